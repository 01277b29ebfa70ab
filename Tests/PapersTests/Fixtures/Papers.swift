import Assessment
import Messages
import Papers
import Programmes

/// Every paper of the story, for what must hold of all of them.
enum Papers {
  /// Papers that leave the bureau: no expert's name, no finding in free words.
  static func open() throws -> [Paper] {
    let evaluated = try Story.evaluated()
    let dossier = try evaluated.dossier()
    return try [
      .awardList, .notice(nil), .schedule, .resultNotice(document: nil), .paymentNotice(tranche: 1),
      .paymentNotice(tranche: 2), .acceptanceNotice, .plaqueList, .objectionRecord(nil),
    ].map { (request: PaperRequest) in try request.paper(of: dossier) } + [
      CallStatus.paper(of: dossier, blockers: evaluated.blockers()),
      RefusalReport.paper(of: Refusal(evaluated.blockers())),
    ]
  }

  /// Papers of the panel, with full names.
  static func panel() throws -> [Paper] {
    let dossier = try Story.evaluated().dossier()
    return try [
      .scoreSummary, .minutes, .scoreSheet("W01", expert: "e7"), .drawRecord, .signIn,
      .pledge("e7"),
    ].map { (request: PaperRequest) in try request.paper(of: dossier) }
  }

  /// Papers that stay with the bureaus and the unit concerned.
  static func bureau() throws -> [Paper] {
    let dossier = try Story.evaluated().dossier()
    return try [
      .qualification(nil), .qualification("W01"), .qualification("W14"), .opinionForm("W09"),
      .opinionForm("W02"), .clawbackNotice("W03"), .objectionRecord("O1"), .pledge(nil),
    ].map { (request: PaperRequest) in try request.paper(of: dossier) }
  }

  /// Papers that do not leave the bureau.
  static func confidential() throws -> [Paper] { try panel() + bureau() }
}
