/// One pass over the bytes of a separated-values text.
struct GridParser {
  /// A misplaced quotation mark.
  struct Flaw {
    enum Kind {
      case unterminatedQuote
      case quoteInBareCell
      case textAfterQuote
    }

    let kind: Kind
    let offset: Int
  }

  private(set) var cells: [Grid.Cell] = []
  private(set) var lines: [Grid.Line] = []
  private(set) var flaws: [Flaw] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position = 0
  private var number: Int32 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    separator = GridParser.separator(of: bytes)
    cells.reserveCapacity(bytes.count / 8)
    lines.reserveCapacity(bytes.count / 40)
  }

  /// The most frequent of comma, semicolon and tab outside quotes in the first line with text.
  private static func separator(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var counts = [(UInt8(ascii: ","), 0), (UInt8(ascii: ";"), 0), (UInt8.tab, 0)]
    var isQuoted = false
    for byte in bytes.drop(while: \.isBlank) {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .newline || byte == .carriageReturn { break }
      for index in counts.indices where counts[index].0 == byte { counts[index].1 += 1 }
    }
    let most = counts.map(\.1).max() ?? 0
    return counts.first { $0.1 == most }?.0 ?? UInt8(ascii: ",")
  }

  mutating func parse() {
    while position < bytes.count { row() }
  }

  /// Reads one row; a blank one counts but is not kept.
  private mutating func row() {
    let start = cells.count
    var isBlank = true
    number += 1
    repeat {
      let cell = cell()
      isBlank = isBlank && isBlankCell(cell)
      cells.append(cell)
    } while take(separator)
    if take(.carriageReturn) { _ = take(.newline) } else { _ = take(.newline) }
    if isBlank {
      cells.removeSubrange(start...)
    } else {
      lines.append(Grid.Line(number: number, endOfCells: UInt32(cells.count)))
    }
  }

  private mutating func cell() -> Grid.Cell {
    if position < bytes.count, bytes[position] == .quote { return quotedCell() }
    let start = position
    skipBareText()
    return Grid.Cell(start: UInt32(start), end: UInt32(position))
  }

  private mutating func quotedCell() -> Grid.Cell {
    let opening = position
    position += 1
    while position < bytes.count {
      if take(.quote) {
        if !take(.quote) { return cell(from: opening) }
      } else {
        position += 1
      }
    }
    flaws.append(Flaw(kind: .unterminatedQuote, offset: opening))
    return Grid.Cell(start: UInt32(opening), end: UInt32(position))
  }

  /// The cell whose closing quote was just passed.
  private mutating func cell(from opening: Int) -> Grid.Cell {
    let end = position - 1
    if position < bytes.count, !endsCell(bytes[position]) {
      flaws.append(Flaw(kind: .textAfterQuote, offset: position))
      while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
    }
    return Grid.Cell(start: UInt32(opening + 1), end: UInt32(end))
  }

  private mutating func skipBareText() {
    var isFlawed = false
    while position < bytes.count, !endsCell(bytes[position]) {
      if bytes[position] == .quote, !isFlawed {
        flaws.append(Flaw(kind: .quoteInBareCell, offset: position))
        isFlawed = true
      }
      position += 1
    }
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == .newline || byte == .carriageReturn
  }

  private func isBlankCell(_ cell: Grid.Cell) -> Bool {
    bytes[Int(cell.start)..<Int(cell.end)].allSatisfy(\.isBlank)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }
}
