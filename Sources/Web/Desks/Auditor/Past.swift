import Assessment
import Counter
import Ledger
import Messages
import Office
import Papers
import Programmes
import WorkingDays

/// The office as it stood at a moment: the entries up to then, folded again.
struct Past {
  let moment: Instant
  let head: Head
  private let state: State
  private let office: Office
  /// How many entries there were.
  let count: Int

  /// Folds everything up to a moment; the reader looks with the rights of today.
  init(of visit: Visit, until moment: Instant) throws {
    let office = visit.office.office
    let file = office.ledger.path
    var state = State()
    var count = 0
    var head = Head.empty
    try office.ledger.forEach { entry in
      // Not in the order of their moments: a call that is taken over is older than its taking over.
      guard entry.at <= moment else { return }
      let occurrence = try Occurrence(entry, file: file)
      state.apply(occurrence)
      count += 1
      head = Head(sequence: entry.sequence, digest: entry.digest)
    }
    if let person = visit.person {
      state.apply(
        Occurrence(
          call: nil, at: moment, actor: try visit.actor, event: .personEnrolled(person)))
    }
    self.moment = moment
    self.head = head
    self.state = state
    self.office = office
    self.count = count
  }

  /// What a viewer could see then.
  func view(for viewer: Viewer) throws -> View {
    View(
      of: state, for: viewer, under: try state.calls.mapValues { try office.rules(of: $0) })
  }
}

/// A paper as it stood at a moment.
enum PastPaper {
  static func answer(
    _ name: PaperName, of id: CallID, for visit: Visit
  ) async throws -> Answer {
    try AuditDesk.requireLedger(visit)
    guard let moment = visit.query["at"].flatMap({ Instant(typed: $0) }),
      let call = try Past(of: visit, until: moment).view(for: visit.viewer)[id],
      let request = PaperRight.request(name.kind, visit.query),
      PaperRight.mayTake(request, of: call)
    else { throw Rebuff.missing }
    let issue = Issue(
      call: id, title: call.title + Phrase(same: "-\(moment.day)"), request: request,
      form: name.form, language: visit.language)
    return .file(
      try await issue.download { [office = visit.office.office] in
        try Archive(of: office, until: moment, in: id)
      })
  }
}

extension Instant {
  /// Reads a moment as a form sends it, `2023-01-05T17:00`, or whole with its offset.
  init?(typed text: String) {
    if let whole = Instant(text) {
      self = whole
    } else if let minute = Instant("\(text):00+08:00") {
      // A minute that somebody names is meant to its end.
      self = minute.adding(milliseconds: 59_999)
    } else {
      return nil
    }
  }

  /// The moment as a field of a form holds it.
  var typed: String { String(description.prefix(16)) }
}
