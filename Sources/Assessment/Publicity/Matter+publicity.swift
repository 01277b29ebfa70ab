import Messages
import Programmes
import WorkingDays

extension Matter {
  /// Publishes the listed units that are ready and were not published yet (JC-3.5).
  ///
  /// A unit that is held waits for a later notice; a reserve that moved up gets a notice of its own.
  func publish() throws(Refusal) -> [Event] {
    guard let rule = programme.publicity else { throw Refusal(noPublicity) }
    let silences = silences()
    let settled = after(silences)
    let waiting = settled.call.applicationsInOrder.filter { $0.isListed && $0.notice == nil }
    let ready = inRankOrder(waiting.filter { settled.consultationReasons($0).isEmpty })
    guard !ready.isEmpty else { throw Refusal(nothingToPublish(waiting)) }
    let period: WorkingPeriod
    do throws(CalendarGap) {
      period = try rules.calendar.period(
        of: rule.workingDays, from: today, countStart: rule.countsStartDay)
    } catch {
      throw error.refusal
    }
    let notice = PublicNotice(
      number: call.notices.count + 1, applications: ready.map(\.id), published: today,
      first: period.first, last: period.last)
    return silences + [.noticePublished(notice)]
  }

  private func nothingToPublish(_ waiting: [Application]) -> [Reason] {
    let held = waiting.flatMap(consultationReasons)
    if !held.isEmpty { return held }
    return [
      Reason(
        "nothingToPublish", clause: programme.clause(of: .publicity),
        Phrase("名单内单位均已公示", "every listed unit was published"),
        remedy: Phrase("无需再次公示", "nothing is to be published"))
    ]
  }

  /// The order of the printed list: by rank, then by number among equals.
  func inRankOrder(_ applications: [Application]) -> [Application] {
    let ranks = Dictionary(
      (call.ranking?.rows ?? []).map { ($0.application, $0.rank ?? .max) }, uniquingKeysWith: min)
    return applications.sorted {
      (ranks[$0.id] ?? .max, $0.id) < (ranks[$1.id] ?? .max, $1.id)
    }
  }

  /// What a listed unit still waits for before it can be awarded (JC-3.6).
  func publicityReasons(_ application: Application) -> [Reason] {
    guard programme.publicity != nil else { return [] }
    let clause = programme.clause(of: .publicity)
    guard let notice = call.notice(of: application) else {
      return [
        Reason(
          "notPublished", clause: clause, subject: application.id.text,
          Phrase("尚未公示", "not published yet"), remedy: Phrase("发布公示", "publish it"))
      ]
    }
    if today <= notice.last {
      return [
        Reason(
          "publicityRuns", clause: clause, subject: application.id.text,
          Phrase(
            "公示期 \(notice.first) 至 \(notice.last) 未满",
            "publicity runs from \(notice.first) to \(notice.last)"),
          remedy: Phrase("\(notice.last) 24时后办理", "wait until the end of \(notice.last)"))
      ]
    }
    return call.openObjections(against: application.id).map(openReason)
  }

  /// An objection that nobody has concluded yet.
  func openReason(_ objection: Objection) -> Reason {
    Reason(
      "objectionOpen", clause: programme.clause(of: .publicity),
      subject: objection.filing.application.text,
      Phrase("异议 \(objection.filing.id) 未办结", "objection \(objection.filing.id) is open"),
      remedy: Phrase(
        "\(objection.concludeBy) 前调查并作出结论", "conclude it by \(objection.concludeBy)"))
  }
}

extension Matter {
  /// A programme may have no publicity, and its other stages let these acts come this far.
  var noPublicity: Reason {
    Reason(
      "noPublicity", Phrase("本项目不设公示环节", "nothing is published under this programme"),
      remedy: Phrase("无需办理", "nothing is to be done"))
  }
}
