public import Messages
public import Spreadsheets

/// The tables whose rows are acts, in the order in which acts of the same moment are done.
public enum CallTable: String, Sendable, Hashable, CaseIterable {
  /// See the format of a call's folder.
  case applications, additions, reviews, verifications, vetoes, withdrawals
  /// See the format of a call's folder.
  case panels, recusals, absences, scores
  /// See the format of a call's folder.
  case sheetReopenings = "sheet-reopenings"
  /// See the format of a call's folder.
  case deviations, votes, opinions, settlements, objections
  /// See the format of a call's folder.
  case awards, payments, acceptance, recoveries, steps

  /// The name of its file in the folder of a call.
  public var file: String { "\(rawValue).csv" }

  /// The acts of all rows in the order of the table, or all of its problems.
  ///
  /// - Throws: Unreadable text, unknown headings, cells that say nothing that the programme or the
  ///   call knows, people who may not do the act, rows that repeat others.
  public func acts(
    of text: TextFile, in context: ImportContext
  ) throws(Problems) -> [PlannedAct] {
    try schema.acts(of: text, in: context)
  }

  private var schema: any ActTable.Type {
    switch self {
    case .applications: ApplicationsTable.self
    case .additions: AdditionsTable.self
    case .reviews: ReviewsTable.self
    case .verifications: VerificationsTable.self
    case .vetoes: VetoesTable.self
    case .withdrawals: WithdrawalsTable.self
    case .panels: PanelsTable.self
    case .recusals: RecusalsTable.self
    case .absences: AbsencesTable.self
    case .scores: ScoresTable.self
    case .sheetReopenings: SheetReopeningsTable.self
    case .deviations: DeviationsTable.self
    case .votes: VotesTable.self
    case .opinions: OpinionsTable.self
    case .settlements: SettlementsTable.self
    case .objections: ObjectionsTable.self
    case .awards: AwardsTable.self
    case .payments: PaymentsTable.self
    case .acceptance: AcceptanceTable.self
    case .recoveries: RecoveriesTable.self
    case .steps: StepsTable.self
    }
  }
}
