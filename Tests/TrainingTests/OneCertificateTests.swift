import Messages
import Testing
import Training

@Suite struct OneCertificateTests {
  private let rule = OneCertificateRule(.must("RZ-3.4b"))

  private func enrolment(
    _ subject: String, _ person: String, _ trade: TradeID, _ level: Level = .technician,
    at provider: ProviderID = "甲校", year: Int = 2022
  ) -> Enrolment {
    Enrolment(
      subject, person: TraineeID(person), year: year, course: Course(trade, level),
      provider: provider)
  }

  @Test(.tags(.clause))
  func `RZ-3.4b one person is enrolled once a year across trades, levels and providers`() {
    let findings = rule.findings(on: [
      enrolment("1", "p", "焊工"), enrolment("2", "p", "电工"), enrolment("3", "q", "电工"),
      enrolment("4", "p", "焊工", .seniorTechnician), enrolment("5", "p", "焊工", at: "乙校"),
      enrolment("6", "p", "焊工", year: 2023),
    ])
    #expect(findings.map { $0.reason.subject } == ["2", "4", "5"])
    #expect(findings.first.map(brief) == "blocking personEnrolledTwice RZ-3.4b")
    #expect(
      findings.first?.reason.message.chinese == "2022年度已在甲校报名焊工技师（1），一人只能取得一证")
  }

  @Test func `every enrolment beyond the first is found, of 100,000 in any order`() {
    let enrolments = (0..<100_000).map { enrolment("\($0)", "p\($0 * 7 % 90_000)", "焊工") }
    #expect(rule.findings(on: enrolments).count == 10_000)
    #expect(rule.findings(on: enrolments.reversed()).count == 10_000)
  }
}
