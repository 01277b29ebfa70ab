import Messages
import Training

extension Check {
  /// Every item of a checklist can be handed in and belongs to routes that exist.
  static let checklists = Check { programme in
    programme.trainingStages.flatMap { path, rules -> [Fault] in
      let routes = Set(rules.enrolment.entry.routes.map(\.id))
      return faults(rules.enrolment.papers, routes, at: path / "enrolment" / "papers")
        + faults(rules.classes.filing, [], at: path / "classes" / "filing")
        + faults(rules.archive.contents, [], at: path / "archive" / "contents")
    }
      + programme.settlementStages.flatMap { path, rule in
        rule.fundReport.map { faults($0.contents, [], at: path / "fundReport" / "contents") } ?? []
      }
  }

  private static func faults(
    _ list: Checklist, _ known: Set<EntryRouteID>, at path: ProgrammePath
  ) -> [Fault] {
    list.items.enumerated().flatMap { index, item -> [Fault] in
      let path = path / (index + 1)
      let strangers = (item.routes ?? []).subtracting(known).sorted()
      let unknown = strangers.map {
        missing($0, at: path / "routes", Phrase("报名条件", "route"), declared: "enrolment/routes")
      }
      guard item.parts.isEmpty else { return unknown }
      return unknown + [
        Fault(
          at: path / "parts",
          Phrase("至少列出一种材料", "list at least one part that satisfies the item"))
      ]
    }
  }
}
