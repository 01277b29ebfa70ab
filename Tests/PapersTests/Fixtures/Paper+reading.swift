import Foundation
import Messages
import Papers
import Quantities
import WorkingDays

extension Paper {
  /// A row of a table by one of its cells, each cell by its column's key, as CSV writes it.
  func row(_ table: String, where key: String, is value: String) -> [String: String]? {
    guard let table = tables.first(where: { $0.key == table }) else { return nil }
    return table.rows.map { row in
      Dictionary(
        zip(table.columns.map(\.key), row.map(\.reading)), uniquingKeysWith: { first, _ in first })
    }.first { $0[key] == value }
  }

  /// The text of a labelled line.
  func item(_ key: String) -> String? {
    parts.lazy.compactMap { part -> String? in
      guard case .items(let items) = part else { return nil }
      return items.first { $0.key == key }?.text.chinese
    }.first
  }

  /// The JSON as Foundation reads it.
  func parsed(in language: Language = .chinese) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(json(in: language).utf8))
    return value as? [String: Any] ?? [:]
  }
}

extension Paper.Cell {
  /// What the cell says in Chinese, numbers without separators.
  fileprivate var reading: String {
    switch self {
    case .text(let phrase): phrase.chinese
    case .points(let points), .marked(_, let points): points.description
    case .money(let amount): amount.description
    case .count(let number): String(number)
    case .day(let day): day.description
    case .flag(let flag): flag ? "是" : "否"
    case .blank: ""
    }
  }
}
