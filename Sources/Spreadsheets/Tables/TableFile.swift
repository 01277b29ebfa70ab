public import Messages

/// A file that holds tables: a text with one, or a workbook with a table on a sheet.
public struct TableFile: Sendable {
  /// What is known of the file before a table is asked for.
  package enum Content: Sendable {
    case text(TextFile)
    /// The sheets that people can see, in the order of their tabs.
    case sheets([Grid])
  }

  /// The path as the person gave it.
  public let file: String
  /// What readers should know about the file, such as sheets that were left out.
  public let notes: [Problem]
  package let content: Content

  /// A text with one table.
  public init(_ text: TextFile) {
    file = text.file
    notes = []
    content = .text(text)
  }

  package init(file: String, sheets: [Grid], notes: [Problem]) {
    self.file = file
    self.notes = notes
    content = .sheets(sheets)
  }

  /// The names of the sheets; none for a text.
  public var sheetNames: [String] { sheets.compactMap { $0.sheet?.name } }

  /// The same file as if it had only the sheet of this name.
  ///
  /// - Throws: A problem that lists the sheets where there is none of this name, or no workbook.
  public func sheet(named name: String) throws(Problems) -> TableFile {
    let key = name.foldedForMatching
    guard let grid = sheets.first(where: { $0.sheet?.name.foldedForMatching == key }) else {
      let names = sheetNames.map { "“\($0)”" }.joined(separator: " ")
      throw Problems([
        Problem(
          at: Place(file: file),
          names.isEmpty
            ? Phrase("这不是工作簿，没有工作表；请去掉工作表名", "this is no workbook; leave out the sheet")
            : Phrase(
              "没有工作表“\(name.visible)”；现有：\(names)",
              "there is no sheet “\(name.visible)”; expected one of \(names)"))
      ])
    }
    return TableFile(file: file, sheets: [grid], notes: notes)
  }

  private var sheets: [Grid] {
    switch content {
    case .text: []
    case .sheets(let grids): grids
    }
  }
}

extension TableFile {
  /// A cell beside its label, as cover sheets have them.
  public struct LabelledCell: Sendable, Hashable {
    /// What stands in column A.
    public let label: String
    /// What stands in column B.
    public let value: String
    /// Where the value stands.
    public let place: Place
  }

  /// The first two cells of the first rows of every sheet; none for a text.
  public var labelledCells: [LabelledCell] {
    sheets.flatMap { grid in
      grid.lines.indices.prefix(60).map { index in
        let texts = grid.cells(ofRow: index).prefix(2).map {
          CellText.lenient(grid.bytes(of: $0))
        }
        return LabelledCell(
          label: texts.first ?? "", value: texts.dropFirst().first ?? "",
          place: grid.place(row: Int(grid.lines[index].number), column: 2))
      }
    }
  }
}
