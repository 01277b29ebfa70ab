public import Messages
import Spreadsheets

extension Paper {
  /// The display columns of running text; only tables may be wider.
  private static let width = 80

  /// Plain text for terminals and printers, its columns aligned by what the eye sees.
  public func text(in language: Language) -> String {
    let body = blocks(in: language)
    let width = body.joined().map(\.displayWidth).max() ?? 0
    let title = Paper.centred(title[language], in: max(width, Paper.width))
    let blocks = [[title]] + body + closing(in: language)
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func blocks(in language: Language) -> [[String]] {
    var section = 0
    return parts.map { part -> [String] in
      switch part {
      case .heading(let heading):
        section += 1
        return [Paper.number(section)[language] + heading[language]]
      case .paragraph(let paragraph):
        // Official prose begins two characters in; English does not.
        let indent = language == .chinese ? "\u{3000}\u{3000}" : ""
        return Paper.wrapped(indent + paragraph[language])
      case .items(let items): return Paper.lines(of: items, in: language)
      case .table(let table): return table.lines(in: language)
      case .issued(let lines): return lines.map { Paper.atRight($0[language]) }
      }
    }.filter { !$0.isEmpty }
  }

  private func closing(in language: Language) -> [[String]] {
    let lines = signatures.map {
      $0[language] + Phrase("：", ": ")[language] + "____________________"
    }
    let proof = Paper.lines(of: footer, in: language)
    let rule = String(repeating: "─", count: Paper.width)
    return (lines.isEmpty ? [] : [lines]) + (proof.isEmpty ? [] : [[rule] + proof])
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

  /// 一、二、三、 as official documents number their sections; plain numbers in English.
  private static func number(_ section: Int) -> Phrase {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = section < 20 ? (section < 10 ? "" : "十") : digits[section / 10 % 10] + "十"
    return Phrase(tens + digits[section % 10] + "、", "\(section). ")
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
    }
  }
}
