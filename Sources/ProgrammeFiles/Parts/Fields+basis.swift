import Messages
import Programmes

extension Fields {
  /// Where the values of this map come from: a clause, a proposal or both.
  func basis() -> Basis? {
    let (clause, proposed) = (maybe("clause")?.text(), maybe("proposed")?.text())
    if maybe("clause") == nil, maybe("proposed") == nil {
      owner.refuse(
        Phrase(
          "缺少出处：通知有规定的写 clause: 条款号，通知未规定的写 proposed: 理由",
          "the source is missing: give clause: for what the notice says, or proposed: with a reason"
        ))
    }
    return Basis(clause: clause, proposal: proposed)
  }

  /// For whom the values hold: `only: [kinds]`, else everyone.
  func scope() -> Scope {
    guard let only = maybe("only") else { return .everyone }
    let kinds: [ApplicantKindID] = only.list { $0.id() }
    if kinds.isEmpty {
      only.refuse(Phrase("至少列出一类申报单位", "list at least one kind of applicant"))
    }
    return .only(Set(kinds))
  }
}
