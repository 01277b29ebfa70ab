import Foundation
import Spreadsheets

/// The results of one measurement: a line for each, in both languages, with its ratio to the plain work.
struct Report {
  private let title: [String]
  private var rows: [[String]] = []

  init(_ chinese: String, _ english: String) {
    title = [chinese, english]
  }

  /// Adds a result, and how many times the plain work it is where there is one to compare with.
  mutating func add(_ chinese: String, _ english: String, _ value: String, ratio: Double? = nil) {
    rows.append([chinese, english, value, ratio.map { String(format: "%.2f×", $0) } ?? ""])
  }

  /// Adds a time, compared by the seconds of processors.
  mutating func add(
    _ chinese: String, _ english: String, _ time: Stopwatch.Time, to plain: Stopwatch.Time? = nil
  ) {
    add(
      chinese, english,
      String(format: "%.2f ms (CPU %.2f ms)", time.wall * 1_000, time.processor * 1_000),
      ratio: plain.map { time.processor / $0.processor })
  }

  /// Adds a rate.
  mutating func add(
    _ chinese: String, _ english: String, perSecond rate: Double, ratio: Double? = nil
  ) {
    add(chinese, english, String(format: "%.0f /s", rate), ratio: ratio)
  }

  /// The report as it is printed.
  var text: String {
    TextTable(
      columns: [.init(title[0]), .init(title[1]), .init("", .right), .init("", .right)],
      rows: rows
    ).text + "\n"
  }
}
