import Assessment
import Funding
import Imports
import Ledger
import Messages
import Papers
import Programmes
import Quantities
import Spreadsheets
import Training

/// What a run leaves behind.
enum Results {
  /// The papers that the call has come to.
  static func papers(of dossier: Dossier) throws -> [Paper] {
    var papers = [CallStatus.paper(of: dossier)]
    if dossier.call.ranking != nil {
      papers += [
        try AwardList.paper(of: dossier), try ScoreSummary.paper(of: dossier),
        try Minutes.paper(of: dossier),
      ]
    }
    let isAwarded = dossier.call.applicationsInOrder.contains { $0.award != nil }
    if isAwarded, dossier.programme.funding != nil {
      papers.append(try TrancheSchedulePaper.paper(of: dossier))
    }
    return papers + (try training(of: dossier))
  }

  /// The forms and money tables of a programme that trains people at accredited bases.
  private static func training(of dossier: Dossier) throws -> [Paper] {
    guard let rules = dossier.programme.training,
      dossier.call.applicationsInOrder.contains(where: { $0.award != nil })
    else { return [] }
    var requests: [PaperRequest] = [.baseList, .trainingStatus]
    if dossier.call.applicationsInOrder.contains(where: { $0.training.plan != nil }) {
      requests.append(.trainingPlan)
      if rules.forms.statistics != nil { requests.append(.statistics(nil)) }
      if dossier.programme.settlement?.subsidy != nil { requests.append(.settlement) }
    }
    if dossier.programme.settlement?.reward != nil { requests.append(.rewardList) }
    return try requests.map { try $0.paper(of: dossier) }
  }

  /// Statistics and rosters by base, where the notice has such forms.
  static func forms(of dossier: Dossier) throws -> [(base: String, paper: Paper)] {
    guard let forms = dossier.programme.training?.forms else { return [] }
    let bases = dossier.call.applicationsInOrder.filter { !$0.training.traineeOrder.isEmpty }
    return try bases.flatMap { base -> [(base: String, paper: Paper)] in
      var requests: [PaperRequest] = []
      if forms.statistics != nil { requests.append(.statistics(base.id)) }
      if forms.roster != nil { requests.append(.roster(base.id)) }
      return try requests.map { (base.id.text, try $0.paper(of: dossier)) }
    }
  }

  /// The public notices by their number.
  static func notices(of dossier: Dossier) throws -> [(number: Int, paper: Paper)] {
    try dossier.call.notices.map { notice in
      (notice.number, try PublicityNoticePaper.paper(of: dossier, number: notice.number))
    }
  }

  /// The papers as one JSON object, by their kinds.
  static func json(of papers: [Paper], in language: Language) -> String {
    let members = papers.map { "\"\($0.kind.rawValue)\":\($0.json(in: language))" }
    return "{\(members.joined(separator: ","))}"
  }

  /// The acts that rules refused, with the row that asked for each.
  static func refusals(_ refused: [CallRun.Refused], in language: Language) -> String {
    guard !refused.isEmpty else { return "" }
    let heading = Phrase(
      "规则拒绝的事项 \(refused.count) 项：", "\(refused.count) acts were refused by rules:")
    let lines = refused.flatMap { one in
      one.reasons.map { "\(one.planned.place): \($0.line(in: language))" }
    }
    return ([heading[language]] + lines).joined(separator: "\n")
  }

  /// The refused acts for programs: one row for each reason.
  static func table(of refused: [CallRun.Refused]) -> String {
    let rows = refused.flatMap { one in
      one.reasons.map { reason in
        [
          one.planned.place.file.split(separator: "/").last.map(String.init) ?? "",
          one.planned.place.line.map(String.init) ?? "", reason.subject ?? "", reason.code,
          reason.clause ?? "",
        ]
      }
    }
    var csv = CSVText(byteOrderMark: false)
    for row in [["file", "row", "subject", "reason", "clause"]] + rows {
      csv.append(row.map { .text($0) })
    }
    return csv.text
  }

  /// The last lines: how many, how much, and the head of the ledger.
  static func totals(of dossier: Dossier, head: Head, _ path: String) -> Phrase {
    let applications = dossier.call.applicationsInOrder
    let accounts = applications.compactMap(\.account)
    let awarded = accounts.count
    let paid = accounts.map(\.paid).total.grouped
    let recovered = accounts.map(\.recovered).total.grouped
    return Phrase(
      """
      申报 \(applications.count) 项，授牌 \(awarded) 个，已拨 \(paid) 元，追回 \(recovered) 元
      结果文件夹 \(path)
      台账末条 \(head)
      """,
      """
      \(applications.count) applications, \(awarded) awards, CNY \(paid) paid, CNY \(recovered) recovered
      results in \(path)
      ledger head \(head)
      """)
  }
}
