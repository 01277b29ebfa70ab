import Messages
import Papers

/// A paper as a workbook: one sheet for each table, then one for the words around the tables.
///
/// One table a sheet is what offices work with: each can be sorted, filtered and printed alone.
struct PaperWorkbook {
  let paper: Paper
  let language: Language

  func bytes(below parent: String? = nil) throws(DocumentFailure) -> [UInt8] {
    try Book.bytes(title: paper.title[language], below: parent) { book in
      for section in paper.sections { writeTables(of: section, into: book) }
      WordsSheet(paper: paper, language: language).write(into: book)
    }
  }

  private func writeTables(of section: Paper.Section, into book: Book) {
    var heading: Phrase?
    for part in section.parts {
      switch part {
      case .heading(let words), .subheading(let words): heading = words
      case .table(let table):
        TableSheet(
          paper: paper, section: section, caption: table.caption ?? heading, table: table,
          language: language
        ).write(into: book)
      case .recipients, .paragraph, .items, .box, .attachments, .issued, .annex: break
      }
    }
  }
}
