import Messages
import Papers

extension Paper {
  /// Every text for people that stands on the paper.
  var phrases: [Phrase] {
    [title] + parts.flatMap(\.phrases) + signatures + footer.flatMap(\.phrases)
  }
}

extension Paper.Item {
  fileprivate var phrases: [Phrase] { [label, text] }
}

extension Paper.Part {
  fileprivate var phrases: [Phrase] {
    switch self {
    case .heading(let phrase), .subheading(let phrase), .paragraph(let phrase), .annex(let phrase):
      [phrase]
    case .items(let items): items.flatMap(\.phrases)
    case .issued(let lines), .recipients(let lines), .attachments(let lines): lines
    case .box(let box): [box.label] + [box.text].compactMap(\.self) + box.closing
    case .table(let table):
      [table.caption].compactMap(\.self) + table.columns.map(\.heading)
        + (table.rows + table.totals).joined().compactMap(\.phrase)
    }
  }
}

extension Paper.Cell {
  fileprivate var phrase: Phrase? {
    switch self {
    case .text(let phrase), .marked(let phrase, _): phrase
    case .points, .money, .count, .day, .flag, .blank: nil
    }
  }
}
