import Assessment
import Imports
import Messages
import Programmes
import Testing
import WorkingDays

@Suite struct RehearsalTests {
  private func rehearsal(
    _ acts: [PlannedAct], in call: CallID = "C", state: State
  ) throws -> Rehearsal {
    let rules = Rules(programme: try sampleProgramme(), digest: "d", calendar: .china)
    return try Rehearsal(
      of: acts, in: call, state: state, rules: rules, keep: { _ in "k" }, digest: { _ in "f" },
      person: { _ in "p" })
  }

  private func recusals(_ rows: [String]) throws -> [PlannedAct] {
    try acts(
      .recusals,
      (["时间,经办,专家,申报编号,回避事由"] + rows.map { "2022-12-20 09:30,secretary,\($0)" })
        .joined(separator: "\n"))
  }

  @Test func `a preview counts what is new, changed, unchanged and refused, in the order of rows`()
    throws
  {
    let planned = try recusals([
      "e1,JC-001,同单位", "e2,JC-001,师徒", "e1,JC-001,同单位", "e2,JC-001,曾任顾问",
    ])
    let late = try acts(
      .recusals, "时间,经办,专家,申报编号,回避事由\n2022-12-01 08:00,secretary,e2,JC-002,亲属")
    let trial = try rehearsal(planned + late, state: scoringState())
    let words = trial.outcomes.map { String("\($0.effect)".prefix { $0 != "(" }) }
    #expect(words == ["new", "new", "unchanged", "changed", "refused"], "\(trial.refusals)")
    #expect(trial.counts == (2, 1, 1, 1))
    #expect(trial.commands.count == 4)
    #expect(trial.refusals.map(\.place) == [Place(file: "recusals.csv", line: 2)])
  }

  @Test func `rows are judged one after another`() throws {
    let scores = """
      时间,申报编号,专家,环节,指标,得分
      2022-12-20 10:00,JC-001,e1,答辩,B1,10
      2022-12-20 10:00,JC-002,e2,答辩,B1,10
      """
    let planned =
      try recusals(["e1,JC-001,同单位"]) + acts(.scores, scores)
    let trial = try rehearsal(planned, state: scoringState())
    #expect(
      trial.refusals.map { "\($0.place) \($0.reason.code)" } == ["scores.csv:2 recused"])
  }

  @Test func `points off the step are refused at their cell`() throws {
    let scores = """
      时间,申报编号,专家,环节,指标,得分,扣分原因
      2022-12-20 10:00,JC-001,e1,材料评审,A1,9,少
      2022-12-20 10:00,JC-001,e1,材料评审,A2,9.3,少
      """
    let trial = try rehearsal(acts(.scores, scores), state: scoringState())
    #expect(
      trial.refusals.map { "\($0.place) \($0.reason.code)" } == ["scores.csv:3:6 offStep"])
  }

  @Test func `the state that was given stays as it is`() throws {
    let before = try scoringState()
    _ = try rehearsal(recusals(["e1,JC-001,同单位"]), state: before)
    #expect(try before == scoringState())
  }

  @Test func `a call that is not there refuses every act`() throws {
    let trial = try rehearsal(
      recusals(["e1,JC-001,同单位"]), in: "X", state: scoringState())
    #expect(trial.refusals.map(\.reason.code) == ["unknownCall"])
  }
}

/// A call in its scoring stage: two applications, and a panel of e1 and e2.
func scoringState() throws -> State {
  var state = State()
  let root = Actor("boss", as: .admin)
  let at = try moment("2022-12-19 09:00")
  func record(_ event: Event, in call: CallID?) {
    state.apply(Occurrence(call: call, at: at, actor: root, event: event))
  }
  for person in samplePeople { record(.personEnrolled(person), in: nil) }
  record(
    .callOpened(
      CallOpened(
        title: Phrase(same: "T"), programme: "sample",
        digest: String(repeating: "ab", count: 32), stage: "scoring")), in: "C")
  for number in ["JC-001", "JC-002"] {
    record(
      .applicationSubmitted(
        Submission(
          application: ApplicationID(number), unit: "甲厂", creditCode: "91140500MA0000001T",
          kind: "enterprise", affiliation: .county("泽州县"), facts: [:], attachments: [], copies: 3)),
      in: "C")
  }
  record(.panelSeated(Panel(id: "P", experts: ["e1", "e2"], applications: nil)), in: "C")
  return state
}
