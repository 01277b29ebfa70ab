import Messages
import Papers
import Spreadsheets

/// The body of a document: sections of a paper, each on sheets that lie as its tables need.
struct WordBody {
  let paper: Paper
  let language: Language

  /// Writes the part `word/document.xml`.
  func part() -> String {
    var xml = XMLText()
    xml.element(
      "w:document",
      [
        "xmlns:w": WordPackage.namespace, "xmlns:r": WordPackage.relationships,
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
      ]
    ) { xml in
      xml.element("w:body") { xml in
        if let letterhead = paper.letterhead {
          WordLetterhead(letterhead: letterhead, language: language).write(to: &xml)
        }
        let sections = paper.sections
        for (number, section) in sections.enumerated() {
          write(section, isLast: number == sections.count - 1, to: &xml)
        }
      }
    }
    return xml.text
  }

  private func write(_ section: Paper.Section, isLast: Bool, to xml: inout XMLText) {
    let sheet = WordSheetSize(
      orientation: section.orientation(in: language), isForm: !section.isProse)
    writeTitle(of: section, on: sheet, to: &xml)
    var numbering = Paper.Numbering()
    for (number, part) in section.parts.enumerated() {
      let mark = numbering.mark(of: part)?[language] ?? ""
      let below = section.parts.dropFirst(number + 1).first
      let isBound = below.map(\.isIssued) ?? isLast
      write(part, mark: mark, on: sheet, isBound: isBound, to: &xml)
      if case .table = part { xml.gap(8) }
    }
    guard isLast else {
      // A section ends with the paragraph that holds its properties.
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.element("w:pStyle", ["w:val": WordStyle.proof.rawValue])
          xml.section(sheet)
        }
      }
      return
    }
    WordClosing(paper: paper, language: language, sheet: sheet).write(to: &xml)
    xml.section(sheet)
  }

  /// Two lines stand free between the red line and the title (GB/T 9704-2012, 7.3.1).
  private func writeTitle(
    of section: Paper.Section, on sheet: WordSheetSize, to xml: inout XMLText
  ) {
    if let label = section.label { xml.paragraph(label[language], .lead) }
    var title = WordParagraph(.title.on(sheet))
    let isBelowHead = section.label == nil && paper.letterhead != nil
    title.spaceBefore = isBelowHead ? WordUnit.points(56) : 0
    title.spaceAfter = WordUnit.points(sheet.isForm ? 9 : language == .chinese ? 28 : 16)
    let text = section.title[language]
    title.indent = .both(balance(text, title.style, over: sheet.typeWidth))
    xml.paragraph(text, title)
  }

  /// How far a title stands in from both edges so that its lines are about equally long.
  private func balance(_ title: String, _ style: WordStyle, over width: Int) -> Int {
    let character = 10 * style.size(in: language)
    let whole = title.displayWidth * character / 2
    guard language == .chinese, whole > width else { return 0 }
    let line = whole / ((whole + width - 1) / width) + character
    return max(0, (width - line) / 2)
  }

  /// `isBound` says that the end of the part stands on the page of who issues or signs, since neither
  /// stands on a page alone.
  private func write(
    _ part: Paper.Part, mark: String, on sheet: WordSheetSize, isBound: Bool,
    to xml: inout XMLText
  ) {
    switch part {
    case .recipients(let names):
      xml.paragraph(names.joined[language] + Phrase("：", ":")[language], .lead)
    case .heading(let words): xml.paragraph(mark + words[language], .heading.on(sheet))
    case .subheading(let words):
      xml.paragraph(mark + words[language], .subheading.on(sheet))
    case .paragraph(let words):
      write(prose: words[language], on: sheet, isBound: isBound, to: &xml)
    case .items(let items):
      for (number, item) in items.enumerated() {
        let isNear = isBound && number >= items.count - 2
        write(item, on: sheet, isBound: isNear, to: &xml)
      }
    case .table(let table): write(table, on: sheet, isBound: isBound, to: &xml)
    case .box(let box): write(box, width: sheet.typeWidth, to: &xml)
    case .attachments(let titles): write(attachments: titles, isBound: isBound, to: &xml)
    case .issued(let lines): write(issued: lines, to: &xml)
    case .annex: break
    }
  }

  private func write(
    prose: String, on sheet: WordSheetSize, isBound: Bool, to xml: inout XMLText
  ) {
    var paragraph = WordParagraph(.prose.on(sheet))
    paragraph.staysWithNext = isBound
    paragraph.spaceAfter = language == .english ? WordUnit.points(sheet.isForm ? 5 : 8) : 0
    xml.paragraph(prose, paragraph)
  }

  private func write(
    _ item: Paper.Item, on sheet: WordSheetSize, isBound: Bool, to xml: inout XMLText
  ) {
    var paragraph = WordParagraph(.prose.on(sheet))
    paragraph.staysWithNext = isBound
    xml.paragraph(paragraph) { xml in
      xml.run(item.label[language] + Phrase("：", ": ")[language], face: .heading)
      xml.run(item.text[language])
    }
  }

  private func write(
    _ table: Paper.Table, on sheet: WordSheetSize, isBound: Bool, to xml: inout XMLText
  ) {
    if let caption = table.caption { xml.paragraph(caption[language], .caption.on(sheet)) }
    WordTable(table, on: sheet, language: language, staysWithNext: isBound).write(to: &xml)
  }

  private func write(attachments titles: [Phrase], isBound: Bool, to xml: inout XMLText) {
    let character = 10 * WordStyle.lead.size(in: language)
    let label = Phrase("附件：", "Annexes: ")[language]
    let hanging = (language == .chinese ? 3 : 5) * character
    for (number, title) in titles.enumerated() {
      var paragraph = WordParagraph(.lead)
      paragraph.spaceBefore = number == 0 ? WordUnit.points(28) : 0
      paragraph.staysWithNext = isBound
      paragraph.indent = .left(2 * character + hanging, hanging: number == 0 ? hanging : 0)
      let mark = titles.count == 1 ? "" : "\(number + 1)."
      xml.paragraph((number == 0 ? label : "") + mark + title[language], paragraph)
    }
  }

  /// The date ends four characters from the right edge (GB/T 9704-2012, 7.3.5); the seal needs room above.
  private func write(issued lines: [Phrase], to xml: inout XMLText) {
    for (number, line) in lines.enumerated() {
      var paragraph = WordParagraph(.issued)
      paragraph.spaceBefore = number == 0 ? WordUnit.points(56) : 0
      paragraph.indent = .right(40 * WordStyle.issued.size(in: language))
      xml.paragraph(line[language], paragraph)
    }
  }

  private func write(_ box: Paper.Box, width: Int, to xml: inout XMLText) {
    xml.element("w:tbl") { xml in
      xml.tableProperties(width: width)
      xml.element("w:tblGrid") { $0.element("w:gridCol", ["w:w": "\(width)"]) }
      xml.element("w:tr") { xml in
        xml.element("w:trPr") { $0.element("w:cantSplit") }
        xml.cell(width: width) { writeContent(of: box, to: &$0) }
      }
    }
  }

  private func writeContent(of box: Paper.Box, to xml: inout XMLText) {
    xml.paragraph(WordParagraph(.words)) { xml in
      xml.run(box.label[language] + Phrase("：", ":")[language], face: .heading)
    }
    if let text = box.text { xml.paragraph(text[language], .words) }
    var empty = WordParagraph(.words)
    empty.spaceBefore = WordUnit.points(10)
    for _ in 0..<box.lines { xml.paragraph("", empty) }
    for line in box.closing {
      var paragraph = WordParagraph(.figures)
      paragraph.indent = .right(20 * WordStyle.figures.size(in: language))
      xml.paragraph(line[language], paragraph)
    }
    if box.closing.isEmpty, box.lines == 0, box.text == nil { xml.paragraph("", .words) }
  }
}

extension Paper.Part {
  fileprivate var isIssued: Bool { if case .issued = self { true } else { false } }
}

extension XMLText {
  /// Leaves some points free below a table; without a paragraph between them two tables become one.
  mutating func gap(_ points: Int) {
    var paragraph = WordParagraph(.proof)
    paragraph.line = WordUnit.points(points)
    self.paragraph("", paragraph)
  }
}
