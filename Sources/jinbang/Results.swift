import Assessment
import Funding
import Imports
import Ledger
import Messages
import Papers
import Quantities

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
    if dossier.call.applicationsInOrder.contains(where: { $0.award != nil }) {
      papers.append(try TrancheSchedulePaper.paper(of: dossier))
    }
    return papers
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
      "规则拒绝的事项 \(refused.count) 项:", "\(refused.count) acts were refused by rules:")
    let lines = refused.flatMap { one in
      one.reasons.map { "\(one.planned.place): \($0.line(in: language))" }
    }
    return ([heading[language]] + lines).joined(separator: "\n")
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
      申报 \(applications.count) 项,授牌 \(awarded) 个,已拨 \(paid) 元,追回 \(recovered) 元
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
