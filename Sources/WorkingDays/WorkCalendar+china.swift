extension WorkCalendar {
  /// The calendar of the People's Republic of China, 2018 to 2026.
  ///
  /// Source: the yearly 国务院办公厅关于部分节假日安排的通知 with their amendments (2019 Labour Day, 2020
  /// Spring Festival), as the package chinesecalendar 1.11.0 lists them; it agrees with the package
  /// holidays 0.108 on every day of these years.
  public static let china = WorkCalendar(
    years: 2018...2026, entries: chinaTables.flatMap(\.entries))

  private static let chinaTables = [
    YearTable(
      2018,
      [
        .init("元旦", [1_01...1_01, 12_30...12_31], [12_29]),
        .init("春节", [2_15...2_21], [2_11, 2_24]),
        .init("清明节", [4_05...4_07], [4_08]),
        .init("劳动节", [4_29...4_30, 5_01...5_01], [4_28]),
        .init("端午节", [6_18...6_18]),
        .init("中秋节", [9_24...9_24]),
        .init("国庆节", [10_01...10_07], [9_29, 9_30]),
      ]),
    YearTable(
      2019,
      [
        .init("元旦", [1_01...1_01]),
        .init("春节", [2_04...2_10], [2_02, 2_03]),
        .init("清明节", [4_05...4_07]),
        .init("劳动节", [5_01...5_04], [4_28, 5_05]),
        .init("端午节", [6_07...6_09]),
        .init("中秋节", [9_13...9_15]),
        .init("国庆节", [10_01...10_07], [9_29, 10_12]),
      ]),
    YearTable(
      2020,
      [
        .init("元旦", [1_01...1_01]),
        .init("春节", [1_24...1_31, 2_01...2_02], [1_19]),
        .init("清明节", [4_04...4_06]),
        .init("劳动节", [5_01...5_05], [4_26, 5_09]),
        .init("端午节", [6_25...6_27], [6_28]),
        .init("国庆节", [10_01...10_08], [9_27, 10_10]),
      ]),
    YearTable(
      2021,
      [
        .init("元旦", [1_01...1_03]),
        .init("春节", [2_11...2_17], [2_07, 2_20]),
        .init("清明节", [4_03...4_05]),
        .init("劳动节", [5_01...5_05], [4_25, 5_08]),
        .init("端午节", [6_12...6_14]),
        .init("中秋节", [9_19...9_21], [9_18]),
        .init("国庆节", [10_01...10_07], [9_26, 10_09]),
      ]),
    YearTable(
      2022,
      [
        .init("元旦", [1_01...1_03, 12_31...12_31]),
        .init("春节", [1_31...1_31, 2_01...2_06], [1_29, 1_30]),
        .init("清明节", [4_03...4_05], [4_02]),
        .init("劳动节", [4_30...4_30, 5_01...5_04], [4_24, 5_07]),
        .init("端午节", [6_03...6_05]),
        .init("中秋节", [9_10...9_12]),
        .init("国庆节", [10_01...10_07], [10_08, 10_09]),
      ]),
    YearTable(
      2023,
      [
        .init("元旦", [1_01...1_02, 12_30...12_31]),
        .init("春节", [1_21...1_27], [1_28, 1_29]),
        .init("清明节", [4_05...4_05]),
        .init("劳动节", [4_29...4_30, 5_01...5_03], [4_23, 5_06]),
        .init("端午节", [6_22...6_24], [6_25]),
        .init("中秋节", [9_29...9_29]),
        .init("国庆节", [9_30...9_30, 10_01...10_06], [10_07, 10_08]),
      ]),
    YearTable(
      2024,
      [
        .init("元旦", [1_01...1_01]),
        .init("春节", [2_10...2_17], [2_04, 2_18]),
        .init("清明节", [4_04...4_06], [4_07]),
        .init("劳动节", [5_01...5_05], [4_28, 5_11]),
        .init("端午节", [6_10...6_10]),
        .init("中秋节", [9_15...9_17], [9_14]),
        .init("国庆节", [10_01...10_07], [9_29, 10_12]),
      ]),
    YearTable(
      2025,
      [
        .init("元旦", [1_01...1_01]),
        .init("春节", [1_28...1_31, 2_01...2_04], [1_26, 2_08]),
        .init("清明节", [4_04...4_06]),
        .init("劳动节", [5_01...5_05], [4_27]),
        .init("端午节", [5_31...5_31, 6_01...6_02]),
        .init("国庆节", [10_01...10_05, 10_07...10_08], [9_28, 10_11]),
        .init("中秋节", [10_06...10_06]),
      ]),
    YearTable(
      2026,
      [
        .init("元旦", [1_01...1_03], [1_04]),
        .init("春节", [2_15...2_23], [2_14, 2_28]),
        .init("清明节", [4_04...4_06]),
        .init("劳动节", [5_01...5_05], [5_09]),
        .init("端午节", [6_19...6_21]),
        .init("国庆节", [10_01...10_07], [9_20, 10_10]),
        .init("中秋节", [9_25...9_27]),
      ]),
  ]
}

/// The entries of one year, grouped by occasion.
///
/// Days are written as month_day: 10_01 is 1 October.
private struct YearTable {
  struct Occasion {
    let name: String
    let holidays: [ClosedRange<Int>]
    let workdays: [Int]

    /// Each run of holidays lies within one month.
    init(_ name: String, _ holidays: [ClosedRange<Int>], _ workdays: [Int] = []) {
      self.name = name
      self.holidays = holidays
      self.workdays = workdays
    }
  }

  let year: Int
  let occasions: [Occasion]

  init(_ year: Int, _ occasions: [Occasion]) {
    self.year = year
    self.occasions = occasions
  }

  var entries: [WorkCalendar.Entry] {
    occasions.flatMap { occasion in
      occasion.holidays.joined().map { entry($0, .holiday, occasion.name) }
        + occasion.workdays.map { entry($0, .workday, occasion.name + "调休上班") }
    }
  }

  private func entry(
    _ monthAndDay: Int, _ kind: WorkCalendar.Kind, _ name: String
  ) -> WorkCalendar.Entry {
    guard let day = Day(year: year, month: monthAndDay / 100, day: monthAndDay % 100) else {
      preconditionFailure("the table of \(year) names a day that does not exist: \(monthAndDay)")
    }
    return WorkCalendar.Entry(day, kind, name)
  }
}
