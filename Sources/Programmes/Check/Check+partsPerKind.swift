import Messages
import Quantities

extension Check {
  /// For every kind of applicant the parts of a measured criterion add up to its points (law 3).
  static let partsPerKind = Check { programme in
    programme.criteria.flatMap { path, _, criterion -> [Fault] in
      guard case .measured(let measures) = criterion.marking else { return [] }
      return faults(measures, of: criterion, at: path / "measured", in: programme)
    }
  }

  private static func faults(
    _ measures: [Measure], of criterion: Criterion, at path: ProgrammePath, in programme: Programme
  ) -> [Fault] {
    let byTotal = Dictionary(grouping: programme.applicants.kinds) { kind in
      measures.filter { $0.scope.includes(kind.id) }.map(\.points).bounded
    }
    return byTotal.sorted { $0.key < $1.key }.filter { $0.key != criterion.points }.map {
      total, kinds in
      let everyone = kinds.count == programme.applicants.kinds.count
      let names = everyone ? Phrase("所有单位", "everyone") : kinds.map(\.name).joined
      return Fault(
        at: path,
        Phrase(
          "对\(names.chinese)，各部分合计\(total)分，指标为\(criterion.points)分，应当相等",
          "for \(names.english) the parts add up to \(total), but the criterion has \(criterion.points); they must be equal"
        ))
    }
  }
}
