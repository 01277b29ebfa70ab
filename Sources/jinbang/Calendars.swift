import Foundation
import WorkingDays

/// The working days: the built-in years, and a file for those that were announced since.
enum Calendars {
  /// The PRC calendar, extended by a CSV file where one is given.
  static func calendar(with path: String?) throws -> WorkCalendar {
    guard let path else { return .china }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try WorkCalendar.china.adding(csv: text, file: path)
  }
}
