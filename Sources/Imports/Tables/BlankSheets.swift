import Spreadsheets

/// The sheets of an offline score workbook without any points: not handed in yet.
struct BlankSheets {
  /// What the rows of one sheet share, as they write it.
  struct Key: Hashable {
    let application: String?
    let channel: String?
  }

  let keys: Set<Key>

  init(in table: Table) {
    var all: Set<Key> = []
    var begun: Set<Key> = []
    for row in table {
      var reader = RowReader(row)
      let key = BlankSheets.key(of: &reader)
      all.insert(key)
      if reader.has("points") || reader.has("reason") { begun.insert(key) }
    }
    keys = all.subtracting(begun)
  }

  /// The sheet of a row.
  static func key(of row: inout RowReader) -> Key {
    var reader = RowReader(row.row)
    return Key(
      application: reader.optionalText("application"), channel: reader.optionalText("channel"))
  }
}
