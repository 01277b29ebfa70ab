import Messages

extension Check {
  /// A derived fact rests on facts of the right kind and never on itself.
  static let derivedFacts = Check { programme in
    programme.facts.flatMap { fact in
      sources(of: fact).flatMap { path, id in fault(fact, path, id, programme) }
        + cycle(from: fact, programme) + empty(fact)
    }
  }

  private static func sources(of fact: Fact) -> [(ProgrammePath, FactID)] {
    let path = "facts" / fact.id
    return switch fact.origin {
    case .stated: []
    case .sum(let parts): parts.enumerated().map { (path / "sum" / ($0 + 1), $1) }
    case .validAtDeadline(let days): [(path / "validAtDeadline", days)]
    }
  }

  private static func fault(
    _ fact: Fact, _ path: ProgrammePath, _ id: FactID, _ programme: Programme
  ) -> [Fault] {
    guard let source = programme.fact(id) else {
      return [missing(id, at: path, Phrase("指标", "fact"), declared: "facts")]
    }
    switch fact.origin {
    case .stated: return []
    case .sum:
      guard source.kind != fact.kind || fact.kind.decimals == nil else { return [] }
      return [kind(path, source, wanted: "\(fact.kind.word)")]
    case .validAtDeadline:
      let days = source.kind == .days ? [] : [kind(path, source, wanted: "days")]
      let count =
        fact.kind == .number(decimals: 0)
        ? [] : [kind("facts" / fact.id / "type", fact, wanted: "count")]
      return days + count
    }
  }

  private static func kind(_ path: ProgrammePath, _ fact: Fact, wanted: String) -> Fault {
    Fault(
      at: path,
      Phrase(
        "指标 \(fact.id) 应为 \(wanted)，现为 \(fact.kind.word)",
        "the fact \(fact.id) must be of type \(wanted) here, but is \(fact.kind.word)"))
  }

  private static func empty(_ fact: Fact) -> [Fault] {
    guard fact.origin == .sum([]) else { return [] }
    return [
      Fault(
        at: "facts" / fact.id / "sum",
        Phrase("合计至少要有一个指标", "a sum needs at least one fact"))
    ]
  }

  private static func cycle(from fact: Fact, _ programme: Programme) -> [Fault] {
    var reached: Set<FactID> = []
    var open = sources(of: fact).map(\.1)
    while let id = open.popLast() {
      guard reached.insert(id).inserted, let next = programme.fact(id) else { continue }
      open += sources(of: next).map(\.1)
    }
    guard reached.contains(fact.id) else { return [] }
    return [
      Fault(
        at: "facts" / fact.id,
        Phrase(
          "指标 \(fact.id) 由它自己算出，请去掉循环",
          "the fact \(fact.id) is derived from itself; break the circle"))
    ]
  }
}
