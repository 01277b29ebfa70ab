package import WorkingDays

/// A day by its text; a text that is no day is a mistake in a test.
package func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
  return day
}

/// A moment in China by its text, such as `2022-12-08 23:59` or `2022-12-08` for nine o'clock.
package func moment(_ text: String) -> Instant {
  let parts = text.split(separator: " ")
  let time = parts.count == 2 ? String(parts[1]) : "09:00"
  guard let instant = Instant("\(parts[0])T\(time):00+08:00") else {
    preconditionFailure("\(text) is no moment")
  }
  return instant
}
