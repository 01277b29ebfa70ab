import Testing
import WorkingDays

/// A day by its text; the test fails where the text is not a day.
func day(_ text: String) throws -> Day {
  try #require(Day(text))
}
