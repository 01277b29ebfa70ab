public import Messages
import Spreadsheets

extension Paper {
  /// The display columns of running text; only tables may be wider.
  private static let width = 80

  /// Plain text for terminals and printers, its columns aligned by what the eye sees.
  public func text(in language: Language) -> String {
    let blocks =
      head(in: language) + sections.flatMap { Paper.blocks(of: $0, in: language) }
      + closing(in: language)
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func head(in language: Language) -> [[String]] {
    guard let letterhead else { return [] }
    let suffix = Letterhead.suffix[language]
    let names = letterhead.issuers.enumerated().map { number, issuer in
      issuer[language] + (number == letterhead.issuers.count - 1 ? suffix : "")
    }
    let lines = (names + [letterhead.number[language]]).map { Paper.centred($0, in: Paper.width) }
    return [lines + [String(repeating: "━", count: Paper.width)]]
  }

  private static func blocks(of section: Section, in language: Language) -> [[String]] {
    var numbering = Numbering()
    let body = section.parts.map { part in
      lines(of: part, mark: numbering.mark(of: part)?[language] ?? "", in: language)
    }.filter { !$0.isEmpty }
    let width = max(body.joined().map(\.displayWidth).max() ?? 0, width)
    let label = section.label.map { [[String(repeating: "─", count: width), $0[language]]] } ?? []
    return label + [[centred(section.title[language], in: width)]] + body
  }

  private static func lines(of part: Part, mark: String, in language: Language) -> [String] {
    switch part {
    case .recipients(let names): wrapped(names.joined[language] + Phrase("：", ":")[language])
    case .heading(let heading), .subheading(let heading): [mark + heading[language]]
    case .paragraph(let paragraph): wrapped(indent[language] + paragraph[language])
    case .items(let items): lines(of: items, in: language)
    case .table(let table): table.lines(in: language)
    case .box(let box): lines(of: box, in: language)
    case .attachments(let titles): lines(of: titles, in: language)
    case .issued(let lines): lines.map { atRight($0[language]) }
    case .annex: []
    }
  }

  /// Official prose begins two characters in; English does not.
  private static let indent = Phrase("\u{3000}\u{3000}", "")

  private static func lines(of box: Box, in language: Language) -> [String] {
    let text = box.text.map { wrapped(indent[language] + $0[language]) } ?? []
    let label = box.label[language] + Phrase("：", ":")[language]
    return [label] + text + Array(repeating: "", count: box.lines)
      + box.closing.map { atRight($0[language]) }
  }

  /// 附件：1.甲, the next ones below the first number.
  private static func lines(of titles: [Phrase], in language: Language) -> [String] {
    let label = indent[language] + Phrase("附件：", "Annexes: ")[language]
    let margin = String(repeating: " ", count: label.displayWidth)
    return titles.enumerated().map { number, title in
      (number == 0 ? label : margin) + (titles.count == 1 ? "" : "\(number + 1).") + title[language]
    }
  }

  private func closing(in language: Language) -> [[String]] {
    let lines = signatures.map {
      $0[language] + Phrase("：", ": ")[language] + "____________________"
    }
    let rule = String(repeating: "─", count: Paper.width)
    let proof = Paper.lines(of: footer + checkCode, in: language)
    return [lines, imprint(in: language), proof.isEmpty ? [] : [rule] + proof]
      .filter { !$0.isEmpty }
  }

  private func imprint(in language: Language) -> [String] {
    guard let imprint = letterhead?.imprint else { return [] }
    let copies = imprint.copiesLine.map { Paper.wrapped($0[language]) } ?? []
    let gap = Phrase("\u{3000}", "  ")[language]
    return copies + [imprint.office[language] + gap + imprint.dayLine[language]]
  }

  private static func lines(of items: [Item], in language: Language) -> [String] {
    let colon = Phrase("：", ":")[language]
    let labels = items.map { $0.label[language] + colon }
    let room = max(64, width - 2 - (labels.map(\.displayWidth).max() ?? 0))
    let table = TextTable(
      columns: [.init(""), .init("", widths: 2...room)],
      rows: zip(labels, items).map { [$0, $1.text[language]] })
    return Array(table.lines.dropFirst(2))
  }

  private static func wrapped(_ text: String) -> [String] {
    let table = TextTable(columns: [.init("", widths: 2...width)], rows: [[text]])
    return Array(table.lines.dropFirst(2))
  }

  /// Official documents leave four characters free at the right of the date.
  private static func atRight(_ text: String) -> String {
    String(repeating: " ", count: max(0, width - 8 - text.displayWidth)) + text
  }

  private static func centred(_ text: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, (width - text.displayWidth) / 2)) + text
  }
}

extension Paper.Table {
  fileprivate func lines(in language: Language) -> [String] {
    let table = TextTable(
      columns: columns.map { column in
        TextTable.Column(
          column.heading[language], column.content.alignment, widths: 2...column.width)
      }, rows: text(of: rows, in: language), footer: text(of: totals, in: language))
    return (caption.map { [$0[language]] } ?? []) + table.lines
  }

  private func text(of rows: [[Paper.Cell]], in language: Language) -> [[String]] {
    rows.map { $0.map { $0.text(in: language) } }
  }
}

extension Paper.Column.Content {
  fileprivate var alignment: TextTable.Alignment {
    switch self {
    case .words: .left
    case .numbers: .right
    case .marks: .center
    case .writing: .left
    }
  }
}
