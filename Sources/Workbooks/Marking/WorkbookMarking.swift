import Messages
import Spreadsheets

/// Which sheets of a workbook are to be marked, and with what.
struct WorkbookMarking {
  private let workbook: Workbook
  /// By the index of the sheet among the visible ones.
  private let remarks: [Int: Remarks]

  init(_ workbook: Workbook, problems: [Problem], head: Place?, in language: Language) {
    self.workbook = workbook
    let places = workbook.grids.map(\.placeOfSheet.file)
    // What belongs to no sheet is told on the one that was to be read.
    let main = head.flatMap { places.firstIndex(of: $0.file) } ?? 0
    let grouped = Dictionary(grouping: problems) { places.firstIndex(of: $0.place.file) ?? main }
    var remarks: [Int: Remarks] = [:]
    for (index, problems) in grouped where workbook.grids.indices.contains(index) {
      let row = index == main ? head?.line : nil
      remarks[index] = Remarks(
        problems, head: row ?? workbook.grids[index].firstRow, in: language)
    }
    self.remarks = remarks
  }

  /// The parts that change: the marked sheets, and the styles.
  func parts(of archive: inout ZipArchive) throws(Problems) -> [(String, [UInt8])] {
    var sheets: [SheetMarks] = []
    for (index, remarks) in remarks.sorted(by: { $0.key < $1.key }) {
      let column = workbook.grids[index].remarksColumn(head: remarks.head)
      sheets.append(
        try SheetMarks(
          workbook.layout.pages[index].part, of: &archive, remarks: remarks, column: column))
    }
    guard let part = workbook.layout.styles else { return sheets.map { ($0.part, $0.marked(nil)) } }
    let styles = try StyleMarks(part, of: &archive, marking: Set(sheets.flatMap(\.styles)))
    return sheets.map { ($0.part, $0.marked(styles)) } + [(part, styles.bytes)]
  }
}
