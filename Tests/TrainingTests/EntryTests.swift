import Messages
import Testing
import Training

@Suite struct EntryTests {
  struct Row: Sendable {
    let trainee: Trainee
    let expected: [String]
    init(_ trainee: Trainee, _ expected: String...) {
      self.trainee = trainee
      self.expected = expected
    }
  }

  /// The shortfalls of the other ways into a technician course for someone with nothing.
  static let otherWays = [
    "tooFewMonths WF-4.3", "skillMissing WF-4.3", "honourMissing WF-4.4",
    "bureauApprovalMissing WF-4.4",
  ]

  @Test(
    .tags(.clause),
    arguments: [
      ("2017-08-31", ["certificate-2 WF-4.1"]),
      ("2017-09-01", ["certificateTooYoung WF-4.1"] + otherWays),
    ])
  func `WF-4.1 a senior worker's certificate held 3 full years opens the technician course`(
    issued: String, expected: [String]
  ) {
    let trainee = People.trainee(.technician, certificate: (.senior, issued))
    #expect(Weifang.entry.admission(of: trainee).brief == expected)
  }

  @Test(
    .tags(.clause),
    arguments: [
      (Level.technician, ["certificate-1 WF-4.2"]),
      (.senior, ["certificateMissing WF-4.2"] + otherWays),
    ])
  func `WF-4.2 the senior technician course asks for a technician's certificate`(
    level: Level, expected: [String]
  ) {
    let trainee = People.trainee(.seniorTechnician, certificate: (level, "2017-08-31"))
    #expect(Weifang.entry.admission(of: trainee).brief == expected)
  }

  @Test(
    .tags(.clause),
    arguments: [
      (168, Level.technician, "years-2 WF-4.3"), (167, .technician, "certificateMissing WF-4.1"),
      (216, .seniorTechnician, "years-1 WF-4.3"),
      (215, .seniorTechnician, "certificateMissing WF-4.2"),
    ])
  func `WF-4.3 14 or 18 years in the trade with high skill open the courses`(
    months: Int, level: Level, first: String
  ) {
    let trainee = People.trainee(level, months: months, [.skill])
    #expect(Weifang.entry.admission(of: trainee).brief.first == first)
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row(People.trainee(.technician, [.honour, .bureauApproval]), "case-2 WF-4.4"),
      Row(People.trainee(.technician, [.honour]), "bureauApprovalMissing WF-4.4"),
      Row(People.trainee(.technician, [.bureauApproval]), "honourMissing WF-4.4"),
    ])
  func `WF-4.4 an exception enters only with the bureau's decision on the case`(row: Row) {
    let admission = Weifang.entry.admission(of: row.trainee)
    #expect(admission.brief.last.map { [$0] } == row.expected)
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row(
        People.trainee(.technician, certificate: (.senior, "2018-06-01")),
        "certificate-2 DZ-2.2.1"),
      Row(People.trainee(.technician, months: 168, [.skill]), "years-2 DZ-2.2.1"),
      Row(People.trainee(.seniorTechnician, months: 216, [.skill]), "years-1 DZ-2.2.1"),
    ])
  func `DZ-2.2.1 three years of the certificate, or 14 or 18 years in the trade`(row: Row) {
    #expect(Dezhou.entry.admission(of: row.trainee).brief == row.expected)
  }

  @Test(.tags(.clause))
  func `DZ-2.2.1 a certificate of 10 May 2018 is held three years on 10 May 2021`() {
    let certificate = Certificate(Course("钳工", .senior), issued: day("2018-05-10"))
    #expect(certificate.isHeld(years: 3, on: day("2021-05-10")))
    #expect(!certificate.isHeld(years: 3, on: day("2021-05-09")))
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row(
        People.trainee(
          .technician, in: "木雕工", certificate: (.senior, "2018-01-01"),
          [
            .recommendation
          ]), "certificate-2 DZ-2.2.1"),
      Row(
        People.trainee(.technician, in: "木雕工", certificate: (.senior, "2018-01-01")),
        "recommendationMissing DZ-2.2.2"),
    ])
  func `DZ-2.2.2 a trade outside the catalogue needs the employer's recommendation`(row: Row) {
    #expect(Dezhou.entry.admission(of: row.trainee).brief == row.expected)
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row(People.trainee(.technician, months: 168, title: .engineer), "title-2 DZ-2.2.3"),
      Row(People.trainee(.technician, months: 168, title: .seniorEngineer), "title-2 DZ-2.2.3"),
      Row(
        People.trainee(.seniorTechnician, months: 216, title: .seniorEngineer),
        "title-1 DZ-2.2.3"),
      Row(
        People.trainee(
          .technician, certificate: (.senior, "2020-06-01"), months: 168, title: .assistantEngineer),
        "crossing-2 DZ-2.2.3"),
      Row(
        People.trainee(
          .seniorTechnician, certificate: (.technician, "2020-06-01"), months: 216, title: .engineer
        ), "crossing-1 DZ-2.2.3"),
    ])
  func `DZ-2.2.3 engineers cross over by title, certificate and years`(row: Row) {
    #expect(Dezhou.entry.admission(of: row.trainee).brief == row.expected)
  }

  @Test(.tags(.clause))
  func `DZ-2.2.3 one day or one month short closes the crossing`() {
    let young = People.trainee(
      .technician, certificate: (.senior, "2020-06-02"), months: 168, title: .assistantEngineer)
    #expect(
      Dezhou.entry.admission(of: young).brief == [
        "certificateTooYoung DZ-2.2.1", "skillMissing DZ-2.2.1", "titleMissing DZ-2.2.3",
        "certificateTooYoung DZ-2.2.3", "honourMissing DZ-2.2.4",
      ])
    let early = People.trainee(
      .technician, certificate: (.senior, "2020-06-01"), months: 167, title: .assistantEngineer)
    #expect(Dezhou.entry.admission(of: early).brief.contains("tooFewMonths DZ-2.2.3"))
  }

  @Test(.tags(.clause))
  func `DZ-2.2.3 years of work in another trade count for a title but not for the trade`() throws {
    let elsewhere = People.work(168, in: "车工")
    func trainee(_ title: Title?) -> Trainee {
      Trainee(
        "第1行", categories: [People.employee], course: Course("钳工", .technician),
        background: Background(employments: elsewhere, title: title, attestations: [.skill]))
    }
    #expect(Dezhou.entry.admission(of: trainee(.engineer)).brief == ["title-2 DZ-2.2.3"])
    #expect(
      Dezhou.entry.admission(of: trainee(nil)).brief == [
        "certificateMissing DZ-2.2.1", "tooFewMonths DZ-2.2.1", "titleMissing DZ-2.2.3",
        "titleMissing DZ-2.2.3", "certificateMissing DZ-2.2.3", "honourMissing DZ-2.2.4",
        "noAlternativeMet DZ-2.2.4",
      ])
  }

  @Test(
    .tags(.clause),
    arguments: [
      (People.trainee(.technician, months: 120, [.honour]), "honour-2 DZ-2.2.4"),
      (
        People.trainee(.technician, certificate: (.senior, "2021-06-01"), [.honour]),
        "honour-2 DZ-2.2.4"
      ),
      (
        People.trainee(.seniorTechnician, certificate: (.technician, "2021-06-01"), [.honour]),
        "honour-1 DZ-2.2.4"
      ),
    ])
  func `DZ-2.2.4 an honour with a certificate or ten years is the exceptional route`(
    trainee: Trainee, expected: String
  ) {
    #expect(Dezhou.entry.admission(of: trainee).brief == [expected])
  }

  @Test(
    .tags(.clause),
    arguments: [
      People.trainee(.technician, months: 119, [.honour]),
      People.trainee(.technician, certificate: (.senior, "2021-06-02"), [.honour]),
    ])
  func `DZ-2.2.4 119 months, or a certificate of tomorrow, are not enough`(trainee: Trainee) {
    #expect(Dezhou.entry.admission(of: trainee).brief.last == "noAlternativeMet DZ-2.2.4")
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row(People.trainee(.senior, in: "焊工", months: 120), "years-3 RZ-3.1.1"),
      Row(
        People.trainee(.senior, in: "焊工", months: 119), "certificateMissing RZ-3.1.1",
        "tooFewMonths RZ-3.1.1"),
      Row(
        People.trainee(.senior, in: "焊工", certificate: (.intermediate, "2019-05-20")),
        "certificate-3 RZ-3.1.1"),
    ])
  func `RZ-3.1.1 a senior worker's course asks for three years or ten`(row: Row) {
    #expect(Rizhao.entry.admission(of: row.trainee).brief == row.expected)
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row(People.trainee(.technician, in: "焊工", months: 168, [.skill]), "years-2 RZ-3.1.2"),
      Row(
        People.trainee(.technician, in: "焊工", certificate: (.senior, "2019-05-20")),
        "certificate-2 RZ-3.1.2"),
    ])
  func `RZ-3.1.2 a technician's course asks for three years or fourteen with skill`(row: Row) {
    #expect(Rizhao.entry.admission(of: row.trainee).brief == row.expected)
  }

  @Test(.tags(.clause))
  func `RZ-3.1.3 the trade must stand in the employer's filed range`() {
    func admission(_ range: Set<Course>, _ rule: EntryRule = Rizhao.entry) -> [String] {
      let trainee = People.trainee(
        .seniorTechnician, in: "焊工", certificate: (.technician, "2019-05-20"))
      return rule.admission(
        of: Trainee(
          trainee.subject, categories: trainee.categories, course: trainee.course,
          background: trainee.background, employerRange: range)
      ).brief
    }
    #expect(admission([Course("焊工", .seniorTechnician)]) == ["certificate-1 RZ-3.1.3"])
    #expect(admission([Course("电工", .seniorTechnician)]) == ["outsideFiledRange RZ-3.1.3"])
    #expect(admission([]) == ["outsideFiledRange RZ-3.1.3"])
  }

  @Test func `a level without a route is not trained`() {
    let admission = Weifang.entry.admission(of: People.trainee(.senior, months: 500))
    #expect(admission.reasons.map(\.code) == ["noRouteToLevel"])
  }

  @Test func `a refusal says what is lacking on every route, in both languages`() {
    let trainee = People.trainee(.technician, certificate: (.senior, "2017-09-01"), months: 167)
    let reasons = Weifang.entry.admission(of: trainee).reasons
    #expect(
      reasons.first?.line(in: .chinese)
        == "第1行: 持高级工证书满3年：高级工证书2017-09-01取得，至2020-08-31未满3年（含） [WF-4.1] → 2020-09-01起符合条件")
    #expect(
      reasons.dropFirst().first?.line(in: .english)
        == "第1行: 14 years in the trade: 167 months in the trade, 168 are asked for [WF-4.3] → "
        + "prove further months, or apply when they are complete")
  }
}
