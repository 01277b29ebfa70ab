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
    switch event {
    case .callOpened(let payload): try encode(payload)
    case .programmeAmended(let payload): try encode(payload)
    case .personEnrolled(let payload): try encode(payload)
    case .applicationSubmitted(let payload): try encode(payload)
    case .applicationWithdrawn(let payload): try encode(payload)
    case .applicationReviewed(let payload): try encode(payload)
    case .factsVerified(let payload): try encode(payload)
    case .documentAdded(let payload): try encode(payload)
    case .vetoRaised(let payload): try encode(payload)
    case .vetoLifted(let payload): try encode(payload)
    case .panelSeated(let payload): try encode(payload)
    case .expertRecused(let payload): try encode(payload)
    case .expertAbsent(let payload): try encode(payload)
    case .scoringOpened(let payload): try encode(payload)
    case .sheetSubmitted(let payload): try encode(payload)
    case .sheetReopened(let payload): try encode(payload)
    case .deviationAnswered(let payload): try encode(payload)
    case .voteRecorded(let payload): try encode(payload)
    case .rankingSealed(let payload): try encode(payload)
    case .consultationOpened(let payload): try encode(payload)
    case .opinionRecorded(let payload): try encode(payload)
    case .opinionSettled(let payload): try encode(payload)
    case .unitRemoved(let payload): try encode(payload)
    case .reservePromoted(let payload): try encode(payload)
    case .noticePublished(let payload): try encode(payload)
    case .objectionRegistered(let payload): try encode(payload)
    case .objectionScreened(let payload): try encode(payload)
    case .objectionExtended(let payload): try encode(payload)
    case .objectionConcluded(let payload): try encode(payload)
    case .awarded(let payload): try encode(payload)
    case .paymentOrdered(let payload): try encode(payload)
    case .paymentMade(let payload): try encode(payload)
    case .paymentReconciled(let payload): try encode(payload)
    case .paymentCancelled(let payload): try encode(payload)
    case .acceptanceHeld(let payload): try encode(payload)
    case .clawbackOpened(let payload): try encode(payload)
    case .moneyRecovered(let payload): try encode(payload)
    case .stageAdvanced(let payload): try encode(payload)
    case .stageReopened(let payload): try encode(payload)
    case .callClosed: Array("{}".utf8)
    }
  }

  /// The event that an entry holds; nil for a name or version that this release does not know.
  static func event(
    kind: String, version: Int, payload: UnsafeRawBufferPointer
  ) throws -> Event? {
    guard version == EventCoding.version else { return nil }
    return switch kind {
    case "callOpened": .callOpened(try decode(CallOpened.self, from: payload))
    case "programmeAmended": .programmeAmended(try decode(ProgrammeAmended.self, from: payload))
    case "personEnrolled": .personEnrolled(try decode(Person.self, from: payload))
    case "applicationSubmitted": .applicationSubmitted(try decode(Submission.self, from: payload))
    case "applicationWithdrawn": .applicationWithdrawn(try decode(Withdrawal.self, from: payload))
    case "applicationReviewed": .applicationReviewed(try decode(Review.self, from: payload))
    case "factsVerified": .factsVerified(try decode(Verification.self, from: payload))
    case "documentAdded": .documentAdded(try decode(DocumentAdded.self, from: payload))
    case "vetoRaised": .vetoRaised(try decode(VetoFinding.self, from: payload))
    case "vetoLifted": .vetoLifted(try decode(VetoLifted.self, from: payload))
    case "panelSeated": .panelSeated(try decode(Panel.self, from: payload))
    case "expertRecused": .expertRecused(try decode(Recusal.self, from: payload))
    case "expertAbsent": .expertAbsent(try decode(ExpertAbsent.self, from: payload))
    case "scoringOpened": .scoringOpened(try decode(ScoringOpened.self, from: payload))
    case "sheetSubmitted":
      .sheetSubmitted(try ScoreSheet(scanning: payload) ?? decode(ScoreSheet.self, from: payload))
    case "sheetReopened": .sheetReopened(try decode(SheetReopened.self, from: payload))
    case "deviationAnswered": .deviationAnswered(try decode(DeviationAnswer.self, from: payload))
    case "voteRecorded": .voteRecorded(try decode(VoteRecorded.self, from: payload))
    case "rankingSealed": .rankingSealed(try decode(SealedRanking.self, from: payload))
    case "consultationOpened":
      .consultationOpened(try decode(ConsultationOpened.self, from: payload))
    case "opinionRecorded": .opinionRecorded(try decode(Opinion.self, from: payload))
    case "opinionSettled": .opinionSettled(try decode(OpinionSettled.self, from: payload))
    case "unitRemoved": .unitRemoved(try decode(UnitRemoved.self, from: payload))
    case "reservePromoted": .reservePromoted(try decode(ReservePromoted.self, from: payload))
    case "noticePublished": .noticePublished(try decode(PublicNotice.self, from: payload))
    case "objectionRegistered":
      .objectionRegistered(try decode(ObjectionRegistered.self, from: payload))
    case "objectionScreened": .objectionScreened(try decode(ObjectionScreened.self, from: payload))
    case "objectionExtended": .objectionExtended(try decode(ObjectionExtended.self, from: payload))
    case "objectionConcluded":
      .objectionConcluded(try decode(ObjectionConcluded.self, from: payload))
    case "awarded": .awarded(try decode(Award.self, from: payload))
    case "paymentOrdered": .paymentOrdered(try decode(PaymentOrdered.self, from: payload))
    case "paymentMade": .paymentMade(try decode(PaymentMade.self, from: payload))
    case "paymentReconciled": .paymentReconciled(try decode(PaymentNamed.self, from: payload))
    case "paymentCancelled": .paymentCancelled(try decode(PaymentCancelled.self, from: payload))
    case "acceptanceHeld": .acceptanceHeld(try decode(Acceptance.self, from: payload))
    case "clawbackOpened": .clawbackOpened(try decode(ClawbackOpened.self, from: payload))
    case "moneyRecovered": .moneyRecovered(try decode(MoneyRecovered.self, from: payload))
    case "stageAdvanced": .stageAdvanced(try decode(StageAdvanced.self, from: payload))
    case "stageReopened": .stageReopened(try decode(StageReopened.self, from: payload))
    case "callClosed": .callClosed
    default: nil
    }
  }

  private static func encode(_ payload: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(payload))
  }

  private static func decode<Payload: Decodable>(
    _ type: Payload.Type, from bytes: UnsafeRawBufferPointer
  ) throws -> Payload {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
