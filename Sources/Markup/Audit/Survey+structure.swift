extension Survey {
  /// Headings more than one level below the one before; in a document the first must be `h1`.
  var skippedHeadings: [Occurrence] {
    var level = all.first?.element.tag == .html ? 0 : nil
    return all.filter { occurrence in
      guard let next = occurrence.element.tag.headingLevel else { return false }
      defer { level = next }
      return level.map { next > $0 + 1 } ?? false
    }
  }

  /// The second and later elements with the same id.
  var repeatedIDs: [Occurrence] {
    var seen: Set<String> = []
    return all.filter { $0.element[.id].map { !seen.insert($0).inserted } ?? false }
  }

  /// Whether an attribute names an id, or the address a fragment, that is not on the page.
  func hasDanglingReference(_ element: Element) -> Bool {
    let names: [Attribute.Name] = [
      .for, .form, .list, .headers, .ariaLabelledBy, .ariaDescribedBy, .ariaControls,
    ]
    let ids = names.flatMap { (element[$0] ?? "").words }
    return ids.contains { byID[$0] == nil } || leadsNowhere(element[.href])
  }

  private func leadsNowhere(_ address: String?) -> Bool {
    guard let address, address.hasPrefix("#"), !["#", "#top"].contains(address)
    else { return false }
    return !byID.keys.contains { "#" + $0.percentEncoded == address }
  }

  func hasButton(_ form: Element) -> Bool {
    let buttons = all.map(\.element).filter { $0.tag == .button && $0[.type] == "submit" }
    let inside = form.descendants.contains { $0.tag == .button && $0[.type] == "submit" }
    return inside || form[.id].map { id in buttons.contains { $0[.form] == id } } ?? false
  }

  func carriesToken(_ form: Element) -> Bool {
    guard let token else { return true }
    return form.descendants.contains {
      $0.tag == .input && $0[.type] == "hidden" && $0[.name] == token && !$0[.value].isBlank
    }
  }
}

extension Occurrence {
  /// Whether browsers would move it (HTML Standard, 13.2.6) or people could not press it.
  var isMisnested: Bool {
    (element.tag.endsParagraph && isInside(.p)) || (element.tag == .form && isInside(.form))
      || (element.isPressable && isInside(.a, .button))
  }
}

extension Element {
  fileprivate var isPressable: Bool {
    switch tag {
    case .input: self[.type] != "hidden"
    default: [.a, .button, .select, .textarea, .label, .details].contains(tag)
    }
  }
}

extension Tag {
  /// Whether its start tag closes an open `p`.
  fileprivate var endsParagraph: Bool {
    let blocks: [Tag] = [
      .main, .header, .footer, .nav, .section, .article, .aside, .div, .p, .pre, .blockquote, .ul,
      .ol, .dl, .figure, .hr, .form, .fieldset, .table, .details, .dialog,
    ]
    return headingLevel != nil || blocks.contains(self)
  }
}
