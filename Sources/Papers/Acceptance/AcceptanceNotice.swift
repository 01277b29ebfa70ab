import Assessment
import Funding
public import Messages
import Programmes
import Quantities
import WorkingDays

/// The document that makes the results of acceptance known (关于公布……评估验收结果的通知, JC-5.5).
///
/// It goes out, so it names grounds but quotes no finding.
public enum AcceptanceNotice {
  /// The last result of every project that was evaluated so far.
  ///
  /// - Throws: `Refusal` where none was.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    let results = dossier.awarded.compactMap { each in
      each.application.acceptances.last.map { (application: each.application, acceptance: $0) }
    }
    guard let rule = dossier.programme.acceptance, !results.isEmpty else {
      throw Refusal(
        Reason(
          "nothingEvaluated", clause: dossier.programme.clause(of: .acceptance),
          Phrase("还没有评估验收结果", "no project was evaluated yet"),
          remedy: Phrase("登记验收结果后再印", "print it after an evaluation is recorded")))
    }
    let title = dossier.call.title
    let annex = Phrase("\(title.chinese)评估验收结果", "Results of acceptance: \(title.english)")
    let parts = try body(of: results, dossier)
    return Paper(
      .acceptanceNotice, letterhead: dossier.letterhead(),
      title: Phrase("关于公布\(title.chinese)评估验收结果的通知", "Results of acceptance: \(title.english)"),
      parts: [.recipients(dossier.everyone), .paragraph(opening(results, rule, dossier))]
        + parts + [
          .paragraph(.contact), .attachments([annex]), dossier.issuers(on: day(of: dossier)),
          .annex(annex), .table(try table(of: results, dossier)),
        ]
    ).issued(as: .acceptanceNotice, from: dossier)
  }

  typealias Result = (application: Application, acceptance: Acceptance)

  private static func opening(
    _ results: [Result], _ rule: AcceptanceRule, _ dossier: Dossier
  ) -> Phrase {
    let (source, title) = (dossier.callNotice, dossier.call.title)
    return Phrase(
      """
      根据\(source.chinese)，对\(title.chinese)中建设期满的\(results.count)个单位组织了评估验收，合格线\(rule.passLine)分\
      \(rule.basis.isProposed ? "（拟定）" : "")。现将结果通知如下：
      """,
      """
      Under \(source.english), \(results.count) finished projects of \(title.english) were \
      evaluated; the pass line is \(rule.passLine)\
      \(rule.basis.isProposed ? " (proposed)" : ""). The results:
      """
    )
  }

  private static func body(of results: [Result], _ dossier: Dossier) throws(Refusal)
    -> [Paper.Part]
  {
    let passed = results.filter(\.acceptance.isPassed)
    let failed = results.filter { $0.acceptance.outcome == .failed }
    let others = results.filter { !$0.acceptance.isPassed && $0.acceptance.outcome != .failed }
    var due = Money.zero
    for result in passed { due = due + (try rest(of: result.application, dossier)) }
    return section(
      Phrase("验收合格的单位", "Passed"), passed,
      Phrase(
        "验收合格的拨付剩余建设扶持经费，共\(due.inWords.chinese)。",
        "The rest of the grant is paid to them: \(due.inWords.english)."))
      + section(
        Phrase("限期整改的单位", "To put things right"), others,
        Phrase(
          "限期整改的单位在附件所列日期前完成整改，届时重新验收；整改期间暂缓拨付剩余经费。",
          "They put things right by the day in the annex and are evaluated again; payment waits."))
      + section(
        Phrase("验收不合格的单位", "Failed"), failed,
        Phrase(
          "验收不合格的不再拨付剩余经费，收回牌匾，应追缴的资金另行通知。",
          "The rest of their grants is withdrawn, the plaques are returned, and claims follow."))
  }

  private static func section(
    _ heading: Phrase, _ results: [Result], _ consequence: Phrase
  ) -> [Paper.Part] {
    guard !results.isEmpty else { return [] }
    let names = results.map { Phrase(same: $0.application.submission.unit) }.joined
    return [
      .heading(heading),
      .paragraph(
        Phrase(
          "\(names.chinese)，共\(results.count)个。", "\(names.english) (\(results.count)).")
          + consequence),
    ]
  }

  /// The tranches after acceptance of a project that passed; nothing for any other.
  static func rest(of application: Application, _ dossier: Dossier) throws(Refusal) -> Money {
    guard let rule = dossier.programme.funding, let award = application.award,
      application.acceptances.last?.isPassed == true
    else { return .zero }
    let schedule = try TrancheSchedule(total: award.amount, shares: rule.tranches.map(\.share))
    return zip(rule.tranches, schedule.amounts).filter { $0.0.after == .acceptance }.map(\.1).total
  }

  private static func day(of dossier: Dossier) -> Day? {
    dossier.day { if case .acceptanceHeld = $0 { true } else { false } }
  }
}
