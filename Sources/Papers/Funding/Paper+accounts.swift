import Funding
import Messages
import Quantities

extension Paper.Table {
  /// A row of sums of money for each unit, and their sums in the last row.
  ///
  /// The second of the columns that say whose row it is holds the word for the sum.
  init(
    accounts key: String, of owners: [Paper.Column], amounts: [Paper.Column],
    _ rows: [(owner: [Paper.Cell], amounts: [Money])]
  ) {
    let sums = amounts.indices.map { column in rows.map { $0.amounts[column] }.total }
    let label = owners.indices.map { place -> Paper.Cell in
      place == 1 ? .text(Phrase("合计", "Sum")) : .blank
    }
    self.init(
      key, columns: owners + amounts,
      rows: rows.map { $0.owner + $0.amounts.map(Paper.Cell.money) },
      totals: [label + sums.map(Paper.Cell.money)])
  }
}
