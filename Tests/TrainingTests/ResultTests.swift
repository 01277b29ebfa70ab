import Messages
import Testing
import Training
import WorkingDays

@Suite struct ResultTests {
  private func certificate(
    _ kind: ResultKind, _ number: String = "0001", by issuer: IssuedCertificate.Issuer = .bureau,
    reported: String? = "2022-12-01"
  ) -> IssuedCertificate {
    IssuedCertificate(kind, number: number, by: issuer, reported: reported.map(day))
  }

  private func result(
    _ trade: TradeID, passed: Bool = true, _ certificates: [IssuedCertificate] = [],
    voucher: String? = "V1", signedBy: Set<TrainingResult.Evaluator> = [.base, .employer],
    published: Bool = true
  ) -> TrainingResult {
    TrainingResult(
      "甲", Course(trade, .technician), isPassed: passed, certificates: certificates,
      voucher: voucher, signedBy: signedBy, isPublished: published)
  }

  @Test(.tags(.clause))
  func `WF-6.3.2 a pass without the number of its certificate is not payable`() {
    let rules = Weifang.results
    for missing in [[], [certificate(.nationalCertificate, "")], [certificate(.levelCertificate)]] {
      let pass = result("焊工", missing)
      #expect(rules.findings(on: pass).brief == ["blocking certificateNumberMissing WF-6.3.2"])
      #expect(!rules.isPayable(pass))
    }
    #expect(rules.isPayable(result("焊工", [certificate(.nationalCertificate)])))
    #expect(
      rules.findings(on: result("木雕工")).brief == ["blocking noCertificateForTrade WF-6.3.2"])
  }

  @Test func `a failed trainee lacks nothing and is not paid`() {
    for rules in [Weifang.results, Dezhou.results, Rizhao.results] {
      #expect(rules.findings(on: result("焊工", passed: false)).isEmpty)
      #expect(!rules.isPayable(result("焊工", passed: false)))
    }
  }

  @Test(.tags(.clause), arguments: [nil, ""])
  func `DZ-3.1c a pass without voucher number is not payable`(voucher: String?) {
    let pass = result("焊工", [certificate(.nationalCertificate)], voucher: voucher)
    #expect(Dezhou.results.findings(on: pass).brief == ["blocking voucherMissing DZ-3.1c"])
    #expect(!Dezhou.results.isPayable(pass))
  }

  @Test(.tags(.clause))
  func `DZ-3.2 an evaluation without the employer is not valid`() {
    let pass = result("焊工", [certificate(.nationalCertificate)], signedBy: [.base])
    #expect(
      Dezhou.results.findings(on: pass).brief == ["blocking evaluatorMissing.employer DZ-3.2"])
  }

  @Test(.tags(.clause))
  func `DZ-3.4 welders get the national certificate, others a published one; both are payable`() {
    let rules = Dezhou.results
    #expect(rules.isPayable(result("焊工", [certificate(.nationalCertificate)], published: false)))
    #expect(rules.isPayable(result("电工", [certificate(.completionCertificate)])))
    #expect(
      rules.findings(on: result("电工", [certificate(.completionCertificate)], published: false))
        .brief == ["blocking notPublished DZ-3.4"])
    #expect(
      rules.findings(on: result("焊工", [certificate(.completionCertificate)])).brief == [
        "blocking certificateNumberMissing DZ-3.4"
      ])
  }

  @Test(.tags(.clause))
  func `RZ-4.4a a pass leads to both certificates, and an unreported one is a finding`() {
    let both = [certificate(.completionCertificate), certificate(.levelCertificate)]
    #expect(Rizhao.results.findings(on: result("焊工", both)).isEmpty)
    #expect(
      Rizhao.results.findings(on: result("焊工", [both[0]])).brief == [
        "blocking certificateNumberMissing RZ-4.4a"
      ])
    let unreported = [both[0], certificate(.levelCertificate, reported: nil)]
    #expect(
      Rizhao.results.findings(on: result("焊工", unreported)).brief == [
        "warning certificateNotReported RZ-4.4a"
      ])
  }

  @Test(
    .tags(.clause),
    arguments: [
      (IssuedCertificate.Issuer.provider, true), (.bureau, true),
      (.enterprise(qualification: "Q1"), true), (.enterprise(qualification: ""), false),
      (.enterprise(qualification: nil), false),
    ])
  func `RZ-4.4b an enterprise issues certificates only with its qualification`(
    issuer: IssuedCertificate.Issuer, isFine: Bool
  ) {
    let pass = result(
      "焊工", [certificate(.completionCertificate), certificate(.levelCertificate, by: issuer)])
    #expect(
      Rizhao.results.findings(on: pass).brief
        == (isFine ? [] : ["blocking qualificationMissing RZ-4.4b"]))
  }

  @Test(
    .tags(.clause),
    arguments: [
      (CourseTally(trained: 30, passedInside: 20, passedOutside: 10), true),
      (CourseTally(trained: 30, passedInside: 21, passedOutside: 10), false),
      (CourseTally(trained: 30, passedInside: 31, passedOutside: 0), false),
      (CourseTally(trained: 30, passedInside: -1, passedOutside: 0), false),
      (CourseTally(trained: -1, passedInside: 0, passedOutside: 0), false),
      (CourseTally(trained: 0, passedInside: 0, passedOutside: 0), true),
      (CourseTally(trained: .max, passedInside: .max, passedOutside: .max), false),
    ])
  func `WF-A2 DZ-A4 no more can pass than were trained`(tally: CourseTally, isFine: Bool) {
    #expect(
      tally.finding("焊工", basis: .clause("DZ-A4")).map(brief)
        == (isFine ? nil : "blocking morePassedThanTrained DZ-A4"))
  }

  @Test(.tags(.clause))
  func `DZ-A4 passes are split by the catalogue`() {
    let results = [
      result("焊工"), result("焊工", passed: false), result("木雕工"), result("木雕工"), result("钳工"),
    ]
    #expect(
      CourseTally(results, by: Dezhou.catalogue)
        == CourseTally(trained: 5, passedInside: 2, passedOutside: 2))
  }
}
