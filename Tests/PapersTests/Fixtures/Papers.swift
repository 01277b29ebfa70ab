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
    return [
      try AwardList.paper(of: dossier), try PublicityNoticePaper.paper(of: dossier),
      try TrancheSchedulePaper.paper(of: dossier),
      CallStatus.paper(of: dossier, blockers: evaluated.blockers()),
      RefusalReport.paper(of: Refusal(evaluated.blockers())),
    ]
  }

  /// Papers that stay with the panel and the bureau.
  static func confidential() throws -> [Paper] {
    let dossier = try Story.evaluated().dossier()
    return [
      try ScoreSummary.paper(of: dossier), try Minutes.paper(of: dossier),
      try ScoreSheetPaper.paper(of: dossier, application: "W01", expert: "e7"),
    ]
  }
}
