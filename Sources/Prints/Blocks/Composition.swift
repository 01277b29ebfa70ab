import Messages
import Papers
import QRCodes

/// Sets a whole paper page after page.
struct Composition {
  private let paper: Paper
  private let language: Language
  private let typesetter: any Typesetting
  private var flow: Flow

  /// Sets a paper; `finish` gets each page as soon as it is full, so that none need be kept.
  static func compose(
    _ paper: Paper, in language: Language, with typesetter: any Typesetting,
    finish: @escaping (Page) -> Void
  ) {
    let sections = paper.sections.map { section in
      (section, Setting(manner: section.manner(in: language), language, typesetter))
    }
    var composition = Composition(
      paper: paper, language: language, typesetter: typesetter,
      flow: Flow(on: sections[0].1.manner.setup, finish: finish))
    composition.add(sections)
  }

  private mutating func add(_ sections: [(Paper.Section, Setting)]) {
    for (number, (section, setting)) in sections.enumerated() {
      if number > 0 { flow.change(to: setting.manner.setup) }
      if number == 0, let letterhead = paper.letterhead { flow.add(setting.head(letterhead)) }
      let closing = number == sections.count - 1 ? closing(setting) : []
      add(section, setting, closing: closing)
      flow.add(closing)
    }
    if let imprint = paper.letterhead?.imprint, let (_, setting) = sections.last {
      flow.addAtFoot(setting.imprint(imprint))
    }
    flow.end()
  }

  /// What ends a paper: who signs it and what proves it.
  private func closing(_ setting: Setting) -> [Strip] {
    let proof = setting.proof(
      paper.footer + paper.checkCode, code: paper.proof.flatMap { QRCode($0.payload) })
    return (setting.signatures(paper.signatures) + proof).kept.unbound
  }

  private mutating func add(_ section: Paper.Section, _ setting: Setting, closing: [Strip]) {
    if let label = section.label {
      let line = typesetter.line(label[language], setting.manner.heading)
      flow.add(Strip(line, x: .zero, pitch: setting.manner.pitch, keepsNext: true))
    }
    flow.add(setting.title(section.title[language]))
    var numbering = Paper.Numbering()
    for (number, part) in section.parts.enumerated() {
      let mark = numbering.mark(of: part)?[language] ?? ""
      let tail = tail(below: section.parts[(number + 1)...], setting, closing)
      if case .table(let table) = part {
        add(table, setting, tail: tail)
      } else {
        flow.add(setting.strips(of: part, mark: mark).bound(to: tail))
      }
    }
  }

  /// What must stand on the page where a part ends: who issues or signs, and the words before that
  /// where those are fewer than two lines.
  private func tail(
    below parts: ArraySlice<Paper.Part>, _ setting: Setting, _ closing: [Strip]
  ) -> [Strip] {
    var tail: [Strip] = []
    for (index, part) in zip(parts.indices, parts) {
      let strips = setting.strips(of: part, mark: "")
      tail += strips
      if part.isIssued { return tail + (index == parts.endIndex - 1 ? closing : []) }
      if part.isTable || tail.count >= 2 { return [] }
    }
    return closing.isEmpty ? [] : tail + closing
  }

  private mutating func add(_ table: Paper.Table, _ setting: Setting, tail: [Strip]) {
    if let caption = table.caption {
      let style = TextStyle(
        .heading, setting.manner.setup == .official ? CharacterSize.smallFour : CharacterSize.five)
      flow.add(setting.heading(caption[language], style: style))
    } else if !flow.isAtTop {
      flow.add(setting.blank(Length(points: 5)))
    }
    let foot = Strip(height: setting.manner.pitch / 3, marks: [])
    flow.add(
      TableStrips(table, in: language, typesetter: typesetter, manner: setting.manner),
      tail: tail.isEmpty ? [] : [foot] + tail)
    flow.add(foot)
  }
}

extension Setting {
  /// The strips of a part; none of a table, which the flow breaks, and of where an annex begins.
  fileprivate func strips(of part: Paper.Part, mark: String) -> [Strip] {
    switch part {
    case .table, .annex: []
    case .recipients(let names): recipients(names)
    case .heading(let text): heading(mark + text[language], style: manner.heading)
    case .subheading(let text): heading(mark + text[language], style: manner.subheading)
    case .paragraph(let text): paragraph(text[language])
    case .items(let items): self.items(items)
    case .box(let box): self.box(box)
    case .attachments(let titles): attachments(titles)
    case .issued(let lines): issued(lines)
    }
  }
}

extension [Strip] {
  /// The strips with their last two lines on the page of what stands below, if there is any.
  fileprivate func bound(to tail: [Strip]) -> [Strip] {
    guard !tail.isEmpty else { return self }
    return dropLast(2) + suffix(2).map { $0.with(keepsNext: true) }
  }
}

extension Paper.Part {
  fileprivate var isIssued: Bool { if case .issued = self { true } else { false } }
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}

extension Paper.Section {
  /// Prose that is issued follows the standard; everything else is a form.
  fileprivate func manner(in language: Language) -> Manner {
    guard !isProse else { return .official(in: language) }
    switch orientation(in: language) {
    case .portrait: return .form(on: .form, in: language)
    case .landscape: return .form(on: .wideForm, in: language)
    }
  }
}
