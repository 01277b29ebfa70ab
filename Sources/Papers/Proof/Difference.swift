public import Messages

/// One place where a printed paper and the entries do not agree.
public struct Difference: Sendable, Hashable {
  /// Where it stands, such as 排名 第4项（W04） 总分.
  public let place: Phrase
  /// What the printed paper says; nil where it says nothing.
  public let printed: String?
  /// What the entries give; nil where they give nothing.
  public let derived: String?

  /// Describes a difference.
  public init(at place: Phrase, printed: String?, derived: String?) {
    self.place = place
    self.printed = printed
    self.derived = derived
  }
}

extension Paper {
  /// Where a printed paper's JSON differs from this paper's, cell by cell.
  ///
  /// The printed one may be in either language; the one that agrees better is taken. The promised
  /// form of a list may stand alone, without the members that tell its origin.
  public func differences(from printed: JSON) -> [Difference] {
    let headings = Dictionary(
      tables.flatMap(\.columns).map { ($0.key, $0.heading) },
      uniquingKeysWith: { first, _ in first }
    )
    let derived = printed.tellsOrigin ? value : data ?? value
    let all = Language.allCases.map { language in
      Comparison(language: language, headings: headings)
        .differences(printed: printed, derived: derived, at: Phrase("", ""))
    }
    return all.min { $0.count < $1.count } ?? []
  }
}

/// Walks two values side by side.
private struct Comparison {
  let language: Language
  let headings: [String: Phrase]

  func differences(printed: JSON?, derived: JSON?, at place: Phrase) -> [Difference] {
    switch (printed, derived) {
    case (.object(let one), .object(let two)):
      keys(of: two, one).flatMap { key in
        differences(printed: one[key], derived: two[key], at: place.within(name(of: key)))
      }
    case (.list(let one), .list(let two)): lists(printed: one, derived: two, at: place)
    case (_, _):
      leaves(printed: printed, derived: derived, at: place)
    }
  }

  private func leaves(printed: JSON?, derived: JSON?, at place: Phrase) -> [Difference] {
    let (one, two) = (printed.map(text), derived.map(text))
    return one == two ? [] : [Difference(at: place, printed: one, derived: two)]
  }

  /// Rows are held together by what they are about, so that one row more does not shift all others.
  private func lists(printed: [JSON], derived: [JSON], at place: Phrase) -> [Difference] {
    let key = ["application", "expert", "key", "number"].first { key in
      [printed, derived].allSatisfy { list in
        let names = list.map { identity($0, key) }
        return !names.contains(nil) && Set(names).count == names.count
      }
    }
    guard let key else {
      return (0..<max(printed.count, derived.count)).flatMap { index in
        differences(
          printed: printed[safe: index], derived: derived[safe: index],
          at: place.within(item(index, derived[safe: index] ?? printed[safe: index])))
      }
    }
    let names = (derived + printed).compactMap { identity($0, key) }.uniqued
    return names.flatMap { name in
      let one = printed.firstIndex { identity($0, key) == name }
      let two = derived.firstIndex { identity($0, key) == name }
      let (printed, derived) = (one.map { printed[$0] }, two.map { derived[$0] })
      return differences(
        printed: printed, derived: derived,
        at: place.within(item(two ?? one ?? 0, derived ?? printed)))
    }
  }

  private func identity(_ value: JSON, _ key: String) -> String? {
    guard case .object(let members) = value, let name = members[key], name != .null else {
      return nil
    }
    return text(name)
  }

  /// An element of a list by its place and by what it is about, where it says so.
  private func item(_ index: Int, _ value: JSON?) -> Phrase {
    let name = ["application", "label", "expert"].lazy
      .compactMap { key in value.flatMap { identity($0, key) } }.first
    let about = name.map { Phrase("（\($0)）", " (\($0))") } ?? Phrase("", "")
    return Phrase("第\(index + 1)项\(about.chinese)", "item \(index + 1)\(about.english)")
  }

  private func name(of key: String) -> Phrase {
    headings[key] ?? Comparison.words[key] ?? Phrase(same: key)
  }

  /// The members of a paper's JSON that are no columns; those that only wrap others have no name.
  private static let words: [String: Phrase] = [
    "body": Phrase("正文", "body"), "ranking": Phrase("排名", "ranking"),
    "table": Phrase("表格", "table"), "rows": Phrase("", ""), "items": Phrase("", ""),
    "totals": Phrase("合计行", "totals"), "title": Phrase("标题", "title"),
    "text": Phrase("内容", "text"), "proof": Phrase("页脚", "footer"),
    "checkCode": Phrase("校验码", "check code"), "signatures": Phrase("签名栏", "signatures"),
    "digest": Phrase("项目办法摘要", "programme digest"), "sheets": Phrase("评分表", "sheets"),
    "ledger": Phrase("台账末条摘要", "ledger head"),
    "entries": Phrase("依据的记录", "entries"), "asOf": Phrase("数据截至", "as of"),
  ]

  private func keys(of first: [JSON.Member], _ second: [JSON.Member]) -> [String] {
    (first + second).map(\.key).uniqued
  }

  private func text(_ value: JSON) -> String {
    switch value {
    case .text(let text): text
    case .phrase(let phrase): phrase[language]
    case .number(let number): String(number)
    case .flag(let flag): (flag ? Phrase("是", "yes") : Phrase("否", "no"))[language]
    case .null: Phrase("空", "nothing")[language]
    case .list, .object: value.text(in: language)
    }
  }
}

extension [JSON] {
  fileprivate subscript(safe index: Int) -> JSON? { indices.contains(index) ? self[index] : nil }
}

extension JSON {
  fileprivate var tellsOrigin: Bool {
    guard case .object(let members) = self else { return false }
    return members["checkCode"] != nil
  }
}

extension [JSON.Member] {
  fileprivate subscript(_ key: String) -> JSON? { first { $0.key == key }?.value }
}

extension Phrase {
  fileprivate func within(_ step: Phrase) -> Phrase {
    if chinese.isEmpty { return step }
    return step.chinese.isEmpty
      ? self : Phrase("\(chinese) \(step.chinese)", "\(english) \(step.english)")
  }
}
