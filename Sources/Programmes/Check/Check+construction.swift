import Messages
import WorkingDays

extension Check {
  /// Construction does not start in a year before the notice.
  static let construction = Check { programme in
    programme.stages.compactMap { stage in
      let issued = programme.notice.issued.year
      guard case .award(let rule) = stage.rule, let construction = rule.construction,
        construction.earliestYear < issued
      else { return nil }
      return Fault(
        at: "stages" / stage.id / "construction" / "earliestYear",
        Phrase(
          "建设最早从\(construction.earliestYear)年开始，早于通知印发的\(issued)年",
          "construction may start in \(construction.earliestYear), before the notice of \(issued)"))
    }
  }
}
