public import Messages

extension TableFile {
  /// The row of the headings, as far as it can be found even where they are wrong; else nil.
  public func head(for columns: [Column]) -> Place? {
    switch content {
    case .text(let text):
      guard let grid = try? Grid(text), let first = grid.lines.first else { return nil }
      return grid.place(row: first.row)
    case .sheets(let sheets):
      guard let choice = try? SheetChoice(of: sheets, file: file, columns: columns) else {
        return nil
      }
      return choice.grid.place(row: choice.head.number)
    }
  }
}
