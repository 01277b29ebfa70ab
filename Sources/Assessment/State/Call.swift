public import Messages
public import Programmes
public import Quantities
public import Training
public import WorkingDays

/// One run of a programme (批次): everything that was recorded about it.
public struct Call: Sendable, Hashable {
  /// The identifier.
  public let id: CallID
  /// The name.
  public let title: Phrase
  /// The programme file's SHA-256 in hex.
  public internal(set) var programmeDigest: String
  /// When the last act was done; no later act may claim an earlier moment.
  public internal(set) var latest: Instant
  /// The open stage.
  public internal(set) var stage: StageID
  /// Whether scoring was ever opened; from then on the programme cannot change (law 7).
  public internal(set) var isFrozen: Bool
  /// Whether the last stage was left.
  public internal(set) var isClosed: Bool
  /// The applications.
  public internal(set) var applications: [ApplicationID: Application]
  /// The order in which applications first came in.
  public internal(set) var order: [ApplicationID]
  /// The panels, in the order of seating.
  public internal(set) var panels: [Panel]
  /// How panels were drawn, for those that were not seated by hand.
  public internal(set) var draws: [PanelID: PanelDrawn]
  /// The order of the defence, once it is drawn.
  public internal(set) var defence: DefenceOrderDrawn?
  /// The pledges that experts signed.
  public internal(set) var pledges: [PersonID: SignedPledge]
  /// Who may not score what.
  public internal(set) var recusals: [ApplicationID: [PersonID: Recusal]]
  /// Experts who did not come, with the reason.
  public internal(set) var absences: [PersonID: String]
  /// The score sheets that count.
  public internal(set) var sheets: ScoreSheets
  /// Sheets that were reopened and wait for their expert.
  public internal(set) var reopenedSheets: Set<ScoreSheet.Key>
  /// The answers to deviations.
  public internal(set) var deviationAnswers: [ApplicationID: [PersonID: DeviationAnswer]]
  /// The panel's votes on equal applications, each best first; one vote for one set of equals.
  public internal(set) var votes: [[ApplicationID]]
  /// The ranking, once sealed.
  public internal(set) var ranking: SealedRanking?
  /// The call as it stood when the ranking was sealed; nil while it is not.
  public internal(set) var sealed: SealedCall?
  /// The day until which opinions are due.
  public internal(set) var opinionsDue: Day?
  /// The public notices.
  public internal(set) var notices: [PublicNotice]
  /// The objections.
  public internal(set) var objections: [ObjectionID: Objection]
  /// The rates that the notice left to another document and the bureau filled in.
  public internal(set) var rates: [Level: Money]
  /// The applications of a unit that were ever in, by unified social credit code.
  var units: [String: [ApplicationID]]
  /// Whose payment an order is; the name of an order is its own in the whole call.
  var payments: [PaymentID: ApplicationID]
  /// Which base a trainee was enrolled at; a number is its own in the whole call.
  var trainees: [EnrolmentID: ApplicationID]
  /// Which base a class belongs to; a number is its own in the whole call.
  var classes: [ClassID: ApplicationID]

  init(id: CallID, opening: CallOpened, at instant: Instant) {
    latest = instant
    self.id = id
    title = opening.title
    programmeDigest = opening.digest
    stage = opening.stage
    isFrozen = false
    isClosed = false
    applications = [:]
    order = []
    panels = []
    draws = [:]
    pledges = [:]
    recusals = [:]
    absences = [:]
    sheets = ScoreSheets()
    reopenedSheets = []
    deviationAnswers = [:]
    votes = []
    notices = []
    objections = [:]
    rates = [:]
    units = [:]
    payments = [:]
    trainees = [:]
    classes = [:]
  }
}

extension Call {
  /// The experts of all panels in the order of seating, each once; their places are their numbers.
  public var experts: [PersonID] {
    var seen: Set<PersonID> = []
    return panels.flatMap(\.experts).filter { seen.insert($0).inserted }
  }

  /// The applications in the order in which they first came in.
  public var applicationsInOrder: [Application] { order.compactMap { applications[$0] } }

  /// The objections in the order of their names.
  public var objectionsInOrder: [Objection] {
    objections.values.sorted { $0.filing.id < $1.filing.id }
  }

  /// The objections that still hold an application.
  public func openObjections(against application: ApplicationID) -> [Objection] {
    objectionsInOrder.filter { $0.filing.application == application && $0.status.isOpen }
  }

  /// The panel that scores an application.
  public func panel(of application: ApplicationID) -> Panel? {
    panels.first { $0.applications?.contains(application) ?? true }
  }

  /// The experts who must score an application: seated, not recused, not absent.
  public func scorers(of application: ApplicationID) -> [PersonID] {
    let recused = recusals[application] ?? [:]
    return (panel(of: application)?.experts ?? []).filter {
      recused[$0] == nil && absences[$0] == nil
    }
  }

  /// The reserves who are first in line; equals share a number.
  var nextReserves: [ApplicationID] {
    let waiting = applicationsInOrder.compactMap { application -> (Int, ApplicationID)? in
      guard application.isInProgress, case .reserve(let number) = application.place else {
        return nil
      }
      return (number, application.id)
    }
    let first = waiting.map(\.0).min()
    return waiting.filter { $0.0 == first }.map(\.1)
  }

  /// The day until which opinions on an application are due; a reserve that moved up has its own.
  public func opinionsDue(on application: Application) -> Day? {
    application.opinionsDue ?? opinionsDue
  }

  /// The notice that shows an application.
  public func notice(of application: Application) -> PublicNotice? {
    application.notice.flatMap { number in notices.first { $0.number == number } }
  }
}
