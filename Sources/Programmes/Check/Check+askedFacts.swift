import Messages

extension Check {
  /// A fact is asked of everyone who is judged by it, and before it is needed.
  static let askedFacts = Check { programme in
    Uses(of: programme).facts.flatMap { use -> [Fault] in
      guard let fact = programme.fact(use.fact) else { return [] }
      return [unasked(use, fact, programme), tooLate(use, fact)].compactMap(\.self)
    }
  }

  private static func unasked(_ use: FactUse, _ fact: Fact, _ programme: Programme) -> Fault? {
    guard let scope = use.context.scope else { return nil }
    let kinds = programme.kinds(in: scope).filter { !fact.scope.includes($0.id) }
    guard !kinds.isEmpty else { return nil }
    let names = kinds.map(\.name).joined
    return Fault(
      at: use.path,
      Phrase(
        "指标 \(fact.id) 不向\(names.chinese)询问，这些单位永远达不到此项；请用 only 限定，或放宽指标的 only",
        "the fact \(fact.id) is not asked of \(names.english), who could never meet this; limit it by only, or widen the fact's only"
      ))
  }

  private static func tooLate(_ use: FactUse, _ fact: Fact) -> Fault? {
    guard use.context.phase == .application, fact.asked == .acceptance else { return nil }
    return Fault(
      at: use.path,
      Phrase(
        "指标 \(fact.id) 到验收时才询问，申报和评审时还没有值",
        "the fact \(fact.id) is asked at acceptance only and has no value yet when this is needed"))
  }
}
