import Messages
import Programmes

extension Field {
  /// A document to hand in.
  func document(_ id: DocumentID) -> Document? {
    let keys = ["name", "copies", "due", "only", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let name = fields.need("name")?.phrase()
    let copies = fields.maybe("copies")?.whole(0...99) ?? 0
    let due = fields.need("due")?.word([Document.Due.submission, .award, .optional])
    let scope = fields.scope()
    guard let basis = fields.basis(), let name, let due else { return nil }
    return Document(id: id, name: name, copies: copies, due: due, scope: scope, basis: basis)
  }

  /// A pass/fail condition.
  func condition(_ id: ConditionID) -> Condition? {
    let keys = ["name", "rule", "otherwise", "only", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let name = fields.need("name")?.phrase()
    let rule = fields.need("rule")?.rule()
    let failure = fields.need("otherwise")?.word([Condition.Failure.incomplete, .ineligible])
    let scope = fields.scope()
    guard let basis = fields.basis(), let name, let rule, let failure else { return nil }
    return Condition(
      id: id, name: name, rule: rule, scope: scope, failure: failure, basis: basis)
  }

  /// A veto; without a rule only a person's finding raises it.
  func veto(_ id: VetoID) -> Veto? {
    guard let fields = fields(["name", "rule", "clause", "proposed"]) else { return nil }
    let name = fields.need("name")?.phrase()
    let rule = fields.maybe("rule")?.rule()
    guard let basis = fields.basis(), let name else { return nil }
    return Veto(id: id, name: name, rule: rule, basis: basis)
  }
}
