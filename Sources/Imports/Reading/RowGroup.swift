import Messages
import Spreadsheets

/// Rows that together form one act.
struct RowGroup<Key: Hashable, Part> {
  /// What the rows have in common.
  let key: Key
  /// The first of them.
  let place: Place
  /// What each row adds, in the order of the table.
  var parts: [Part]
}

/// What one row gives to its group.
struct GroupedRow<Key: Hashable, Item: Hashable, Part> {
  let key: Key
  /// What may stand once only in a group; nil for what may repeat.
  let item: Item?
  let part: Part
}

extension Table {
  /// Gathers rows by their keys, in the order of the first row of each group.
  ///
  /// `make` may return nil only after the reader has recorded a problem. An item that occurs twice
  /// in a group is a problem of the column `item`.
  func grouped<Key, Item, Part>(
    item column: String, _ make: (inout RowReader) -> GroupedRow<Key, Item, Part>?
  ) throws(Problems) -> [RowGroup<Key, Part>] {
    var repetitions = Repetitions<GroupedItem<Key, Item>>()
    let rows: [(GroupedRow<Key, Item, Part>, Place)] = try read { reader in
      guard let row = make(&reader) else { return nil }
      if let item = row.item {
        repetitions.check(GroupedItem(key: row.key, item: item), in: &reader, at: column)
      }
      return (row, reader.place)
    }
    var groups: [RowGroup<Key, Part>] = []
    var positions: [Key: Int] = [:]
    for (row, place) in rows {
      if let position = positions[row.key] {
        groups[position].parts.append(row.part)
      } else {
        positions[row.key] = groups.count
        groups.append(RowGroup(key: row.key, place: place, parts: [row.part]))
      }
    }
    return groups
  }
}

private struct GroupedItem<Key: Hashable, Item: Hashable>: Hashable {
  let key: Key
  let item: Item
}
