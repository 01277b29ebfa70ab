import Assessment
import FoundationEssentials

/// The JSON form of events, as the ledger keeps it: sorted keys, exact numbers as text.
///
/// Names and versions are for ever: history that was written once is read by every later release.
/// A changed payload gets a new version here, and a golden file for it in the tests.
enum EventCoding {
  /// The version that is written now, by name; 1 where nothing ever changed.
  static let version = 1

  /// The payload of an event.
  static func payload(of event: Event) throws -> [UInt8] {
    if case .training(let event) = event { return try payload(of: event) }
    // A panel at work signs thousands of sheets, so these are written without an encoder.
    if case .sheetSubmitted(let sheet) = event, let plain = sheet.plainJSON { return plain }
    return try encode(event.content)
  }

  /// The event that an entry holds; nil for a name or version that this release does not know.
  static func event(
    kind: String, version: Int, payload: UnsafeRawBufferPointer
  ) throws -> Event? {
    guard version == EventCoding.version else { return nil }
    return try (readers[kind] ?? trainingReaders[kind])?(payload)
  }

  /// Reads the payload of one kind.
  typealias Reader = @Sendable (UnsafeRawBufferPointer) throws -> Event

  /// How each kind is read, by its stable name.
  private static let readers: [String: Reader] = [
    "callOpened": { .callOpened(try decode($0)) },
    "programmeAmended": { .programmeAmended(try decode($0)) },
    "personEnrolled": { .personEnrolled(try decode($0)) },
    "applicationSubmitted": { .applicationSubmitted(try decode($0)) },
    "applicationWithdrawn": { .applicationWithdrawn(try decode($0)) },
    "applicationReviewed": { .applicationReviewed(try decode($0)) },
    "factsVerified": { .factsVerified(try decode($0)) },
    "documentAdded": { .documentAdded(try decode($0)) },
    "vetoRaised": { .vetoRaised(try decode($0)) },
    "vetoLifted": { .vetoLifted(try decode($0)) },
    "panelSeated": { .panelSeated(try decode($0)) },
    "panelDrawn": { .panelDrawn(try decode($0)) },
    "defenceOrderDrawn": { .defenceOrderDrawn(try decode($0)) },
    "pledgeSigned": { .pledgeSigned(try decode($0)) },
    "expertRecused": { .expertRecused(try decode($0)) },
    "expertAbsent": { .expertAbsent(try decode($0)) },
    "scoringOpened": { .scoringOpened(try decode($0)) },
    "sheetSubmitted": { .sheetSubmitted(try ScoreSheet(scanning: $0) ?? decode($0)) },
    "sheetReopened": { .sheetReopened(try decode($0)) },
    "deviationAnswered": { .deviationAnswered(try decode($0)) },
    "voteRecorded": { .voteRecorded(try decode($0)) },
    "rankingSealed": { .rankingSealed(try decode($0)) },
    "unitsProposed": { .unitsProposed(try decode($0)) },
    "consultationOpened": { .consultationOpened(try decode($0)) },
    "opinionRecorded": { .opinionRecorded(try decode($0)) },
    "opinionSettled": { .opinionSettled(try decode($0)) },
    "unitRemoved": { .unitRemoved(try decode($0)) },
    "reservePromoted": { .reservePromoted(try decode($0)) },
    "noticePublished": { .noticePublished(try decode($0)) },
    "objectionRegistered": { .objectionRegistered(try decode($0)) },
    "objectionScreened": { .objectionScreened(try decode($0)) },
    "objectionExtended": { .objectionExtended(try decode($0)) },
    "objectionConcluded": { .objectionConcluded(try decode($0)) },
    "awarded": { .awarded(try decode($0)) },
    "paymentOrdered": { .paymentOrdered(try decode($0)) },
    "paymentMade": { .paymentMade(try decode($0)) },
    "paymentReconciled": { .paymentReconciled(try decode($0)) },
    "paymentCancelled": { .paymentCancelled(try decode($0)) },
    "paymentBounced": { .paymentBounced(try decode($0)) },
    "acceptanceHeld": { .acceptanceHeld(try decode($0)) },
    "clawbackOpened": { .clawbackOpened(try decode($0)) },
    "moneyRecovered": { .moneyRecovered(try decode($0)) },
    "ratesSet": { .ratesSet(try decode($0)) },
    "stageAdvanced": { .stageAdvanced(try decode($0)) },
    "stageReopened": { .stageReopened(try decode($0)) },
    "callClosed": { _ in .callClosed },
  ]

  static func encode(_ payload: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(payload))
  }

  static func decode<Payload: Decodable>(
    _ bytes: UnsafeRawBufferPointer
  ) throws -> Payload {
    try JSONDecoder().decode(Payload.self, from: Data(bytes))
  }
}
