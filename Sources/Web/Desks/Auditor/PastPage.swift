import Assessment
import Counter
import Ledger
import Markup
import Messages
import Papers
import Programmes
import Quantities
import WorkingDays

/// The office as it stood at a moment: stages, counts, lists and papers, computed from the entries up to then.
struct PastPage: Page {
  let asked: String
  /// Nil before a moment was named, and for one that cannot be read.
  let standing: Standing?

  /// What stood at a moment.
  struct Standing: Sendable {
    let moment: Instant
    let count: Int
    let head: Head
    let calls: [PastCall]
  }

  init(_ visit: Visit) throws {
    try AuditDesk.requireLedger(visit)
    let asked = visit.query["at"] ?? ""
    self.asked = asked.isEmpty ? visit.now.typed : asked
    guard let moment = Instant(typed: asked) else {
      standing = nil
      return
    }
    let past = try Past(of: visit, until: moment)
    let view = try past.view(for: visit.viewer)
    standing = Standing(
      moment: moment, count: past.count, head: past.head,
      calls: view.calls.map { PastCall($0, asked: asked) })
  }

  var title: Phrase { Phrase("回看某一时刻", "A moment of the past") }
  var trail: [Link] { [Link(Phrase("台账", "Ledger"), to: Addresses.ledger())] }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    form(method: .get, action: Addresses.past(), .class("narrow")) {
      say.field(
        "at", Phrase("时刻", "Moment"), kind: .moment,
        hint: Phrase("北京时间；包括这一分钟内的记录", "China time; the whole minute counts"), current: asked,
        in: .none, .required)
      say.send(Phrase("回看", "Show it"))
    }
    if let standing {
      div(.class("note", "live"), .role(.status)) {
        p {
          say("下面是 ", "Below is how it stood on ")
          say.moment(standing.moment)
          say(
            " 的情形，由此前的 \(standing.count) 条记录算出，末条：",
            ", computed from the \(standing.count) entries up to then; the last is")
        }
        p { code { standing.head.description } }
      }
      if standing.calls.isEmpty {
        p(.class("empty")) { say("那时还没有批次", "There was no call yet") }
      }
      standing.calls.map { $0.html(say) }
    }
  }
}

/// One call as it stood at a moment.
struct PastCall: Sendable {
  let id: CallID
  let title: Phrase
  let stages: [Stage]
  let stage: StageID?
  let isClosed: Bool
  let digest: String?
  let counts: [ApplicationStatus: Int]
  let funnel: Funnel
  let cut: CutLine
  let notices: [NoticeView]
  let sums: GrantSums
  let papers: [PaperOffer]
  let asked: String

  init(_ call: CallView, asked: String) {
    id = call.id
    title = call.title
    stages = call.programme.stages
    stage = call.stage?.id
    isClosed = call.isClosed
    digest = call.programmeDigest
    counts = call.counts
    funnel = Funnel(of: call)
    cut = CutLine(of: call)
    notices = call.notices
    sums = GrantSums(GrantLine.all(in: call))
    papers = PaperOffer.onCall(call)
    self.asked = asked
  }

  func html(_ say: Speech) -> HTML {
    section(.ariaLabel(say(title))) {
      h2 { say(title) }
      if let stage { say.stages(stages, current: stage, isClosed: isClosed) }
      say.terms(terms(say))
      p(.class("buttons")) {
        if !cut.rows.isEmpty {
          a(href: Addresses.ranking(id).query("until", asked)) { say("当时的排名", "The ranking then") }
        }
        if sums.promised > .zero {
          a(href: Addresses.money(id).query("until", asked)) { say("当时的经费", "The money then") }
        }
      }
      if !funnel.isEmpty { say.funnel(funnel, id: "funnel-\(id.text.asWord)") }
      if !cut.rows.isEmpty { say.cutLine(cut, id: "cut-\(id.text.asWord)") }
      if !papers.isEmpty {
        h3 { say("当时的表册", "Papers as they stood") }
        ul(.class("files")) {
          papers.map { offer in
            li {
              say(offer.name)
              PaperForm.allCases.map { form in
                HTML.fragment([
                  .text(" "), say.file(form.name, form.ending, at: path(to: offer, form)),
                ])
              }
            }
          }
        }
      }
    }
  }

  private func path(to offer: PaperOffer, _ form: PaperForm) -> Path {
    offer.naming(at: Addresses.pastPaper(id, PaperName(offer.request.kind, form)))
      .query("at", asked)
  }

  private func terms(_ say: Speech) -> [(term: Phrase, value: HTML)] {
    let statuses = ApplicationStatus.allCases.filter { counts[$0] != nil }
      .map { "\(say($0.name)) \(counts[$0] ?? 0)" }.joined(separator: say("，", ", "))
    let published = notices.map { "\($0.first) – \($0.last)" }.joined(separator: "; ")
    return [
      (Phrase("申报", "Applications"), statuses.isEmpty ? say.blank : .text(statuses)),
      (Phrase("公示", "Publicity"), published.isEmpty ? say.blank : .text(published)),
      (Phrase("应拨（元）", "Promised (CNY)"), .text(sums.promised.grouped)),
      (Phrase("已拨（元）", "Paid (CNY)"), .text(sums.paid.grouped)),
      (Phrase("项目办法摘要", "Programme digest"), digest.map { text in code { text } } ?? say.blank),
    ]
  }
}

extension String {
  /// The text as part of an id: what does not fit becomes a number.
  fileprivate var asWord: String {
    utf8.map { byte in
      let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
      return isPlain ? String(UnicodeScalar(byte)) : "_\(byte)"
    }.joined()
  }
}
