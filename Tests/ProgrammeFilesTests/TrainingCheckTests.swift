import Testing

/// Each row changes a good training programme in one place and names the one problem to be found.
@Suite struct TrainingCheckTests {
  static let text = Result {
    String(decoding: try Files.bytes(at: "Tests/Resources/chenglan-2024.yaml"), as: UTF8.self)
  }

  @Test func `the invented city's programme has no problem`() throws {
    #expect(Sample.problems(try Self.text.get()) == [])
  }

  @Test(arguments: levels + entry + lists + dates + plans + money + exits + forms + stages)
  func `training rules that do not fit together are refused in the right place`(
    change: Sample.Change
  ) throws {
    let (problems, expected) = Sample.outcome(of: change, in: try Self.text.get())
    #expect(problems == expected)
  }

  @Test func `a level that is not trained is refused wherever it is named`() throws {
    let text = try Self.text.get().replacing("levels: [senior]\n", with: "levels: [junior]\n")
    #expect(
      Sample.problems(text).map { $0.drop { $0 != "[" } } == [
        "[junior]: no route leads to junior worker, so nobody could enter; add one under routes, or drop the level",
        "[senior]: senior worker is not trained; levels has junior worker, technician only",
        "[to]: senior worker is not trained; levels has junior worker, technician only",
        "[to]: senior worker is not trained; levels has junior worker, technician only",
        "[levels]: senior worker is not trained; levels has junior worker, technician only",
        "[levels]: the statistics lack junior worker, whose trainees would not be counted",
        "[rates]: junior worker is missing; where the notice names no rate, give an entry without amount",
        "[senior]: senior worker is not trained; levels has junior worker, technician only",
      ])
  }

  @Test func `a programme of training trains some level`() throws {
    let text = try Self.text.get()
    let start = try #require(text.firstRange(of: "    levels:\n")).lowerBound
    let end = try #require(text.firstRange(of: "    industries:")).lowerBound
    let none = text.replacingCharacters(start..<end, with: "    levels: []\n")
    #expect(
      Sample.problems(none).first == "sample.yaml:41:13: error [levels]: list at least one level")
  }

  @Test func `a level that no trade has is refused where others may not be trained`() throws {
    let text = try Self.text.get()
      .replacing("levels: [intermediate, senior, technician]", with: "levels: [senior]")
      .replacing("outside: byRecommendation", with: "outside: refused")
    #expect(
      Sample.problems(text) == [
        "sample.yaml:50:18: error [technician]: no trade of the catalogue has technician, and no others may be trained"
      ])
  }

  @Test func `plans without heads leave nothing to be counted against them`() throws {
    let text = try Self.text.get().replacing("lines: headsByTrade", with: "lines: filedCourses")
    let message =
      "plans only file trades and levels (lines: filedCourses), so there are no heads to compare"
    #expect(
      Sample.problems(text).map { $0.drop { $0 != "[" } } == [
        "[target]: \(message)", "[tolerance]: \(message)", "[1]: \(message)", "[payee]: \(message)",
      ])
  }
}

private let levels = [
  Sample.Change(
    "total: {atLeast: 120, clause: CL-3.1}", "total: {atLeast: 119, clause: CL-3.1}",
    "error [senior]: the least hours of the parts add up to 120, above the total of 119",
    at: "senior]\n"),
  Sample.Change(
    "politics: {atLeast: 4, clause", "politics: {atLeast: 41, clause",
    "error [senior]: politics counts within theory, but its 41 hours are more than the 40 of theory",
    at: "senior]\n"),
  Sample.Change(
    "politics: withinTheory", "politics: besideTheory",
    "error [senior]: the least hours of the parts add up to 124, above the total of 120; with politics within theory they are exactly 120, check politics",
    at: "senior]\n"),
  Sample.Change(
    "politics: besideTheory", "politics: withinTheory",
    "warning [technician]: the least hours of the parts add up to 152, below the total of 160; with politics beside theory they are exactly 160, check politics",
    at: "technician]\n        politics"),
  Sample.Change(
    """
          hours:
              politics: {atLeast: 4, clause: CL-3.1}
              theory: {atLeast: 40, clause: CL-3.1}
              practice: {atLeast: 80, clause: CL-3.1}
              total: {atLeast: 120, clause: CL-3.1}
    """, "      hours: {}", "warning [senior]: no class hours are asked for", at: "senior]\n"),
  Sample.Change(
    "levels: [senior]\n", "levels: [senior, ▶senior]\n",
    "error [senior]: senior worker is listed twice"),
]

private let entry = [
  Sample.Change(
    "certificate: intermediate", "certificate: senior",
    "error [1]: a course for senior worker asks for a certificate of senior worker; it must be a lower level",
    at: "{certificate: senior, years: 2"),
  Sample.Change(
    "{any: [{title: engineer}, {attested: bureauApproval}]}", "▶{any: []}",
    "error [2]: any needs at least one requirement, or none can be met"),
  Sample.Change(
    "requires: [{months: 72, in: sameTrade}]", "requires: ▶[]",
    "warning [requires]: nothing is asked, so anyone may enter"),
  Sample.Change(
    "{publicStaff:", "{employee:",
    "error [employee]: employee stands under included and excluded; give each its own, a person may belong to several",
    at: "{name: [机关"),
  Sample.Change(
    "{employee: {name: [企业职工, Employees], clause: CL-4.2}, farmer: {name: [乡村工匠, Village craftsmen], clause: CL-4.2}}",
    "▶{}", "warning [included]: nobody is listed, so everyone may be trained"),
  Sample.Change(
    "茶艺师: {english: Tea master, levels: [intermediate, senior, technician]}",
    "茶艺师: ▶{english: Tea master, levels: []}", "error [茶艺师]: Tea master has no level"),
  Sample.Change(
    "employerRange: {levels: [technician]", "employerRange: {levels: ▶[junior]",
    "error [levels]: none of these levels is trained, so this has no effect"),
]

private let lists = [
  Sample.Change(
    "routes: [master-2]", "routes: ▶[master]",
    "error [routes]: there is no route master; declare it under enrolment/routes or correct the name"
  ),
  Sample.Change(
    "parts: [contract]", "parts: ▶[]",
    "error [parts]: list at least one part that satisfies the item"),
  Sample.Change(
    "trades: [茶艺师], kinds: [nationalCertificate]", "trades: all, kinds: [nationalCertificate]",
    "error [2]: the award before takes in all trades, so this one is never used; put trades: all last",
    at: "{trades: catalogue"),
  Sample.Change(
    "kinds: [completionCertificate]", "kinds: ▶[]",
    "error [kinds]: list at least one certificate"),
  Sample.Change(
    ", {trades: all, kinds: [completionCertificate], clause: CL-6.1}", "",
    "warning [awards]: a pass in some trades leads to no certificate; add an award with trades: all",
    at: "[{trades: [茶艺师]"),
  Sample.Change(
    "{trades: catalogue, kinds: [levelCertificate], clause: CL-6.1}, ", "",
    "error [of]: no trade leads to a skill level certificate, so this has no effect",
    at: "levelCertificate, clause: CL-6.3"),
]

private let dates = [
  Sample.Change(
    "evaluation: {deadline: {day: 2024-10-20", "evaluation: ▶{deadline: {day: 2024-09-20",
    "error [evaluation]: course-end evaluation is due on 2024-09-20, before end of training on 2024-09-30"
  ),
  Sample.Change(
    "[{day: 2024-10-07, ", "▶[{day: 2024-09-30, ",
    "error [otherReadings]: 2024-09-30 is listed twice; each reading is another day"),
  Sample.Change(
    "{from: 2024-04-01, to: 2024-04-30, ", "{from: 2024-01-01, to: 2024-01-30, ",
    "warning [enrolment]: enrolment is due on 2024-01-30, before the notice of 2024-03-01",
    at: "{window: {from: 2024-01"),
]

private let plans = [
  Sample.Change(
    "{heads: {senior: 4, technician: 2}", "{heads: {senior: 4, seniorTechnician: ▶2}",
    "error [seniorTechnician]: senior technician is not trained; levels has senior worker, technician only"
  )
]

private let money = [
  Sample.Change(
    "amount: 2000.50, ceiling: 2500", "amount: ▶2500.01, ceiling: 2500",
    "error [amount]: the rate of 2,500.01 is above the ceiling of 2,500.00"),
  Sample.Change(
    "amount: 1200, ", "amount: ▶0, ", "error [amount]: the amount must be above 0"),
  Sample.Change(
    "rates: {senior: {amount: 1200, clause: CL-10.1}, ", "rates: ▶{",
    "error [rates]: senior worker is missing; where the notice names no rate, give an entry without amount"
  ),
  Sample.Change(
    "{senior: {amount: 1200, ", "{senior: ▶{",
    "warning [senior]: senior worker has no rate (NO_RATE); nothing is settled until amount is set"),
  Sample.Change(
    "advance: {share: 50%", "advance: {share: ▶0%",
    "error [share]: the share must be above 0; without an advance drop advance"),
  Sample.Change(
    "{banquets: [宴请, Banquets]}", "{teaching: ▶[宴请, Banquets]}",
    "error [teaching]: teaching is allowed and forbidden"),
  Sample.Change(
    "fees: {appraisal: {perHead", "fees: {travel: {perHead",
    "error [travel]: there is no purpose travel; declare it under expenses/allowed/items or correct the name",
    at: "{perHead"),
]

private let exits = [
  Sample.Change(
    "sanctions: [cancellation, recovery], bar: {", "sanctions: [recovery], bar: ▶{",
    "error [bar]: a bar begins with a cancellation, which is not among the sanctions"),
  Sample.Change(
    "allowed: [criticism, rectification,", "allowed: [rectification,",
    "error [sanctions]: public criticism is none of the measures under sanctions",
    at: "[criticism], clause: CL-8.4"),
  Sample.Change(
    "sanctions: [criticism]", "sanctions: ▶[]",
    "error [sanctions]: list at least one measure"),
  Sample.Change(
    "{ground: seriousFraud", "▶{ground: unfinishedPlan",
    "error [2]: unfinished plan is listed twice"),
]

private let forms = [
  Sample.Change(
    "columns: [number, name, ", "columns: ▶[number, number, ",
    "error [columns]: number is listed twice"),
  Sample.Change(
    "fields: [name, birthMonth, photo]", "fields: ▶[]",
    "error [fields]: list at least one column"),
  Sample.Change(
    "levels: [senior, technician], columns", "levels: ▶[senior], columns",
    "error [levels]: the statistics lack technician, whose trainees would not be counted"),
  Sample.Change(
    "levels: [senior, technician], columns", "levels: ▶[senior, technician, senior], columns",
    "error [levels]: senior worker is listed twice"),
]

private let stages = [
  Sample.Change(
    """
      - {stage: review, kind: review, name: [县级推荐, Recommendation], reviewers: routed, clause: CL-2.2}
      - {stage: recheck, kind: review, name: [市级审核, City review], reviewers: [cityBureau], clause: CL-2.2}

    """, "", "error [kind]: Accreditation needs a stage of kind scoring or review before it",
    at: "award, name: [认定"),
  Sample.Change(
    "plaque: [澄岚市培训基地, Chenglan training base],",
    "plaque: [澄岚市培训基地, Chenglan training base], construction: ▶{earliestYear: 2024, years: 1, clause: CL-2.3},",
    "error [construction]: a project under construction needs a stage of kind funding; drop construction for a mere accreditation"
  ),
  Sample.Change(
    "  - {stage: award, kind: award, name: [认定, Accreditation], plaque: [澄岚市培训基地, Chenglan training base], clause: CL-2.3}\n",
    "", "error [kind]: Training needs a stage of kind award before it",
    at: "training\n    name: [培训"),
  Sample.Change(
    "  - {stage: closing,",
    "  - {stage: pay, kind: ▶funding, name: [拨款, Pay], grant: {amount: 1, clause: X}, tranches: [{share: 100%, after: award, clause: X}], budget: {line: [甲, A], clause: X}, clause: X}\n  - {stage: closing,",
    "error [kind]: Pay is about a project under construction; state construction in the award stage"
  ),
]
