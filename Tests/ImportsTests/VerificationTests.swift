import Assessment
import Messages
import Programmes
import Testing
import WorkingDays

@testable import Imports

@Suite struct VerificationTests {
  private let text = """
    时间,经办,申报编号,指标,核定值,核验依据
    2022-12-12 09:00,secretary,JC-001,*,,原件
    2022-12-12 09:00,secretary,JC-001,技师人数,4,原件
    2022-12-12 09:00,secretary,JC-001,floor-area,20.5,现场测量
    2022-12-12 09:00,secretary,JC-002,*,,原件
    """

  /// A call in which two units stated facts.
  private func call() throws -> Call {
    var state = State()
    let actor = Actor("city", as: .cityBureau)
    let at = try moment("2022-12-05 09:00")
    func apply(_ event: Event) {
      state.apply(Occurrence(call: "2022", at: at, actor: actor, event: event))
    }
    apply(
      .callOpened(
        CallOpened(title: Phrase(same: "T"), programme: "sample", digest: "0", stage: "intake")))
    for (id, kind) in [("JC-001", "enterprise"), ("JC-002", "association")] {
      apply(
        .applicationSubmitted(
          Submission(
            application: ApplicationID(id), unit: "甲", creditCode: "", kind: ApplicantKindID(kind),
            affiliation: .county("泽州县"),
            facts: [
              "technicians": .number(5), "complete": .flag(true), "report": .text("略"),
              "bank-type": .choice("基本户"),
            ], attachments: [], copies: 3)))
    }
    return try #require(state.calls["2022"])
  }

  private func completed(_ planned: PlannedAct) throws -> Act {
    try planned.act(in: call(), keep: { _ in "" }, digest: { _ in "" }, person: { _ in "" })
  }

  @Test func `rows of one moment, application and evidence form one act`() throws {
    let planned = try acts(.verifications, text)
    #expect(planned.map(\.place.line) == [2, 4, 5])
    #expect(planned.map(\.kind) == [.verify, .verify, .verify])
  }

  @Test func `a star takes what the unit stated, except texts and facts not asked of it`() throws {
    let planned = try acts(.verifications, text)
    #expect(
      try planned.map(completed) == [
        .verify(
          Verification(
            application: "JC-001",
            values: [
              "technicians": .number(4), "complete": .flag(true), "bank-type": .choice("基本户"),
            ], evidence: "原件")),
        .verify(
          Verification(
            application: "JC-001", values: ["floor-area": .number(2050)], evidence: "现场测量")),
        .verify(
          Verification(
            application: "JC-002", values: ["technicians": .number(5), "complete": .flag(true)],
            evidence: "原件")),
      ])
  }
}
