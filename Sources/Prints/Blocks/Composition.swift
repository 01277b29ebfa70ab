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
      let isLast = number == sections.count - 1
      add(section, setting, endsInSignatures: isLast && !paper.signatures.isEmpty)
      if isLast { close(setting) }
    }
    flow.end()
  }

  private mutating func add(
    _ section: Paper.Section, _ setting: Setting, endsInSignatures: Bool
  ) {
    if let label = section.label {
      let line = typesetter.line(label[language], setting.manner.heading)
      flow.add(Strip(line, x: .zero, pitch: setting.manner.pitch, keepsNext: true))
    }
    flow.add(setting.title(section.title[language]))
    var numbering = Paper.Numbering()
    for (number, part) in section.parts.enumerated() {
      let mark = numbering.mark(of: part)?[language] ?? ""
      let isLast = number + 1 == section.parts.count
      let isBound = isLast ? endsInSignatures : section.parts[number + 1].isIssued
      add(part, mark: mark, setting, isBound: isBound)
    }
  }

  private mutating func add(
    _ part: Paper.Part, mark: String, _ setting: Setting, isBound: Bool
  ) {
    switch part {
    case .table(let table): add(table, setting)
    case .recipients(let names): flow.add(setting.recipients(names))
    case .heading(let text):
      flow.add(setting.heading(mark + text[language], style: setting.manner.heading))
    case .subheading(let text):
      flow.add(setting.heading(mark + text[language], style: setting.manner.subheading))
    case .paragraph(let text):
      flow.add(bound(setting.paragraph(text[language]), isBound))
    case .items(let items): flow.add(bound(setting.items(items), isBound))
    case .box(let box): flow.add(setting.box(box))
    case .attachments(let titles): flow.add(bound(setting.attachments(titles), isBound))
    case .issued(let lines): flow.add(setting.issued(lines))
    case .annex: break
    }
  }

  /// Neither issuer nor signatures stand on a page without words of the body.
  private func bound(_ strips: [Strip], _ isBound: Bool) -> [Strip] {
    guard isBound, let last = strips.last else { return strips }
    return strips.dropLast() + [last.with(keepsNext: true)]
  }

  private mutating func add(_ table: Paper.Table, _ setting: Setting) {
    if let caption = table.caption {
      let style = TextStyle(
        .heading, setting.manner.setup == .official ? CharacterSize.smallFour : CharacterSize.five)
      flow.add(setting.heading(caption[language], style: style))
    } else if !flow.isAtTop {
      flow.add(setting.blank(Length(points: 5)))
    }
    flow.add(
      TableStrips(table, in: language, typesetter: typesetter, manner: setting.manner))
    flow.add(Strip(height: setting.manner.pitch / 3, marks: []))
  }

  private mutating func close(_ setting: Setting) {
    let proof = setting.proof(
      paper.footer + paper.checkCode, code: paper.proof.flatMap { QRCode($0.payload) })
    flow.add((setting.signatures(paper.signatures) + proof).kept.unbound)
    if let imprint = paper.letterhead?.imprint { flow.addAtFoot(setting.imprint(imprint)) }
  }
}

extension Paper.Part {
  fileprivate var isIssued: Bool { if case .issued = self { true } else { false } }
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
