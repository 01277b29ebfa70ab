import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

@testable import Web

/// Pictures as values: what they show, and the table behind each.
struct PictureTests {
  static let languages = Language.allCases

  @Test func `working days are counted over the new year's holidays`() throws {
    // State Council notice for 2023: 31 December to 2 January are holidays.
    let first = try #require(Day("2022-12-30"))
    let days = (0...8).map { first.adding(days: $0 - 1) }
    let counts: [Int?] = [nil, 1, nil, nil, nil, 2, 3, 4, 5]
    let timeline = NoticeTimeline(
      number: 1,
      days: zip(days, counts).map { NoticeTimeline.DayMark(day: $0, count: $1, isToday: false) })
    #expect(timeline.length == 5)
    let holidays = try WorkCalendar.china.workingDays(in: first...days[8])
    #expect(holidays == zip(days, counts).filter { $0.1 != nil }.map(\.0))
  }

  @Test func `severity is the exact mean of the differences, rounded once`() {
    // (1 - 1/2 + 1/4) / 3 = 0.25; (-1/3 - 1/3) / 2 = -0.333…
    let severity = Severity([
      (expert: same("甲"), values: [Fraction(1), Fraction(-1, 2), Fraction(1, 4)]),
      (expert: same("乙"), values: [Fraction(-1, 3), Fraction(-1, 3)]),
      (expert: same("丙"), values: []),
    ])
    #expect(
      severity.rows == [
        Severity.Row(expert: same("甲"), sheets: 3, difference: Points(hundredths: 25)),
        Severity.Row(expert: same("乙"), sheets: 2, difference: Points(hundredths: -33)),
      ])
    #expect(severity.rows.map(\.difference.signed) == ["+0.25", "-0.33"])
  }

  @Test(arguments: [
    ([7_213, 9_480], 70, 95), ([8_000, 8_000], 80, 85), ([0, 10_000], 0, 100),
    ([-120, 430], -5, 5),
  ])
  func `an axis runs between round numbers that hold all points`(
    points: [Int], low: Int, high: Int
  ) throws {
    let scale = try #require(Scale(for: points.map { Points(hundredths: $0) }))
    #expect((scale.low, scale.high) == (low, high))
    #expect(scale.ticks.first == low)
    #expect(scale.ticks.count <= 10)
    for point in points {
      let x = scale.x(Points(hundredths: point))
      #expect(x >= Coordinate(Canvas.margin) && x <= Coordinate(Canvas.width))
    }
  }

  @Test func `a name that is too long for its place is cut where it stops fitting`() {
    #expect(Canvas.clipped("abcdefgh", to: 8) == "abcdefgh")
    #expect(Canvas.clipped("abcdefghi", to: 8) == "abcdefgh…")
    #expect(Canvas.clipped("晋城示例煤机", to: 8) == "晋城示例…")
  }

  @Test(arguments: languages)
  func `every picture has a title, words and a table, and is sound`(language: Language) {
    let say = Speech(language)
    for html in PictureTests.examples(say) {
      #expect(html.all(.svg).count == 1)
      #expect(html.all(.table).count == 1)
      #expect(html.all(.desc).allSatisfy { !$0.plainText.isEmpty })
      let page = Document(language: language.tag, title: "t") {
        main(.id("main")) {
          h1 { "t" }
          html
        }
      }
      #expect(page.audit(token: FrameField.token.rawValue) == [])
    }
  }

  static func examples(_ say: Speech) -> [HTML] {
    let day = Day.first.adding(days: 730_000)
    return [
      say.funnel(
        Funnel([Funnel.Bar(name: same("甲"), count: 4), Funnel.Bar(name: same("乙"), count: 0)])),
      say.noticeTimeline(
        NoticeTimeline(
          number: 1, days: [NoticeTimeline.DayMark(day: day, count: 1, isToday: true)])),
      say.cutLine(
        CutLine(
          [
            CutLine.Row(
              rank: 1, unit: "甲", total: Points(hundredths: 8_512), place: .listed, why: nil),
            CutLine.Row(
              rank: nil, unit: "乙", total: .zero, place: .none, why: Phrase("否决", "veto")),
          ], passLine: Points(hundredths: 6_000))),
      say.scoreSpread(
        ScoreSpread(
          channel: nil,
          rows: [
            ScoreSpread.Row(
              application: "A", unit: "甲", mean: Points(hundredths: 8_000),
              dots: [
                ScoreSpread.Dot(
                  expert: same("专家1"), total: Points(hundredths: 8_100), isDropped: true)
              ])
          ]), id: "spread-1"),
      say.severity(Severity([(expert: same("甲"), values: [Fraction(1)])])),
      say.moneyTimeline(
        MoneyTimeline([
          MoneyTimeline.Step(
            day: day, name: same("支付"), amount: Money(yuan: 120_000), isAhead: false),
          MoneyTimeline.Step(
            day: day.adding(days: -1), name: same("授牌"), amount: nil, isAhead: true),
        ])),
    ]
  }
}

/// Words that are the same in both languages.
private func same(_ text: String) -> Phrase { Phrase(same: text) }
