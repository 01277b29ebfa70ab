/// Everything on a page in its order, with what the rules look up.
struct Survey {
  let all: [Occurrence]
  let token: String?
  /// The first element with each id.
  let byID: [String: Element]
  /// The ids that a label with words names.
  let labelled: Set<String>

  init(of html: HTML, token: String?) {
    all = Occurrence.all(in: html)
    self.token = token
    let elements = all.map(\.element)
    let identified = elements.compactMap { element in element[.id].map { ($0, element) } }
    byID = Dictionary(identified, uniquingKeysWith: { first, _ in first })
    let labels = elements.filter { $0.tag == .label && !$0.spokenText.isBlank }
    labelled = Set(labels.compactMap { $0[.for] })
  }

  /// Where a rule is broken, in the order of the page.
  func breaches(of rule: Finding.Rule) -> [Occurrence] {
    switch rule {
    case .fieldWithoutLabel: all.filter { $0.element.isField && !isLabelled($0) }
    case .imageWithoutAlt: these(.img) { !$0.isOrnament && $0[.alt].isBlank }
    case .buttonWithoutText: these(.button) { !hasName($0) }
    case .linkWithoutText: these(.a) { !hasName($0) }
    case .tableWithoutHeaders: these(.table) { !$0.holds(.th) }
    case .tableWithoutCaption: these(.table) { $0.text(of: .caption).isBlank }
    case .fieldsetWithoutLegend: these(.fieldset) { $0.text(of: .legend).isBlank }
    case .skippedHeading: skippedHeadings
    case .documentWithoutTitle: these(.html) { $0.text(of: .title).isBlank }
    case .documentWithoutLanguage: these(.html) { $0[.lang].isBlank }
    case .documentWithoutMain:
      these(.html) { $0.descendants.filter { $0.tag == .main }.count != 1 }
    case .formWithoutMethod: these(.form) { $0[.method].isBlank }
    case .formWithoutButton: these(.form) { !hasButton($0) }
    case .formWithoutToken: these(.form) { $0[.method] == "post" && !carriesToken($0) }
    case .repeatedID: repeatedIDs
    case .unusableID: all.filter { $0.element[.id].map { $0.words != [$0] } ?? false }
    case .danglingReference: all.filter { hasDanglingReference($0.element) }
    case .repeatedAttribute:
      all.filter { Set($0.element.attributes.map(\.name)).count < $0.element.attributes.count }
    case .misnested: all.filter(\.isMisnested)
    }
  }

  private func these(_ tag: Tag, where isWrong: (Element) -> Bool) -> [Occurrence] {
    all.filter { $0.element.tag == tag && isWrong($0.element) }
  }
}
