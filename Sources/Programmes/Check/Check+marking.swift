import Messages
import Quantities

extension Check {
  /// The points of a criterion can be reached and never exceeded by its way of marking.
  static let marking = Check { programme in
    programme.criteria.flatMap { path, _, criterion in
      own(criterion, at: path) + key(criterion, at: path)
    }
  }

  private static func own(_ criterion: Criterion, at path: ProgrammePath) -> [Fault] {
    switch criterion.marking {
    case .judged(let step): judged(step, of: criterion, at: path / "step")
    case .graded(let levels): graded(levels, of: criterion, at: path / "levels")
    case .measured(let measures):
      measures.enumerated().flatMap { scale(of: $1, at: path / "measured" / ($0 + 1)) }
    }
  }

  private static func key(_ criterion: Criterion, at path: ProgrammePath) -> [Fault] {
    guard let least = criterion.keyMinimum, least > criterion.points else { return [] }
    return [exceeds(least, criterion.points, at: path / "keyMinimum")]
  }

  private static func judged(
    _ step: Points, of criterion: Criterion, at path: ProgrammePath
  ) -> [Fault] {
    let fits = step > .zero && criterion.points.hundredths.isMultiple(of: step.hundredths)
    guard !fits else { return [] }
    return [
      Fault(
        at: path,
        Phrase(
          "步长\(step)分不能整除满分\(criterion.points)分",
          "steps of \(step) do not divide the full \(criterion.points) points"))
    ]
  }

  private static func graded(
    _ levels: [Criterion.Level], of criterion: Criterion, at path: ProgrammePath
  ) -> [Fault] {
    let points = levels.map(\.points)
    guard points.first == criterion.points, zip(points, points.dropFirst()).allSatisfy(>) else {
      return [
        Fault(
          at: path,
          Phrase(
            "等级应从高到低排列，最高一级为满分\(criterion.points)分",
            "levels go from the best to the worst, and the best has all \(criterion.points) points")
        )
      ]
    }
    return []
  }

  private static func scale(of measure: Measure, at path: ProgrammePath) -> [Fault] {
    let own =
      switch measure.scale {
      case .bands(_, let bands): faults(bands, of: measure, at: path / "bands")
      case .ratio(_, let target, let floor): faults(target, floor, at: path)
      case .adding(let terms):
        each(terms, of: measure, at: path / "adding") + reach(terms, of: measure, at: path)
      case .deducting(let terms): each(terms, of: measure, at: path / "deducting")
      case .whole, .bestOfKind: [Fault]()
      }
    return own + each(measure.less, of: measure, at: path / "less")
  }

  private static func faults(
    _ bands: [Measure.Band], of measure: Measure, at path: ProgrammePath
  ) -> [Fault] {
    let unsorted = zip(bands, bands.dropFirst()).enumerated()
      .filter { $1.0.from >= $1.1.from || $1.0.points > $1.1.points }
      .map { index, _ in
        Fault(
          at: path / (index + 2),
          Phrase(
            "分档应从低到高排列，互不重叠，分值不减",
            "bands go up from low to high without overlap, and their points never fall"))
      }
    let over = bands.enumerated().filter { $1.points > measure.points }
      .map { exceeds($1.points, measure.points, at: path / ($0 + 1)) }
    guard unsorted.isEmpty, over.isEmpty, bands.last?.points != measure.points else {
      return unsorted + over
    }
    return [unreachable(measure.points, at: path)]
  }

  private static func faults(
    _ target: Measure.Target, _ floor: Fraction, at path: ProgrammePath
  ) -> [Fault] {
    let goal: Int? =
      switch target {
      case .value(let value): value
      case .fact(_, let otherwise): otherwise
      }
    let zero =
      goal == 0
      ? [Fault(at: path / "target", Phrase("目标值应大于0", "the target must be above 0"))] : []
    let high =
      floor > .one
      ? [Fault(at: path / "floor", Phrase("下限不能超过100%", "the floor cannot exceed 100%"))] : []
    return zero + high
  }

  /// A term larger than its part would take more than there is (law 3: deductions stop at zero).
  private static func each(
    _ terms: [Measure.Term], of measure: Measure, at path: ProgrammePath
  ) -> [Fault] {
    terms.enumerated().compactMap { index, term in
      let path = path / (index + 1) / "points"
      if term.points > measure.points { return exceeds(term.points, measure.points, at: path) }
      guard term.points <= .zero else { return nil }
      return Fault(at: path, Phrase("分值应大于0", "the points must be above 0"))
    }
  }

  /// Terms that count a number may reach any points; a rule counts once.
  private static func reach(
    _ terms: [Measure.Term], of measure: Measure, at path: ProgrammePath
  ) -> [Fault] {
    let countsNumbers = terms.contains { if case .fact = $0.counted { true } else { false } }
    guard !countsNumbers, terms.map(\.points).bounded < measure.points else { return [] }
    return [unreachable(measure.points, at: path / "adding")]
  }

  private static func exceeds(_ points: Points, _ most: Points, at path: ProgrammePath) -> Fault {
    Fault(
      at: path,
      Phrase(
        "\(points)分超过了本项的\(most)分", "\(points) points are more than the \(most) of the whole item"))
  }

  private static func unreachable(_ points: Points, at path: ProgrammePath) -> Fault {
    Fault(
      at: path,
      Phrase("满分\(points)分永远达不到", "the full \(points) points can never be reached"))
  }
}
