public import Messages

extension Paper {
  /// JSON for other programs: the promised form where there is one, else the whole paper.
  public func json(in language: Language) -> String {
    (data ?? whole).text(in: language)
  }

  private var whole: JSON {
    [
      "paper": .text(kind.rawValue), "title": .phrase(title), "body": .list(parts.map(\.json)),
      "signatures": .list(signatures.map(JSON.phrase)),
      "proof": .object(footer.map { JSON.Member($0.key, .phrase($0.text)) }),
    ]
  }
}

extension Paper.Part {
  fileprivate var json: JSON {
    switch self {
    case .heading(let heading): ["heading": .phrase(heading)]
    case .paragraph(let paragraph): ["paragraph": .phrase(paragraph)]
    case .items(let items):
      [
        "items": .list(
          items.map {
            ["key": .text($0.key), "label": .phrase($0.label), "text": .phrase($0.text)]
          })
      ]
    case .table(let table): ["table": table.json]
    case .issued(let lines): ["issued": .list(lines.map(JSON.phrase))]
    }
  }
}

extension Paper.Table {
  fileprivate var json: JSON {
    [
      "key": .text(key), "caption": .phrase(orNull: caption),
      "rows": .list(rows.map(object)), "totals": .list(totals.map(object)),
    ]
  }

  private func object(_ row: [Paper.Cell]) -> JSON {
    .object(zip(columns, row).map { JSON.Member($0.key, $1.json) })
  }
}
