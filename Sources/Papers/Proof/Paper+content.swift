import Messages

extension Paper {
  /// What a check code covers: tables, labelled lines and frames, the same for both languages.
  ///
  /// Titles, headings, labels and running text are wording: a better word in a later release leaves
  /// the codes of earlier papers valid. Whatever figures they state stand in a table or a line too.
  var content: JSON { .list(parts.compactMap(\.content)) }
}

extension Paper.Part {
  fileprivate var content: JSON? {
    switch self {
    case .items(let items): .list(items.map { .list([.text($0.key), .phrase($0.text)]) })
    case .table(let table): table.content
    case .box(let box): .list([.text(box.key), .phrase(orNull: box.text)])
    case .recipients, .heading, .subheading, .paragraph, .attachments, .issued, .annex: nil
    }
  }
}

extension Paper.Table {
  fileprivate var content: JSON {
    [
      "table": .text(key), "columns": .list(columns.map { .text($0.key) }),
      "rows": .list((rows + totals).map { .list($0.map(\.content)) }),
    ]
  }
}

extension Paper.Cell {
  /// The cell with its mark: a dropped extreme is another statement than the same points counted.
  fileprivate var content: JSON {
    if case .marked(let mark, _) = self { .list([.phrase(mark), json]) } else { json }
  }
}
