import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@Suite("RZ-4 RZ-5 培训管理和奖励")
struct RizhaoClassClauseTests {
  @Test("RZ-4.0 属地管理，班次有负责的区县", .tags(.clause))
  func county() throws {
    #expect(try rizhao().delivered(Delivery().record) == [])
    var delivery = Delivery()
    delivery.county = nil
    #expect(try rizhao().delivered(delivery.record).map { $0.hasSuffix("RZ-4.0") } == [true])
  }

  @Test("RZ-4.1 备案通过后组织实施", .tags(.clause))
  func filing() throws {
    var delivery = Delivery()
    delivery.filed = "2020-10-10"
    #expect(try rizhao().delivered(delivery.record) == ["blocking startedBeforeFiling RZ-4.1"])
    #expect(
      try rizhao().rules().classes.filing.gaps(in: ["scheme": 1], "甲班").map(brief) == [
        "blocking partMissing RZ-4.1"
      ])
  }

  private func findings(_ level: Level, _ given: (Int, Int, Int)) throws -> [String] {
    let hours = try #require(Hours(politics: given.0, theory: given.1, practice: given.2))
    let rule = try #require(try rizhao().rules().level(level))
    return rule.hours.findings(on: hours, "甲班").map(brief)
  }

  @Test("RZ-4.3a 技师、高级技师课时，思政另计", .tags(.clause), arguments: [Level.technician, .seniorTechnician])
  func upperHours(level: Level) throws {
    #expect(try findings(level, (10, 110, 90)) == [])
    #expect(try findings(level, (0, 120, 90)) == ["blocking tooFewHours.politics RZ-4.3a"])
  }

  @Test("RZ-4.3b 高级工课时，思政计入理论", .tags(.clause))
  func seniorHours() throws {
    #expect(try findings(.senior, (0, 30, 70)) == [])
    #expect(try findings(.senior, (10, 20, 70)) == [])
    #expect(try findings(.senior, (0, 29, 71)) == ["blocking tooFewHours.theory RZ-4.3b"])
  }

  private func result(_ certificates: [IssuedCertificate]) throws -> [String] {
    let result = TrainingResult(
      "甲", Course("焊工", .technician), isPassed: true, certificates: certificates)
    return try rizhao().rules().results.findings(on: result).map(brief)
  }

  private let completion = IssuedCertificate(
    .completionCertificate, number: "1", by: .provider, reported: day("2022-09-01"))

  @Test("RZ-4.4a 合格证书和等级证书，报市人社局备案", .tags(.clause))
  func certificates() throws {
    let level = IssuedCertificate(
      .levelCertificate, number: "2", by: .provider, reported: day("2022-09-01"))
    #expect(try result([completion, level]) == [])
    let unreported = IssuedCertificate(.levelCertificate, number: "2", by: .provider)
    #expect(
      try result([completion, unreported]) == ["warning certificateNotReported RZ-4.4a"])
    #expect(try result([completion]) == ["blocking certificateNumberMissing RZ-4.4a"])
  }

  @Test("RZ-4.4b 企业发证须有自主评价资质", .tags(.clause))
  func enterprise() throws {
    func level(_ qualification: String?) -> IssuedCertificate {
      IssuedCertificate(
        .levelCertificate, number: "2", by: .enterprise(qualification: qualification),
        reported: day("2022-09-01"))
    }
    #expect(try result([completion, level("ZZ-1")]) == [])
    #expect(try result([completion, level(nil)]) == ["blocking qualificationMissing RZ-4.4b"])
  }

  @Test("RZ-4.5 归档八项", .tags(.clause))
  func archive() throws {
    let contents = try rizhao().rules().archive.contents
    #expect(contents.items.count == 8)
    let parts = contents.items.flatMap(\.parts).filter { $0 != "footage" }.map { ($0, 1) }
    #expect(
      contents.gaps(in: Dictionary(uniqueKeysWithValues: parts), "甲班").map(brief)
        == ["blocking partMissing RZ-4.5"])
  }

  private func claim(
    _ person: String, _ level: Level, _ category: TraineeCategoryID = "employee"
  ) -> RewardClaim {
    RewardClaim(
      person, RewardClaim.Key(TraineeID(person), level), categories: [category],
      certificateNumber: "1")
  }

  private func paid(_ claims: [RewardClaim]) throws -> [RewardDecision] {
    try #require(try rizhao().money().reward).decisions(on: claims)
  }

  @Test("RZ-5.1 高级工补贴2000元，发给本人", .tags(.clause))
  func senior() throws {
    #expect(try paid([claim("p", .senior)]).total == Money(yuan: 2000))
    #expect(try rizhao().money().subsidy == nil)
  }

  @Test("RZ-5.2 技师2500元、高级技师3000元，一次性", .tags(.clause))
  func upper() throws {
    let technicians = (1...10).map { claim("t\($0)", .technician) }
    let seniors = (1...4).map { claim("s\($0)", .seniorTechnician) }
    #expect(try paid(technicians).total == Money(yuan: 25_000))
    #expect(try paid(technicians + seniors).total == Money(yuan: 37_000))
    let twice = try paid([claim("p", .technician), claim("p", .technician)])
    #expect(twice.total == Money(yuan: 2500))
    #expect(twice[1].finding.map(brief) == "blocking rewardPaidBefore RZ-5.2")
  }

  @Test("RZ-5.3 教师可以培训，不享受奖励", .tags(.clause))
  func teachers() throws {
    let decisions = try paid([claim("p", .technician, "teacher")])
    #expect(decisions.total == .zero)
    #expect(decisions[0].finding.map(brief) == "blocking notEligibleForReward RZ-5.3")
    let teacher = trainee(.technician, as: ["teacher"], certificate: (.senior, "2010-01-01"))
    #expect(try rizhao().admission(teacher) == ["certificate-2 RZ-3.1.2"])
  }
}
