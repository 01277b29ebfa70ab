extension Survey {
  /// Whether an element says what it is: by its words, or by what names it.
  func hasName(_ element: Element) -> Bool {
    !element.spokenText.isBlank || isNamedByAttribute(element)
  }

  /// Whether a field has a label: around it, pointing to it, or an attribute in its place.
  func isLabelled(_ field: Occurrence) -> Bool {
    field.ancestors.contains { $0.tag == .label && !$0.spokenText.isBlank }
      || field.element[.id].map(labelled.contains) ?? false
      || isNamedByAttribute(field.element)
  }

  private func isNamedByAttribute(_ element: Element) -> Bool {
    let names = (element[.ariaLabelledBy] ?? "").words.compactMap { byID[$0] }
    return !element[.ariaLabel].isBlank || names.contains { !$0.spokenText.isBlank }
  }
}

extension Element {
  /// Whether people fill it in or read a value from it.
  var isField: Bool {
    switch tag {
    case .input: self[.type] != "hidden"
    default: [.select, .textarea, .progress, .meter].contains(tag)
    }
  }

  /// Whether it is a picture that says nothing.
  var isOrnament: Bool { self[.role] == "presentation" }

  func holds(_ tag: Tag) -> Bool { descendants.contains { $0.tag == tag } }

  /// The words of the first element with a tag inside this one, or nil.
  func text(of tag: Tag) -> String? { descendants.first { $0.tag == tag }?.plainText }

  /// The words that are read out for what stands inside, without what fields hold.
  var spokenText: String { HTML.fragment(children).spokenText }
}

extension HTML {
  fileprivate var spokenText: String {
    switch self {
    case .text(let text): return text
    case .fragment(let pieces): return pieces.map(\.spokenText).joined()
    case .raw(let prerendered): return prerendered.source.spokenText
    case .element(let element):
      let isSilent = element[.hidden] != nil || element[.ariaHidden] == "true" || element.isField
      if isSilent { return "" }
      return element[.ariaLabel] ?? element[.alt] ?? element.spokenText
    }
  }
}

extension String {
  /// The parts between blanks.
  var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
  /// Whether nothing of it can be seen.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension String? {
  /// Whether it is missing or nothing of it can be seen.
  var isBlank: Bool { self?.isBlank ?? true }
}
