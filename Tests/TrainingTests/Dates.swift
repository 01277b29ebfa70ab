import Training
import WorkingDays

/// A day by its text; a text that is no day is a mistake in the test.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
  return day
}

/// A month by its text, `YYYY-MM`.
func month(_ text: String) -> Month {
  Month(of: day(text + "-01"))
}
