import Messages

extension Check {
  /// A rule asks of a fact only what its kind can answer.
  static let factKinds = Check { programme in
    Uses(of: programme).facts.compactMap { use in
      programme.fact(use.fact).flatMap { fault(use, $0) }
    } + programme.facts.compactMap(badOptions)
  }

  private static func badOptions(_ fact: Fact) -> Fault? {
    guard case .choice(let options) = fact.kind else { return nil }
    if options.isEmpty {
      return Fault(
        at: "facts" / fact.id,
        Phrase("选项为空，请在 options 中至少列出一个选项", "there is no option; list at least one under options"))
    }
    guard Set(options).count < options.count else { return nil }
    return Fault(
      at: "facts" / fact.id / "options", Phrase("同一选项列了两次", "an option is listed twice"))
  }

  private static func fault(_ use: FactUse, _ fact: Fact) -> Fault? {
    switch (use.need, fact.kind) {
    case (.number, .number), (.number, .money), (.flag, .flag), (.text, .text): nil
    case (.choice(let words), .choice(let options)):
      words.first { !options.contains($0) }.map { unknown($0, options: options, use) }
    case (.number, _), (.flag, _), (.text, _), (.choice, _): wrong(use, fact)
    }
  }

  private static func wrong(_ use: FactUse, _ fact: Fact) -> Fault {
    let wanted =
      switch use.need {
      case .number: Phrase("数值（count、decimal 或 money）", "a number (count, decimal or money)")
      case .flag: Phrase("是否（flag）", "a yes or no (flag)")
      case .text: Phrase("文字（text）", "a text (text)")
      case .choice: Phrase("选项（choice）", "a choice (choice)")
      }
    return Fault(
      at: use.path,
      Phrase(
        "此处需要\(wanted.chinese)，而指标 \(fact.id) 是 \(fact.kind.word)",
        "this needs \(wanted.english), but the fact \(fact.id) is of type \(fact.kind.word)"))
  }

  private static func unknown(_ word: String, options: [String], _ use: FactUse) -> Fault {
    Fault(
      at: use.path.parent.map { $0 / "among" } ?? use.path,
      Phrase(
        "指标 \(use.fact) 没有选项「\(word)」，可选：\(options.joined(separator: "、"))",
        "the fact \(use.fact) has no option \(word); it has \(options.joined(separator: ", "))"))
  }
}

extension Fact.Kind {
  /// The word for this kind in a programme file.
  public var word: String {
    switch self {
    case .number(0): "count"
    case .number: "decimal"
    case .money: "money"
    case .flag: "flag"
    case .day: "day"
    case .days: "days"
    case .text: "text"
    case .choice: "choice"
    }
  }
}
