/// A place in a sheet; rows and columns count from 0.
struct Spot: Hashable {
  let row: Int
  let column: Int

  /// `C5`, as formulas name it.
  var name: String { "\(Spot.letters(column))\(row + 1)" }
  /// `$C$5`, which stays when a formula is copied.
  var fixedName: String { "$\(Spot.letters(column))$\(row + 1)" }

  private static func letters(_ column: Int) -> String {
    let last = Character(Unicode.Scalar(UInt8(65 + column % 26)))
    return column < 26 ? String(last) : letters(column / 26 - 1) + String(last)
  }
}

/// The cells from one to another, both included.
struct CellRange: Hashable {
  let first: Spot
  let last: Spot

  /// `C5:C20`, as formulas name it.
  var name: String { "\(first.name):\(last.name)" }
  /// `$C$5:$C$20`, which stays when a formula is copied.
  var fixedName: String { "\(first.fixedName):\(last.fixedName)" }
}
