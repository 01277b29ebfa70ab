import Accounts
import Assessment
import Ledger
import Messages
import Office
import Papers
import Training
import WorkingDays

/// Takes personal data into the vault before an act that names them can be asked for.
struct Strongroom: Sendable {
  let office: Office
  let now: Instant
  /// The records that were made for the act.
  private(set) var records: [Digest] = []

  init(office: Office, now: Instant) {
    self.office = office
    self.now = now
  }

  /// Puts personal data into the vault; the act carries only the name of the record.
  mutating func keep(_ fields: JSON) throws(LedgerFailure) -> String {
    let record = try office.ledger.vault.keepPrivate(fields.bytes)
    records.append(record)
    return record.description
  }

  /// The key that stands for a person in the entries.
  func person(ofIdentity number: String) throws(LedgerFailure) -> TraineeID {
    TraineeID(try office.ledger.personKey(ofIdentity: number))
  }

  /// Destroys the records again, for no entry came to rely on them.
  func drop() throws(LedgerFailure) {
    for record in records {
      try office.ledger.vault.destroy(record, at: now, reason: "未办理")
    }
  }
}

/// An act that can be asked for, with the personal data that were kept for it.
struct PreparedAct: Sendable {
  let act: Act
  let strongroom: Strongroom
}

extension WebOffice {
  /// Does one act; personal data that were kept for it are destroyed again where it is refused.
  func perform(_ prepared: PreparedAct, in call: CallID?, by actor: Actor) async throws {
    do {
      try await perform(prepared.act, in: call, by: actor)
    } catch {
      try prepared.strongroom.drop()
      throw error
    }
  }

  /// The vault's door now.
  var strongroom: Strongroom { Strongroom(office: office, now: surroundings.now()) }
}
