import Assessment
import Markup
import Messages
import WorkingDays

/// The days of one public notice, working days counted.
struct NoticeTimeline: Sendable, Hashable {
  let number: Int
  let days: [DayMark]

  /// One day from publication to the end.
  struct DayMark: Sendable, Hashable {
    let day: Day
    /// The number of a counted working day, from 1.
    let count: Int?
    let isToday: Bool
  }

  init(number: Int, days: [DayMark]) {
    self.number = number
    self.days = days
  }

  /// The days of a notice.
  ///
  /// - Throws: `CalendarGap` for a year whose holidays are unknown.
  init(_ notice: NoticeView, on calendar: WorkCalendar, today: Day) throws(CalendarGap) {
    let counted = try calendar.workingDays(in: notice.first...notice.last)
    number = notice.number
    days = (notice.published...notice.last).map { day in
      DayMark(
        day: day, count: counted.firstIndex(of: day).map { $0 + 1 }, isToday: day == today)
    }
  }

  /// How many working days it lasts.
  var length: Int { days.compactMap(\.count).max() ?? 0 }
}

extension Speech {
  /// The days of a notice, with the table behind them.
  func noticeTimeline(_ timeline: NoticeTimeline) -> HTML {
    let caption = Phrase(
      "第 \(timeline.number) 次公示：\(timeline.length) 个工作日",
      "Notice \(timeline.number): \(timeline.length) working days")
    return picture(
      caption, drawing(of: timeline, caption),
      figures: table(
        caption, timeline.days,
        columns: [
          Column(Phrase("日期", "Day"), .head) { mark, say in say.day(mark.day) },
          Column(Phrase("工作日", "Working day"), .number) { mark, say in
            if let count = mark.count { "\(count)" } else { say.blank }
          },
        ]),
      note: Phrase(
        "浅色为发布日、节假日和周末，不计入", "Pale days do not count: the day of publication, weekends and holidays"
      ))
  }

  private func drawing(of timeline: NoticeTimeline, _ caption: Phrase) -> HTML {
    let width = 64
    return svg(
      id: "notice-\(timeline.number)",
      size: Size(Coordinate(max(Canvas.width, width * timeline.days.count)), 74),
      title: self(caption),
      description: timeline.days.map { mark in
        "\(mark.day)" + (mark.count.map { self(" 第\($0)天", " day \($0)") } ?? "")
      }.joined(separator: self("，", ", "))
    ) {
      for (number, mark) in timeline.days.enumerated() {
        let left = Coordinate(width * number)
        SVG.rect(
          at: Position(left + 2, 4), size: Size(Coordinate(width - 4), 40), radius: 3,
          title: self(mark.day.longForm),
          .class(mark.count == nil ? "faint" : mark.isToday ? "pale" : "mark"))
        SVG.text(
          mark.count.map { "\($0)" } ?? "—", at: Position(left + Coordinate(width / 2), 30),
          anchor: .middle, .class(mark.count == nil || mark.isToday ? "figure" : "inside"))
        SVG.text(
          "\(mark.day.month)-\(mark.day.day)", at: Position(left + Coordinate(width / 2), 62),
          anchor: .middle, .class("axis"))
      }
    }
  }
}
