public import Messages

/// How bases are inspected, sanctioned and shut out (监督管理、退出机制).
public struct SupervisionRule: Sendable, Hashable {
  /// How often a base is inspected.
  public struct Inspections: Sendable, Hashable {
    /// The least inspections of a base in a year.
    public let perYear: Int
    /// Where they come from.
    public let term: Term

    /// Describes inspections.
    public init(perYear: Int, _ term: Term) {
      self.perYear = perYear
      self.term = term
    }

    /// What the year's report says about a base that was inspected too seldom; nil otherwise.
    public func finding(inspections: Int, year: Int, _ base: String) -> Finding? {
      guard inspections < perYear else { return nil }
      return term.finding(
        "tooFewInspections", base,
        Phrase(
          "\(year)年检查\(inspections)次，应不少于\(perYear)次",
          "\(inspections) inspections in \(year), at least \(perYear) are asked for"),
        remedy: Phrase("请安排检查并记录", "inspect the base and record it"))
    }
  }

  /// How often a base is inspected; nil where the notice does not say.
  public let inspections: Inspections?
  /// The measures that may be chosen in a case.
  public let sanctions: [Sanction]
  /// Where the measures come from.
  public let basis: Basis
  /// What each ground leads to.
  public let exits: [ExitRule]
  /// Why a severe case needs named persons; nil where the notice does not ask for them.
  public let severe: Basis?

  /// Describes supervision.
  public init(
    inspections: Inspections?, sanctions: [Sanction], basis: Basis, exits: [ExitRule],
    severe: Basis?
  ) {
    self.inspections = inspections
    self.sanctions = sanctions
    self.basis = basis
    self.exits = exits
    self.severe = severe
  }

  /// What a ground leads to; nil where it leads to nothing.
  public func exit(on ground: ExitGround) -> ExitRule? { exits.first { $0.ground == ground } }
}
