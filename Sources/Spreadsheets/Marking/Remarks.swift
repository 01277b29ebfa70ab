package import Messages

/// What is wrong on one sheet, as its person is to read it beside the rows.
package struct Remarks: Sendable {
  /// The heading of their column.
  package static let heading = HeaderRow.remarks

  /// One text for each row that has something wrong.
  package let texts: [Int: String]
  /// The wrong cells of every row, by column from 1.
  package let cells: [Int: Set<Int>]
  /// The row of the headings.
  package let head: Int

  /// Gathers problems; those without a row are told beside the headings.
  package init(_ problems: [Problem], head: Int, in language: Language) {
    var texts: [Int: [String]] = [:]
    var cells: [Int: Set<Int>] = [:]
    for problem in problems {
      let row = problem.place.line ?? head
      let subject = problem.field.map { "\($0)：" } ?? ""
      texts[row, default: []].append(subject + problem.message[language])
      if let column = problem.place.column { cells[row, default: []].insert(column) }
    }
    self.texts = texts.mapValues { $0.joined(separator: "\n") }
    self.cells = cells
    self.head = head
  }

  /// The text beside a row: the heading and whatever is wrong with the headings, or the row's own.
  package func text(besideRow row: Int) -> String? {
    guard row == head else { return texts[row] }
    return [Remarks.heading, texts[row]].compactMap(\.self).joined(separator: "\n")
  }
}

extension Grid {
  /// The column of remarks: where an earlier copy has it, else the first one right of all cells.
  package func remarksColumn(head: Int) -> Int {
    let line = lines.firstIndex { $0.row == head }
    let former = line.flatMap { line in
      cells(ofRow: line).enumerated().first {
        CellText.lenient(bytes(of: $1)).foldedForMatching.hasPrefix(Remarks.heading)
      }?.offset
    }
    return (former ?? widest) + 1
  }

  /// How many columns the widest row has.
  private var widest: Int { lines.indices.map { cells(ofRow: $0).count }.max() ?? 0 }
}

extension Grid {
  /// The sheet as a whole.
  package var placeOfSheet: Place { place() }

  /// The number of the first row that is not blank.
  package var firstRow: Int { lines.first?.row ?? 1 }
}
