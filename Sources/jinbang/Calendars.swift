import Spreadsheets
import WorkingDays

/// The working days: the built-in years, and a file for those that were announced since.
enum Calendars {
  /// The PRC calendar, extended by a CSV file where one is given.
  static func calendar(with path: String?) throws -> WorkCalendar {
    guard let path else { return .china }
    let text = try TextFile.read(path).text
    return try WorkCalendar.china.adding(csv: text, file: path)
  }
}
