import Testing

/// Each row spoils the way a training rule is written and names the one problem that must be found.
@Suite struct TrainingReadingTests {
  @Test(arguments: values + forms + keys)
  func `a training rule that cannot be read is refused in the right place`(
    change: Sample.Change
  ) throws {
    let (problems, expected) = Sample.outcome(of: change, in: try TrainingCheckTests.text.get())
    #expect(problems == expected)
  }

  @Test func `what belongs to the other payee is refused`() throws {
    let text = try TrainingCheckTests.text.get().replacing("payee: base", with: "payee: person")
    #expect(
      Sample.problems(text).map { $0.drop { $0 != "[" } } == [
        "[settlement]: rewards is missing", "[settlement]: eligible is missing",
        "[rates]: rates goes with payee: base only",
        "[advance]: advance goes with payee: base only",
        "[withinPlan]: withinPlan goes with payee: base only",
        "[recovery]: recovery goes with payee: base only",
      ])
  }

  @Test func `a reward is for levels and people that are trained`() throws {
    let text = try TrainingCheckTests.text.get()
    let start = try #require(text.firstRange(of: "    payee: base")).lowerBound
    let end = try #require(text.firstRange(of: "    budget:")).lowerBound
    func problems(_ settings: String) -> [Substring] {
      Sample.problems(text.replacingCharacters(start..<end, with: settings))
        .map { $0.drop { $0 != "[" } }
    }
    let good = "    payee: person\n    rewards: {senior: {amount: 1, clause: X}}\n"
    #expect(
      problems(good + "    eligible: {farmer: {name: [甲, A], clause: X}}\n") == [])
    #expect(problems(good + "    eligible: {}\n") == ["[eligible]: list at least one category"])
    #expect(
      problems(good + "    eligible: {guest: {name: [甲, A], clause: X}}\n") == [
        "[guest]: there is no category of trainees guest; declare it under enrolment/categories/included or correct the name"
      ])
    let none = "    payee: person\n    rewards: {junior: {amount: 0, clause: X}}\n"
    #expect(
      problems(none + "    eligible: {farmer: {name: [甲, A], clause: X}}\n") == [
        "[junior]: junior worker is not trained; levels has senior worker, technician only",
        "[amount]: the amount must be above 0",
      ])
  }
}

private let values = [
  Sample.Change(
    "levels: [technician]\n", "levels: [▶expert]\n",
    "error [1]: expected one of junior, intermediate, senior, technician, seniorTechnician but found \"expert\""
  ),
  Sample.Change(
    "heads: {senior: 4", "heads: {▶mid: 4",
    "error [mid]: expected one of junior, intermediate, senior, technician, seniorTechnician but found \"mid\""
  ),
  Sample.Change(
    "heads: {senior: 4, technician: 2}", "heads: ▶6",
    "error [heads]: expected a map whose keys are levels but found \"6\""),
  Sample.Change(
    "theory: {atLeast: 40", "theory: {atLeast: ▶forty",
    "error [atLeast]: expected a whole number from 0 to 10000 but found \"forty\""),
  Sample.Change(
    "percent: 110", "percent: ▶90",
    "error [percent]: expected a whole number from 100 to 1000 but found \"90\""),
  Sample.Change(
    "force: should, clause: CL-3.3", "force: ▶may, clause: CL-3.3",
    "error [force]: expected one of must, should but found \"may\""),
  Sample.Change(
    "{title: engineer}", "{title: ▶doctor}",
    "error [title]: expected one of assistantEngineer, engineer, seniorEngineer but found \"doctor\""
  ),
  Sample.Change(
    "to: 2024-04-30", "to: 2024-03-30", "error [window]: 2024-03-30 is before 2024-04-01",
    at: "{from: 2024-04-01"),
  Sample.Change(
    "trades: catalogue, kinds", "trades: ▶some, kinds",
    "error [trades]: expected catalogue, all or a list of trades but found \"some\""),
  Sample.Change(
    "ground: seriousFraud", "ground: ▶fraud",
    "error [ground]: expected one of unfinishedPlan, seriousFraud, failedReview, dishonesty, lowCredit but found \"fraud\""
  ),
  Sample.Change(
    "columns: [number, name", "columns: [number, ▶nickname",
    "error [2]: expected one of number, name, sex, photo, birthMonth, nativePlace, politicalStatus, ethnicity, education, workStart, currentTrade, tradeYears, currentLevel, certificateNumber, certificateDay, employer, phone, identityNumber, specialities, targetTrade, targetLevel, remark but found \"nickname\""
  ),
]

private let forms = [
  Sample.Change(
    "[{months: 72, in: sameTrade}]", "[▶{months: 72, in: sameTrade, title: engineer}]",
    "error [1]: a requirement takes exactly one form: certificate, months, title, attested, any"),
  Sample.Change(
    "[{months: 72, in: sameTrade}]", "[{months: 72, in: sameTrade, years: ▶6}]",
    "error [years]: years goes with certificate only"),
  Sample.Change(
    "{attested: honour}", "{attested: honour, in: ▶anyTrade}",
    "error [in]: in goes with certificate or months only"),
  Sample.Change(
    "{certificate: intermediate, years: 2, in: sameTrade}",
    "▶{certificate: intermediate, in: sameTrade}", "error [1]: years is missing"),
  Sample.Change(
    "- {check: planKept, clause: CL-5.4}", "- ▶{clause: CL-5.4}",
    "error [2]: check is missing"),
  Sample.Change(
    "{check: planKept, clause: CL-5.4}", "{check: planKept, ▶atLeast: 2, clause: CL-5.4}",
    "error [atLeast]: unknown key atLeast; known here: check, force, clause, proposed"),
  Sample.Change(
    "check: spotChecks, atLeast: 2,", "check: spotChecks,", "error [10]: atLeast is missing",
    at: "{check: spotChecks"),
]

private let keys = [
  Sample.Change(
    "signOff: {clause: CL-4.8}", "signoff: {clause: CL-4.8}",
    "error [signoff]: unknown key signoff; did you mean signOff?", at: "signoff"),
  Sample.Change(
    "oneCertificate: {clause: CL-4.12}", "oneCertificate: ▶{}",
    "error [oneCertificate]: the source is missing: give clause: for what the notice says, or proposed: with a reason"
  ),
  Sample.Change(
    "signOff: {clause: CL-4.8}", "signOff: {▶wanted: true, clause: CL-4.8}",
    "error [wanted]: unknown key wanted; known here: force, clause, proposed"),
  Sample.Change(
    "          restDay: nextWorkingDay\n          clause: CL-7.2", "          clause: CL-7.2",
    "error [deadline]: restDay is missing", at: "day: 2024-09-30"),
]
