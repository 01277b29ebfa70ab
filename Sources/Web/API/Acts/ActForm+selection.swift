import Assessment
import Messages
import Papers
import Programmes
import Quantities
import WorkingDays

extension ActForm {
  /// Opinions, publicity, objections and the way through the stages.
  static let selection: [ActForm] = [
    ActForm(
      .recordOpinion,
      [
        .must("application"), .must("department"),
        .must("answer", .word(["agrees", "objects", "silent"])), .must("text", .words),
      ], as: Opinion.self
    ) { .recordOpinion($0) },
    ActForm(
      .settleOpinion, [.must("application"), .must("department"), .must("reason", .words)],
      as: OpinionSettled.self
    ) { .settleOpinion($0) },
    ActForm(
      .removeUnit, [.must("application"), .may("veto"), .must("reason", .words)],
      as: UnitRemoved.self
    ) { .removeUnit($0) },
    ActForm(.publish, nil) { _ in .publish },
    ActForm(
      .registerObjection,
      [
        .must("id"), .must("application"), .must("named", .flag), .may("objector", .digest),
        .must("grounds", .words), .may("received", .day),
      ], as: Objection.Filing.self
    ) { .registerObjection($0) },
    ActForm(
      .screenObjection,
      [.must("objection"), .must("admitted", .flag), .must("reason", .words)],
      as: ObjectionScreened.self
    ) { .screenObjection($0) },
    ActForm(.extendObjection, [.must("objection")]) {
      .extendObjection(try $0.identifier("objection"))
    },
    ActForm(
      .concludeObjection,
      [.must("objection"), .must("upheld", .flag), .must("findings", .words)],
      as: ObjectionConcluded.self
    ) { .concludeObjection($0) },
    ActForm(.advance, nil) { _ in .advance },
    ActForm(.reopen, [.must("stage"), .must("code", correction), .must("note", .words)]) {
      .reopen(
        ReopenRequest(
          stage: try $0.identifier("stage"),
          code: try $0.word("code"),
          note: try $0.text("note")))
    },
  ]
}
