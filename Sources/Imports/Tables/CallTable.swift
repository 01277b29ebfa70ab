public import Messages
public import Spreadsheets

/// The tables whose rows are acts, in the order in which acts of the same moment are done.
public enum CallTable: String, Sendable, Hashable, CaseIterable {
  /// See the format of a call's folder.
  case applications, additions, reviews, verifications, vetoes, withdrawals
  /// See the format of a call's folder.
  case panels, draws, pledges, recusals, absences
  /// See the format of a call's folder.
  case defenceOrders = "defence-orders"
  /// See the format of a call's folder.
  case scores
  /// See the format of a call's folder.
  case sheetReopenings = "sheet-reopenings"
  /// See the format of a call's folder.
  case deviations, votes, opinions, settlements, objections
  /// See the format of a call's folder.
  case awards, plan, exceptions, trainees
  /// See the format of a call's folder.
  case traineeWithdrawals = "trainee-withdrawals"
  /// See the format of a call's folder.
  case classes
  /// See the format of a call's folder.
  case classChanges = "class-changes"
  /// See the format of a call's folder.
  case classFilings = "class-filings"
  /// See the format of a call's folder.
  case lessons, ceremonies
  /// See the format of a call's folder.
  case spotChecks = "spot-checks"
  /// See the format of a call's folder.
  case classClosings = "class-closings"
  /// See the format of a call's folder.
  case results, expenses
  /// See the format of a call's folder.
  case fundReports = "fund-reports"
  /// See the format of a call's folder.
  case advances, rates
  /// See the format of a call's folder.
  case baseSettlements = "base-settlements"
  /// See the format of a call's folder.
  case inspections, ratings, cases
  /// See the format of a call's folder.
  case payments, acceptance, recoveries, steps

  /// The name of its file in the folder of a call, where it is a text.
  public var file: String { "\(rawValue).csv" }

  /// The acts of all rows in the order of the table, or all of its problems.
  ///
  /// - Throws: Unreadable text, unknown headings, cells that say nothing that the programme or the
  ///   call knows, people who may not do the act, rows that repeat others.
  public func acts(
    of file: TableFile, in context: ImportContext
  ) throws(Problems) -> [PlannedAct] {
    guard self == .scores, let workbook = ScoreWorkbook(in: file) else {
      return try schema.acts(of: file, in: context)
    }
    try workbook.check(against: context)
    var context = context
    context.workbook = workbook
    return try schema.acts(of: file, in: context)
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
    case .draws: DrawsTable.self
    case .pledges: PledgesTable.self
    case .recusals: RecusalsTable.self
    case .absences: AbsencesTable.self
    case .defenceOrders: DefenceOrdersTable.self
    case .scores: ScoresTable.self
    case .sheetReopenings: SheetReopeningsTable.self
    case .deviations: DeviationsTable.self
    case .votes: VotesTable.self
    case .opinions: OpinionsTable.self
    case .settlements: SettlementsTable.self
    case .objections: ObjectionsTable.self
    case .awards: AwardsTable.self
    case .plan: PlanTable.self
    case .exceptions: ExceptionsTable.self
    case .trainees: TraineesTable.self
    case .traineeWithdrawals: TraineeWithdrawalsTable.self
    case .classes: ClassesTable.self
    case .classChanges: ClassChangesTable.self
    case .classFilings: ClassFilingsTable.self
    case .lessons: LessonsTable.self
    case .ceremonies: CeremoniesTable.self
    case .spotChecks: SpotChecksTable.self
    case .classClosings: ClassClosingsTable.self
    case .results: ResultsTable.self
    case .expenses: ExpensesTable.self
    case .fundReports: FundReportsTable.self
    case .advances: AdvancesTable.self
    case .rates: RatesTable.self
    case .baseSettlements: BaseSettlementsTable.self
    case .inspections: InspectionsTable.self
    case .ratings: RatingsTable.self
    case .cases: CasesTable.self
    case .payments: PaymentsTable.self
    case .acceptance: AcceptanceTable.self
    case .recoveries: RecoveriesTable.self
    case .steps: StepsTable.self
    }
  }
}

extension CallTable {
  /// The row of the headings in a file, as far as it can be found even where they are wrong.
  public func head(in file: TableFile, _ context: ImportContext) -> Place? {
    file.head(for: schema.circumstances(in: context) + schema.columns(in: context))
  }
}
