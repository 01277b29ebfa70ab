import Messages
import Papers

extension Paper {
  /// A text on a paper and where it stands.
  struct Writing {
    let text: String
    /// What it belongs to, such as the heading of its column.
    let place: Phrase
    /// The row of a table, counted from 1.
    var row: Int?
  }

  /// All texts of a paper in their order.
  func writings(in language: Language) -> some Sequence<Writing> {
    let top = [title] + (letterhead.map { $0.issuers + [$0.number] } ?? [])
    let foot = letterhead?.imprint.map { $0.copies + [$0.office, $0.day] } ?? []
    let named = Phrase("题头", "head")
    let head = top.map { Writing(text: $0[language], place: named) }
    let end = (signatures + foot).map { Writing(text: $0[language], place: Phrase("落款", "foot")) }
    return [head, parts.flatMap { $0.writings(in: language) }, footer.writings(in: language), end]
      .joined()
  }
}

extension [Paper.Item] {
  fileprivate func writings(in language: Language) -> [Paper.Writing] {
    flatMap { item in
      [item.label, item.text].map { Paper.Writing(text: $0[language], place: item.label) }
    }
  }
}

extension Paper.Part {
  fileprivate func writings(in language: Language) -> [Paper.Writing] {
    func plain(_ phrases: [Phrase], _ place: Phrase) -> [Paper.Writing] {
      phrases.map { Paper.Writing(text: $0[language], place: place) }
    }
    switch self {
    case .recipients(let names): return plain(names, Phrase("主送", "addressees"))
    case .heading(let text), .subheading(let text), .annex(let text):
      return plain([text], Phrase("标题", "heading"))
    case .paragraph(let text): return plain([text], Phrase("正文", "body"))
    case .items(let items): return items.writings(in: language)
    case .table(let table): return table.writings(in: language)
    case .box(let box):
      return plain([box.label] + (box.text.map { [$0] } ?? []) + box.closing, box.label)
    case .attachments(let titles): return plain(titles, Phrase("附件", "annexes"))
    case .issued(let lines): return plain(lines, Phrase("落款", "issuer"))
    }
  }
}

extension Paper.Table {
  fileprivate func writings(in language: Language) -> [Paper.Writing] {
    let caption = caption.map { [Paper.Writing(text: $0[language], place: $0)] } ?? []
    let heads = columns.map { Paper.Writing(text: $0.heading[language], place: $0.heading) }
    let cells = (rows + totals).enumerated().flatMap { number, row in
      zip(columns, row).map { column, cell in
        Paper.Writing(
          text: cell.text(in: language), place: column.heading, row: number + 1)
      }
    }
    return caption + heads + cells
  }
}
