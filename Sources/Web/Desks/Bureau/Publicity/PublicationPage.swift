import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// The notices of a call, and what publishing now would show and until when.
struct PublicationPage: Page {
  let call: CallID
  let callTitle: Phrase
  let notices: [NoticeView]
  let today: Day
  /// The notice that publishing now would make; nil where it is not possible.
  let preview: PublicNotice?
  let previewUnits: [ApplicationID: String]
  /// Why publishing is not possible now; none for those who do not publish.
  let reasons: [Reason]
  let isPublisher: Bool
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    self.call = id
    callTitle = call.title
    notices = call.notices
    today = visit.now.day
    isPublisher = call.invites(visit.role, to: .publish)
    self.attempt = attempt
    var preview: PublicNotice?
    var reasons: [Reason] = []
    if isPublisher {
      do {
        for case .noticePublished(let notice) in try visit.preview(.publish, in: id) {
          preview = notice
        }
      } catch let refusal as Refusal {
        reasons = refusal.reasons
      }
    }
    self.preview = preview
    self.reasons = reasons
    previewUnits = (preview?.applications ?? []).reduce(into: [:]) { $0[$1] = call[$1]?.unit }
    version = Fields.fingerprint(
      of: ["\(call.notices.count)", preview?.last.description ?? ""]
        + (preview?.applications ?? []).map(\.text))
  }

  var title: Phrase { Phrase("公示", "Public notices") }
  var trail: [Link] { [Link(callTitle, to: Addresses.call(call))] }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if let preview { publish(preview, say) }
      if isPublisher, preview == nil, attempt.reasons.isEmpty {
        section {
          h2 { say("现在不能发布", "Nothing can be published now") }
          ul { reasons.map { reason in li { say.reason(reason) } } }
        }
      }
      h2 { say("已发布", "Published") }
      if notices.isEmpty { p(.class("empty")) { say("还没有公示", "No notice yet") } }
      notices.reversed().map { notice($0, say) }
    }
  }

  private func publish(_ preview: PublicNotice, _ say: Speech) -> HTML {
    section(.class("card")) {
      h2 { say("待发布：第 \(preview.number) 号公示", "To be published: notice \(preview.number)") }
      say.period(preview.first, preview.last, today: today)
      ol {
        preview.applications.map { id in
          li {
            code { bdi { id.text } }
            " "
            say.quoted(previewUnits[id] ?? "")
          }
        }
      }
      say.confirmation(
        of: Phrase("发布公示", "Publish the notice"),
        consequences: [
          Phrase(
            "公示期从 \(preview.first) 到 \(preview.last) 24时，按工作日计算",
            "It runs from \(preview.first) to the end of \(preview.last), in working days"),
          Phrase("发布后任何人都可以看到并提出异议", "Everybody can see it and object"),
        ], action: Addresses.publication(call), back: Addresses.call(call)
      ) { say.version(version) }
    }
  }

  private func notice(_ notice: NoticeView, _ say: Speech) -> HTML {
    section(.class("card")) {
      h3 { say("第 \(notice.number) 号公示", "Notice \(notice.number)") }
      p {
        say("发布于 ", "Published on ")
        say.day(notice.published)
      }
      say.period(notice.first, notice.last, today: today)
      say.table(
        Phrase("公示单位", "Units"), notice.entries,
        columns: [
          Column(Phrase("申报编号", "Application"), .head) { entry, _ in
            bdi { entry.application.text }
          },
          Column(Phrase("单位", "Unit")) { entry, say in say.quoted(entry.unit) },
          Column(Phrase("类型", "Kind")) { entry, say in say(entry.kind) },
        ])
    }
  }
}

extension Speech {
  /// The days of a notice, and how many working days of them are left.
  func period(_ first: Day, _ last: Day, today: Day) -> HTML {
    p {
      self("公示期 ", "From ")
      day(first)
      self(" 至 ", " to ")
      day(last)
      " "
      if today > last {
        badge(Phrase("已期满", "over"), .good)
      } else {
        remaining(until: last, from: today)
      }
    }
  }

  /// How many working days are left until the end of a day, today included; in red once it is over.
  func remaining(until last: Day, from today: Day) -> HTML {
    guard today <= last else {
      return badge(Phrase("已超期", "late"), .bad)
    }
    let days: [Day]
    do throws(CalendarGap) {
      days = try WorkCalendar.china.workingDays(in: today...last)
    } catch {
      return .nothing
    }
    return badge(Phrase("剩 \(days.count) 个工作日", "\(days.count) working days left"), .waiting)
  }
}
