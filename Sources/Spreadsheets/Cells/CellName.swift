/// The name of a cell as Excel shows it: `E5`.
public struct CellName: Sendable, Hashable, LosslessStringConvertible {
  /// The row, from 1 to 1,048,576.
  public let row: Int
  /// The column, from 1 to 16,384.
  public let column: Int

  /// The last row and column of Excel's sheets.
  public static let last = CellName(row: 1_048_576, column: 16_384)

  /// Names a cell by its numbers.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads a name; nil for anything that is no cell of Excel's sheets.
  public init?(_ description: String) {
    self.init(bytes: description.utf8)
  }

  /// Reads the bytes of a name; `$` before its parts is left out.
  package init?(bytes: some Sequence<UInt8>) {
    var (row, column) = (0, 0)
    for byte in bytes where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      if row > CellName.last.row || column > CellName.last.column { return nil }
    }
    guard row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The letters of the column.
  public var letters: String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      letters = String(letter) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Letters and number.
  public var description: String { "\(letters)\(row)" }
}
