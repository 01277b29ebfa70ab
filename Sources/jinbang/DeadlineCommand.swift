import ArgumentParser
import Foundation
import Messages
import WorkingDays

/// `jinbang deadline`: counts working days.
struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "推算工作日期限。 Count working days.",
    discussion: "jinbang deadline --from 2022-12-27 --working-days 5")

  @Option(name: .customLong("from"), help: "起始日（公示发布日）day of publication, YYYY-MM-DD")
  var start: Day

  @Option(help: "工作日数 number of working days")
  var workingDays: Int

  @Flag(name: .customLong("count-start"), help: "起始日计入 count the first day")
  var countsStart = false

  @Option(name: .customLong("calendar"), help: "补充的节假日表 CSV: date,kind,name")
  var calendarFile: String?

  @OptionGroup var output: Output

  func validate() throws {
    guard (1...1_000).contains(workingDays) else {
      throw ValidationError("--working-days: 1…1000")
    }
  }

  func run() throws {
    let calendar = try Calendars.calendar(with: calendarFile)
    let period = try Result { () throws(CalendarGap) in
      try calendar.period(of: workingDays, from: start, countStart: countsStart)
    }.mapError(\.refusal).get()
    Terminal.print(output.isJSON ? json(period) : text(period)[output.language])
  }

  private func text(_ period: WorkingPeriod) -> Phrase {
    let days = period.days.map(\.description).joined(separator: " ")
    return Phrase(
      """
      起始日 \(start)（\(countsStart ? "计入" : "不计入")）
      期限 \(period.first) 至 \(period.last)，\(workingDays) 个工作日
      \(days)
      """,
      """
      from \(start) (\(countsStart ? "counted" : "not counted"))
      \(period.first) to \(period.last), \(workingDays) working days
      \(days)
      """)
  }

  private func json(_ period: WorkingPeriod) -> String {
    let days = period.days.map { "\"\($0)\"" }.joined(separator: ",")
    return """
      {"from":"\(start)","countStart":\(countsStart),"first":"\(period.first)",\
      "last":"\(period.last)","days":[\(days)]}
      """
  }
}
