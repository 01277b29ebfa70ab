public import Messages

/// A case against a base.
public struct SanctionCase: Sendable, Hashable {
  /// How messages name the case.
  public let subject: String
  /// The measures chosen.
  public let sanctions: Set<Sanction>
  /// Whether the problem was serious (严重问题).
  public let isSevere: Bool
  /// The head of the office directly responsible, by name.
  public let officeHead: String?
  /// The leader in charge, by name.
  public let leader: String?

  /// Describes a case.
  public init(
    _ subject: String, sanctions: Set<Sanction>, isSevere: Bool, officeHead: String? = nil,
    leader: String? = nil
  ) {
    self.subject = subject
    self.sanctions = sanctions
    self.isSevere = isSevere
    self.officeHead = officeHead
    self.leader = leader
  }

  /// Why a case cannot be closed yet; a severe one needs criticism and both names.
  public func obstacles(severe basis: Basis) -> [Finding] {
    guard isSevere else { return [] }
    let needs = [
      (sanctions.contains(.criticism), "criticismMissing", Sanction.criticism.name),
      (
        !(officeHead ?? "").isEmpty, "officeHeadMissing",
        Phrase("直接责任处室负责人姓名", "name of the head of the office responsible")
      ),
      (
        !(leader ?? "").isEmpty, "leaderMissing",
        Phrase("分管领导姓名", "name of the leader in charge")
      ),
    ]
    return needs.filter { !$0.0 }.map { _, code, name in
      Term(basis, .must).finding(
        code, subject,
        Phrase("严重问题，结案须有\(name.chinese)", "a severe case is closed with the \(name.english)"),
        remedy: Phrase("请补充后结案", "add it, then close the case"))
    }
  }
}
