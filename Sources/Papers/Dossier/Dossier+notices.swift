import Assessment
import Funding
import Messages
import Programmes
import Quantities
import WorkingDays

extension Dossier {
  /// The red head of a document of the issuers, with its number where it has one.
  func letterhead(_ number: String? = nil) -> Paper.Letterhead {
    Paper.Letterhead(
      issuers: programme.notice.issuers, number: number.map { Phrase(same: $0) } ?? .blankNumber)
  }

  /// The county offices and the units, as the head of a document addresses them.
  var everyone: [Phrase] {
    programme.routing.counties.map(\.office) + [Phrase("各有关单位", "all units concerned")]
  }

  /// Who issues a document and when; the day is left open where no entry tells it.
  func issuers(on day: Day?) -> Paper.Part {
    .issued(programme.notice.issuers + [day?.longForm ?? .blankDay])
  }

  /// The notice that everything rests on, in the brackets of a title.
  var callNotice: Phrase {
    Phrase("《\(programme.notice.title.chinese)》", "“\(programme.notice.title.english)”")
  }

  /// The stages that come before a kind of stage, as a document recounts them.
  func procedure(before kind: StageRule.Kind) -> Phrase {
    programme.stages.prefix { $0.rule.kind != kind }.map(\.name).joined
  }

  /// The applications in the order of the ranking, then those it does not know.
  var ranked: [Application] {
    let order = ((call.ranking?.rows ?? []).map(\.application) + call.order).uniqued
    return order.compactMap { call.applications[$0] }
  }

  /// The awarded applications in the order of the ranking.
  var awarded: [(application: Application, award: Award)] {
    ranked.compactMap { application in application.award.map { (application, $0) } }
  }

  /// The documents that award, the newest last.
  var awardDocuments: [String] {
    history.compactMap { occurrence in
      if case .awarded(let award) = occurrence.event { award.document } else { nil }
    }.uniqued
  }

  /// The last day on which an event of a kind happened.
  func day(of matches: (Event) -> Bool) -> Day? {
    history.last { matches($0.event) }?.at.day
  }

  /// A veto as documents name it that leave the house, without the code.
  func outwardGround(_ id: VetoID) -> Phrase {
    programme.veto(id).map { $0.name.outward($0.basis) } ?? Phrase(same: id.text)
  }

  /// A paper cannot be printed before somebody is awarded.
  func nobodyAwarded() -> Refusal {
    Refusal(
      Reason(
        "nobodyAwarded", clause: programme.clause(of: .award),
        Phrase("还没有已授牌的单位", "no unit holds the award yet"),
        remedy: Phrase("登记授牌决定后再印", "record the awards first")))
  }

  /// The application with this number.
  func application(_ id: ApplicationID) throws(Refusal) -> Application {
    if let application = call.applications[id] { return application }
    throw Refusal(
      Reason(
        "unknownApplication", subject: id.text, Phrase("没有这份申报", "there is no such application"),
        remedy: Phrase("核对申报编号", "check the application number")))
  }

  /// The rules of scoring, for papers of the panel.
  func scoringRule() throws(Refusal) -> ScoringRule {
    if let rule = programme.scoring { return rule }
    throw Refusal(
      Reason(
        "noScoring", Phrase("本项目不评分，没有评审组", "this programme scores nothing and has no panel"),
        remedy: Phrase("改印其他表册", "print another paper")))
  }
}

extension Day {
  /// The day with its weekday, for limits that are counted in working days.
  var withWeekday: Phrase {
    let (day, weekday) = (longForm, weekday.name)
    return Phrase("\(day.chinese)（\(weekday.chinese)）", "\(weekday.english), \(day.english)")
  }
}

extension Fraction {
  /// The share as a title has it: 40%, or 33.33% where it is not whole.
  var shortPercent: String {
    (percent.hasSuffix(".00") ? String(percent.dropLast(3)) : percent) + "%"
  }
}

extension Money {
  /// The amount in digits and in words: 120,000.00元（人民币壹拾贰万元整）.
  var inWords: Phrase { Phrase("\(grouped)元（\(capital)）", "CNY \(grouped)") }
}
