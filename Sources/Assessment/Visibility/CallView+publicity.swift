public import Messages
public import Programmes
public import WorkingDays

/// What the call shows after the ranking.
extension CallView {
  /// The rows of the sealed ranking that the viewer may see, in rank order.
  public var ranking: [SealedRanking.Row] {
    guard let rows = lens.call.ranking?.rows else { return [] }
    switch lens.extent(of: .ranking) {
    case .none: return []
    case .all: return rows
    case .own, .office, .panel, .listed, .awarded, .published:
      return rows.filter { row in
        lens.call.applications[row.application].map { lens.sees(.ranking, of: $0) } ?? false
      }
    }
  }

  /// The call as its ranking was counted; nil while it is not sealed, and for those who may not read every sheet.
  public var sealed: SealedCall? { mayTake(.sheets, .panel, .ranking) ? lens.call.sealed : nil }

  /// How many applications of the ranking are proposed now, and how many wait.
  public var places: (listed: Int, reserves: Int) {
    ranking.reduce(into: (listed: 0, reserves: 0)) { count, row in
      switch lens.call.applications[row.application]?.place {
      case .listed: count.listed += 1
      case .reserve: count.reserves += 1
      case nil, .some(.none): break
      }
    }
  }

  /// The day until which opinions are due, for those who answer or read them.
  public var opinionsDue: Day? {
    lens.extent(of: .opinions) == .none ? nil : lens.call.opinionsDue
  }

  /// The public notices, as they were published.
  public var notices: [NoticeView] { lens.call.notices.map { NoticeView($0, lens) } }

  /// The objections that the viewer may know of, by their names.
  public var objections: [ObjectionView] {
    guard lens.extent(of: .objections) != .none else { return [] }
    return lens.call.objectionsInOrder.compactMap { ObjectionView($0, lens) }
  }
}

/// A public notice with the units that it shows; the same for every viewer.
public struct NoticeView: Sendable, Hashable {
  /// Its number within the call, from 1.
  public let number: Int
  /// The day of publication.
  public let published: Day
  /// The first counted day.
  public let first: Day
  /// The last counted day; objections are heard until its end.
  public let last: Day
  /// The units in the order of the printed list.
  public let entries: [Entry]

  /// One published unit.
  public struct Entry: Sendable, Hashable {
    /// The application.
    public let application: ApplicationID
    /// The unit's full legal name.
    public let unit: String
    /// The kind of applicant.
    public let kind: Phrase
    /// To whom the unit belongs.
    public let affiliation: Affiliation
  }

  init(_ notice: PublicNotice, _ lens: Lens) {
    number = notice.number
    published = notice.published
    first = notice.first
    last = notice.last
    entries = notice.applications.compactMap { id in
      guard let submission = lens.call.applications[id]?.submission else { return nil }
      return Entry(
        application: id, unit: submission.unit, kind: lens.programme.name(of: submission.kind),
        affiliation: submission.affiliation)
    }
  }
}

/// An objection as one viewer sees it.
public struct ObjectionView: Sendable, Hashable {
  /// The objection.
  public let id: ObjectionID
  /// The challenged application.
  public let application: ApplicationID
  /// When it was registered.
  public let registered: Instant
  /// The day until which it must be admitted or refused.
  public let admitBy: Day
  /// The day until which it must be concluded.
  public let concludeBy: Day
  /// How far it has come, with reason or findings, which are written to the unit as well.
  public let status: Objection.Status
  /// Grounds and objector; nil for those to whom the objector is not named.
  public let filing: Objection.Filing?

  init?(_ objection: Objection, _ lens: Lens) {
    guard let application = lens.call.applications[objection.filing.application],
      lens.sees(.objections, of: application)
    else { return nil }
    id = objection.filing.id
    self.application = application.id
    registered = objection.registered
    admitBy = objection.admitBy
    concludeBy = objection.concludeBy
    status = objection.status
    filing = lens.sees(.grounds, of: application) ? objection.filing : nil
  }
}
