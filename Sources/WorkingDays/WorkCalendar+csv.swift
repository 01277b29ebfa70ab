public import Messages

extension WorkCalendar {
  /// This calendar with the rows of a further file: CSV with the columns `date,kind,name`.
  ///
  /// Rows for known years amend them. A further year becomes known when the file lists its 1 January
  /// and its 1 October, holidays in every year, and when it joins the known years without a gap.
  /// A row for any other year is refused: what is known in part would be counted wrongly.
  /// - Throws: `Problems` with every row that cannot be taken; nothing is taken then.
  public func adding(csv text: String, file: String) throws(Problems) -> WorkCalendar {
    var input = CalendarFile(text, file: file)
    let listed = input.rows.map(\.entry)
    let known = years(joinedBy: listed)
    var seen: [Day: Int] = [:]
    for row in input.rows {
      let first = seen.updateValue(row.line, forKey: row.entry.day)
      if let message = objection(to: row.entry, known: known, firstLine: first) {
        input.refuse(row.line, 1, message)
      }
    }
    guard input.problems.isEmpty else {
      throw Problems(input.problems.sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) })
    }
    return WorkCalendar(years: known, entries: allEntries + listed)
  }

  /// The known years with those that the entries list whole and that join them.
  private func years(joinedBy entries: [Entry]) -> ClosedRange<Int> {
    let holidays = Set(entries.filter { $0.kind == .holiday }.map(\.day))
    func isWhole(_ year: Int) -> Bool {
      [Day(year: year, month: 1, day: 1), Day(year: year, month: 10, day: 1)].allSatisfy { day in
        day.map(holidays.contains) ?? false
      }
    }
    var (from, to) = (years.lowerBound, years.upperBound)
    while isWhole(from - 1) { from -= 1 }
    while isWhole(to + 1) { to += 1 }
    return from...to
  }

  private func objection(to row: Entry, known: ClosedRange<Int>, firstLine: Int?) -> Phrase? {
    let day = row.day
    if let firstLine {
      return Phrase("\(day)已在第\(firstLine)行列出", "\(day) already stands in line \(firstLine)")
    }
    if !known.contains(day.year) {
      let (from, to) = (known.lowerBound, known.upperBound)
      return Phrase(
        "\(day.year)年不完整或与已有年份（\(from)—\(to)）不相连：须列出该年1月1日和10月1日放假，且年份连续",
        "\(day.year) is not whole or does not join the known years (\(from) to \(to)): list its "
          + "1 January and 1 October as holidays, and leave out no year between")
    }
    if row.kind == .workday, !day.weekday.isWeekend, entry(for: day)?.kind != .holiday {
      let weekday = day.weekday.name
      return Phrase(
        "\(day)是\(weekday.chinese)，本来就上班，请核对日期",
        "\(day) is a \(weekday.english) and worked anyway; check the date")
    }
    return nil
  }
}
