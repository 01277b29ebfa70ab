public import Messages

extension Paper {
  /// JSON for other programs: the promised form where there is one, else the whole paper.
  public func json(in language: Language) -> String {
    value.text(in: language)
  }

  /// What the JSON says, before a language is chosen.
  var value: JSON {
    guard case .object(let members)? = data else { return data ?? whole }
    return .object(members + (proof == nil ? [] : origin))
  }

  private var whole: JSON {
    var members = [JSON.Member("paper", .text(kind.rawValue))]
    if let letterhead { members.append(JSON.Member("letterhead", letterhead.json)) }
    members += [
      JSON.Member("title", .phrase(title)), JSON.Member("body", .list(parts.map(\.json))),
      JSON.Member("signatures", .list(signatures.map(JSON.phrase))),
    ]
    return .object(members + origin)
  }

  /// Where the figures come from, and the code that proves it.
  private var origin: [JSON.Member] {
    [JSON.Member("proof", .object(footer.map { JSON.Member($0.key, .phrase($0.text)) }))]
      + (proof.map { [JSON.Member("checkCode", .text($0.code))] } ?? [])
  }
}

extension Paper.Letterhead {
  fileprivate var json: JSON {
    let imprint = imprint.map { imprint -> JSON in
      [
        "copies": .list(imprint.copies.map(JSON.phrase)), "office": .phrase(imprint.office),
        "day": .phrase(imprint.day),
      ]
    }
    return [
      "issuers": .list(issuers.map(JSON.phrase)), "number": .phrase(number),
      "imprint": imprint ?? .null,
    ]
  }
}

extension Paper.Part {
  fileprivate var json: JSON {
    switch self {
    case .recipients(let names): ["recipients": .list(names.map(JSON.phrase))]
    case .heading(let heading): ["heading": .phrase(heading)]
    case .subheading(let heading): ["subheading": .phrase(heading)]
    case .paragraph(let paragraph): ["paragraph": .phrase(paragraph)]
    case .items(let items):
      [
        "items": .list(
          items.map {
            ["key": .text($0.key), "label": .phrase($0.label), "text": .phrase($0.text)]
          })
      ]
    case .table(let table): ["table": table.json]
    case .box(let box): ["box": box.json]
    case .attachments(let titles): ["attachments": .list(titles.map(JSON.phrase))]
    case .issued(let lines): ["issued": .list(lines.map(JSON.phrase))]
    case .annex(let title): ["annex": .phrase(title)]
    }
  }
}

extension Paper.Box {
  fileprivate var json: JSON {
    [
      "key": .text(key), "label": .phrase(label), "text": .phrase(orNull: text),
      "closing": .list(closing.map(JSON.phrase)),
    ]
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
