public import Messages
public import Programmes

extension Submission {
  /// The conditions that rest on stated facts alone, for no attachment says that it proves them (JC-2.2.3).
  ///
  /// A warning for applicant and reviewer; it stops nothing.
  public func unproven(under programme: Programme) -> [Reason] {
    let proven = Set(attachments.compactMap(\.evidenceFor))
    return programme.conditions.filter { condition in
      condition.scope.includes(kind) && !condition.rule.asksDocuments
        && !proven.contains(condition.id)
    }.map { condition in
      Reason(
        "evidenceUnlinked", clause: condition.basis.clause, subject: application.text,
        Phrase(
          "没有材料注明用于佐证「\(condition.name.chinese)」",
          "nothing is named as evidence for “\(condition.name.english)”"),
        remedy: Phrase("在佐证材料上注明对应的条件", "name the condition on the evidence"))
    }
  }
}

extension Rule {
  /// Whether a document is part of the question.
  fileprivate var asksDocuments: Bool {
    switch self {
    case .attached: true
    case .all(let rules), .any(let rules): rules.contains(where: \.asksDocuments)
    case .atLeast, .atMost, .holds, .fails, .among, .filled, .empty: false
    }
  }
}
