public import Assessment
public import Messages
import Programmes
public import WorkingDays

/// An act that a row of a table asks for, checked but not done.
///
/// Files and personal data are stored only once all tables are in order, so an act is complete
/// only when `act(in:keep:digest:)` has stored them.
public struct PlannedAct: Sendable, Hashable {
  /// The file and row that ask for it; the first row where several make one act.
  public let place: Place
  /// When it happened.
  public let at: Instant
  /// Who did it.
  public let actor: Actor
  let draft: Draft
  /// The cells of parts that rules may speak of, by the identifier of the part.
  let cells: [String: Place]

  init(
    place: Place, at instant: Instant, actor: Actor, draft: Draft, cells: [String: Place] = [:]
  ) {
    self.place = place
    at = instant
    self.actor = actor
    self.draft = draft
    self.cells = cells
  }

  /// The cell or the row of which a rule speaks.
  public func place(of reason: Reason) -> Place {
    let part = reason.subject?.split(separator: " · ").last.map(String.init)
    return part.flatMap { cells[$0] } ?? place
  }

  /// An act that may still wait for files, personal data or the state of the call.
  enum Draft: Sendable, Hashable {
    /// An act that is complete.
    case act(Act)
    /// An act that is meant for one stage of the call.
    case step(Act, in: Stage)
    /// A submission without its files and contact.
    case submission(Submission, contact: PersonalRecord?, enclosures: [Enclosure])
    /// A document that comes later.
    case addition(ApplicationID, Enclosure)
    /// Checked values; the listed facts count as they were stated.
    case verification(Verification, asStated: [Fact])
    /// An order without its account number.
    case payment(PaymentRequest, account: PersonalRecord)
    /// A person to be trained, still with name and identity number.
    case enrollee(PlannedEnrollee)
    /// An approved case, still with the identity number.
    case exception(PlannedException)
    /// An objection without its objector.
    case objection(Objection.Filing, objector: PersonalRecord?)
  }

  /// What kind of act it is.
  public var kind: Act.Kind {
    switch draft {
    case .act(let act), .step(let act, _): act.kind
    case .submission: .submit
    case .addition: .addDocument
    case .verification: .verify
    case .payment: .orderPayment
    case .enrollee: .admitTrainee
    case .exception: .approveException
    case .objection: .registerObjection
    }
  }

  /// Whether the act is complete only when the call is known as it stands: a step, or values `*`.
  public var dependsOnCall: Bool {
    switch draft {
    case .step, .verification: true
    case .act, .submission, .addition, .payment, .enrollee, .exception, .objection: false
    }
  }

  /// The files that the act needs, by their path inside the folder.
  public var files: [String] {
    switch draft {
    case .submission(_, _, let enclosures): enclosures.map(\.file)
    case .addition(_, let enclosure): [enclosure.file]
    case .act, .step, .verification, .payment, .enrollee, .exception, .objection: []
    }
  }
}
