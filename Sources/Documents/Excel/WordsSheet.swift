import Messages
import Papers

/// What a paper says outside its tables, on a sheet of its own: nothing of the paper is lost.
struct WordsSheet {
  let paper: Paper
  let language: Language

  /// A line of the sheet.
  private enum Line {
    case heading(String)
    case prose(String)
    case item(String, String)
  }

  func write(into book: Book) {
    let lines = self.lines
    guard !lines.isEmpty || paper.tables.isEmpty else { return }
    let sheet = book.sheet(named: Phrase("说明", "Notes")[language])
    sheet.setWidth(WordsSheet.labelWidth, column: 0)
    sheet.setWidth(WordsSheet.textWidth, column: 1)
    sheet.write(paper.title[language], acrossTo: 1, row: 0, .title)
    sheet.setHeight(48, row: 0)
    for (number, line) in lines.enumerated() { write(line, row: number + 1, to: sheet) }
    sheet.setPage(lastRow: lines.count, lastColumn: 1, isLandscape: false, language: language)
  }

  private static let labelWidth = 22
  private static let textWidth = 70

  private func write(_ line: Line, row: Int, to sheet: Sheet) {
    switch line {
    case .heading(let text):
      sheet.write(text, acrossTo: 1, row: row, .label)
      sheet.setHeight(24, row: row)
    case .prose(let text):
      sheet.write(text, acrossTo: 1, row: row, .prose)
      sheet.setHeight(of: row, for: [(text, WordsSheet.labelWidth + WordsSheet.textWidth - 2)])
    case .item(let label, let text):
      sheet.write(label, at: Spot(row: row, column: 0), .label)
      sheet.write(text, at: Spot(row: row, column: 1), .prose)
      sheet.setHeight(
        of: row, for: [(label, WordsSheet.labelWidth), (text, WordsSheet.textWidth)])
    }
  }

  private var lines: [Line] {
    let head = (paper.letterhead?.issuers ?? []) + [paper.letterhead?.number].compactMap(\.self)
    return head.map { .prose($0[language]) } + paper.sections.flatMap(lines)
      + (paper.signatures.isEmpty || !paper.tables.isEmpty ? [] : signatures)
      + imprint
      + (paper.footer + paper.checkCode).map { .item($0.label[language], $0.text[language]) }
  }

  private var signatures: [Line] {
    paper.signatures.map { .item($0[language], "________________") }
  }

  private var imprint: [Line] {
    guard let imprint = paper.letterhead?.imprint else { return [] }
    return [imprint.copiesLine, imprint.office, imprint.dayLine].compactMap(\.self)
      .map { .prose($0[language]) }
  }

  private func lines(of section: Paper.Section) -> [Line] {
    var numbering = Paper.Numbering()
    let head: [Line] =
      section.label.map { [.heading($0[language] + " " + section.title[language])] } ?? []
    return head
      + section.parts.flatMap { part in
        lines(of: part, mark: numbering.mark(of: part)?[language] ?? "")
      }
  }

  private func lines(of part: Paper.Part, mark: String) -> [Line] {
    switch part {
    case .recipients(let names):
      [.prose(names.joined[language] + Phrase("：", ":")[language])]
    case .heading(let words), .subheading(let words): [.heading(mark + words[language])]
    case .paragraph(let words): [.prose(words[language])]
    case .items(let items): items.map { .item($0.label[language], $0.text[language]) }
    case .box(let box):
      [.item(box.label[language], box.text?[language] ?? "")]
        + box.closing.map { .prose($0[language]) }
    case .attachments(let titles):
      titles.enumerated().map {
        .item(
          $0.offset == 0 ? Phrase("附件", "Annexes")[language] : "",
          (titles.count == 1 ? "" : "\($0.offset + 1). ") + $0.element[language])
      }
    case .issued(let words): words.map { .prose($0[language]) }
    case .table, .annex: []
    }
  }
}
