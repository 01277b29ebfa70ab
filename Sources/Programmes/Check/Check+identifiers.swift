import Messages

extension Check {
  /// Every identifier names one thing.
  static let identifiers = Check { programme in
    let lists: [(ProgrammePath, [String])] =
      [
        ("applicants/kinds", programme.applicants.kinds.map(\.id.text)),
        ("facts", programme.facts.map(\.id.text)),
        ("documents", programme.documents.map(\.id.text)),
        ("conditions", programme.conditions.map(\.id.text)),
        ("vetoes", programme.vetoes.map(\.id.text)),
        ("routing/counties", programme.routing.counties.map(\.id.text)),
        ("stages", programme.stages.map(\.id.text)),
        ("rubrics", programme.rubrics.map(\.id.text)),
      ] + programme.rubrics.flatMap(lists(in:)) + departments(of: programme)
    return lists.flatMap { path, ids in repeated(ids).map { duplicate($0, in: path) } }
  }

  /// Criteria are unique in the whole rubric, because score sheets name them without their group.
  private static func lists(in rubric: Rubric) -> [(ProgrammePath, [String])] {
    let path = "rubrics" / rubric.id
    return [
      (path / "channels", rubric.channels.map(\.id.text)),
      (path / "groups", rubric.groups.map(\.id.text) + rubric.criteria.map(\.id.text)),
    ]
  }

  private static func departments(of programme: Programme) -> [(ProgrammePath, [String])] {
    programme.stages.compactMap { stage in
      guard case .consultation(let rule) = stage.rule else { return nil }
      return ("stages" / stage.id / "departments", rule.departments.map(\.id.text))
    }
  }

  private static func repeated(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { !seen.insert($0).inserted }
  }

  private static func duplicate(_ id: String, in path: ProgrammePath) -> Fault {
    Fault(
      at: path / id,
      Phrase("编号 \(id) 用了不止一次，请改用不同的编号", "\(id) names more than one thing; give each its own"))
  }
}
