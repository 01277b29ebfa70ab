import Messages
import Spreadsheets

/// The rows and cells of one sheet.
final class SheetPart: XMLReader {
  private let name: String
  private let file: String
  private let values: CellValues
  private let store: TextStore
  private let limits: WorkbookLimits

  private var cells: [Grid.Cell] = []
  private var lines: [Grid.Line] = []
  private var merges: [Sheet.Merge] = []
  private var flaws: [Sheet.Flaw] = []

  private var row = 0
  private var column = 0
  private var startOfRow = 0
  private var raw = RawCell()
  private var text = Text.none
  private var isPhonetic = false

  /// Where characters go.
  private enum Text { case none, value }

  init(
    name: String, file: String, values: CellValues, store: TextStore, limits: WorkbookLimits
  ) {
    self.name = name
    self.file = file
    self.values = values
    self.store = store
    self.limits = limits
  }

  /// The sheet once all of it is read; the bytes of its cells are those of the store.
  func grid(_ bytes: [UInt8]) throws(Problems) -> Grid {
    var filling = MergeFilling(cells: cells, lines: lines)
    guard filling.fill(merges, limit: limits.cells) else {
      throw WorkbookFault.tooManyMerges(name).problems(in: file)
    }
    let sheet = Sheet(
      name: name, countsFrom1900: !values.countsFrom1904, merges: merges, flaws: flaws)
    return Grid(
      file: file, sheet: sheet, bytes: bytes, cells: filling.cells, lines: filling.lines)
  }

  func begin(_ element: XMLElement) throws(Problems) {
    if element.name == "c" {
      try beginCell(element)
    } else if element.name == "v" {
      raw.hasValue = true
      text = .value
    } else if element.name == "row" {
      try beginRow(element)
    } else if element.name == "t" {
      text = isPhonetic ? .none : .value
    } else if element.name == "f" {
      raw.isFormula = true
    } else if element.name == "rPh" {
      isPhonetic = true
    } else if element.name == "mergeCell" {
      try beginMerge(element)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problems) {
    guard text == .value else { return }
    raw.text += bytes
    // Four bytes a character, and as much again for escapes, is more than any cell may have.
    if raw.text.count > limits.cellLength * 8 {
      throw WorkbookFault.longCell(place, limit: limits.cellLength).problems(in: file)
    }
  }

  func end(_ name: XMLName) throws(Problems) {
    if name == "v" || name == "t" {
      text = .none
    } else if name == "c" {
      try endCell()
    } else if name == "row" {
      try endRow()
    } else if name == "rPh" {
      isPhonetic = false
    }
  }

  private var place: String { "\(name)!\(CellName(row: row, column: column))" }
  private var damaged: Problems { WorkbookFault.damaged(place).problems(in: file) }

  private func beginRow(_ element: XMLElement) throws(Problems) {
    let number = element["r"] == nil ? row + 1 : element.integer("r") ?? 0
    guard number > row, number <= CellName.last.row else { throw damaged }
    row = number
    column = 0
    startOfRow = cells.count
  }

  private func beginCell(_ element: XMLElement) throws(Problems) {
    var next = column + 1
    if let reference = element["r"] {
      guard let name = CellName(bytes: reference), name.row == row else { throw damaged }
      next = name.column
    }
    guard row > 0, next > column, next <= CellName.last.column else { throw damaged }
    column = next
    raw.reset(type: element["t"], style: element.integer("s") ?? 0)
  }

  private func endCell() throws(Problems) {
    let value = try values.value(of: raw)
    switch value {
    case .damaged: throw damaged
    case .blank: return
    case .cell(let cell): try add(cell)
    case .text(let text): try add(try store.add(text) { place })
    case .flaw(let message):
      flaws.append(Sheet.Flaw(row: row, column: column, message))
      try add(try store.add(Array("#".utf8)) { place })
    }
  }

  private func add(_ cell: Grid.Cell) throws(Problems) {
    guard !cell.isEmpty else { return }
    let missing = column - 1 - (cells.count - startOfRow)
    try store.count(missing + 1)
    cells.append(contentsOf: repeatElement(.empty, count: missing))
    cells.append(cell)
  }

  private func endRow() throws(Problems) {
    guard cells.count > startOfRow else { return }
    guard lines.count < limits.rows else {
      throw WorkbookFault.tooManyRows(name, limit: limits.rows).problems(in: file)
    }
    lines.append(Grid.Line(number: Int32(row), endOfCells: UInt32(cells.count)))
  }

  private func beginMerge(_ element: XMLElement) throws(Problems) {
    let ends = (element["ref"] ?? UnsafeBufferPointer(start: nil, count: 0))
      .split(separator: UInt8(ascii: ":"))
    guard ends.count == 2, let first = CellName(bytes: ends[0]),
      let last = CellName(bytes: ends[1]),
      first.row <= last.row, first.column <= last.column
    else { return }
    guard merges.count < limits.merges else {
      throw WorkbookFault.tooManyMerges(name).problems(in: file)
    }
    merges.append(
      Sheet.Merge(rows: first.row...last.row, columns: first.column...last.column))
  }
}
