public import Assessment
import FoundationEssentials
import GRDB
import Ledger
public import Messages
import Synchronization
import WorkingDays

extension Accounts {
  /// Counts one attempt of the public from an address, and slows down whoever makes too many.
  ///
  /// - Throws: `Refusal` that says how long to wait.
  public func admitPublic(_ purpose: String, from address: String) throws(Refusal) {
    let now = surroundings.now()
    let wait = throttle.withLock { $0.admit([.address("\(purpose) \(address)")], at: now) }
    guard let wait else { return }
    throw Refusal(.signInThrottled(seconds: (wait + 999) / 1000))
  }

  /// Puts a letter into the box.
  ///
  /// - Returns: The receipt with which its sender can ask what became of it; only its digest is kept.
  public func keep(_ content: Letter.Content) async throws -> String {
    let receipt = Letter.receipt(from: surroundings)
    let now = surroundings.now()
    try await database.write { db in
      try db.execute(
        sql: """
          INSERT INTO letter (receipt, call, application, isNamed, sender, grounds, received)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Letter.digest(of: receipt), content.call.text, content.application.text, content.isNamed,
          content.sender, content.grounds, now.milliseconds,
        ])
    }
    return receipt
  }

  /// The letters of a call in the order in which they came in.
  public func letters(in call: CallID) async throws -> [Letter] {
    try await database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM letter WHERE call = ? ORDER BY number", arguments: [call.text]
      ).map(Letter.init(row:))
    }
  }

  /// How many letters of a call nobody has dealt with.
  public func waitingLetters(in call: CallID) async throws -> Int {
    try await database.read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM letter
          WHERE call = ? AND objection IS NULL AND declined IS NULL
          """,
        arguments: [call.text]) ?? 0
    }
  }

  /// The letter with a receipt, however it is typed; nil where there is none.
  public func letter(receipt: String) async throws -> Letter? {
    try await database.read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM letter WHERE receipt = ?", arguments: [Letter.digest(of: receipt)]
      ).map(Letter.init(row:))
    }
  }

  /// Records what became of a letter.
  ///
  /// - Returns: Whether it was waiting until now.
  public func settle(_ letter: Letter, as state: Letter.State) async throws -> Bool {
    try await database.write { db in
      try db.execute(
        sql: """
          UPDATE letter SET objection = ?, declined = ?
          WHERE number = ? AND objection IS NULL AND declined IS NULL
          """,
        arguments: [state.objection?.text, state.refusal, letter.number])
      return db.changesCount == 1
    }
  }
}

extension Letter.State {
  fileprivate var objection: ObjectionID? {
    if case .registered(let id) = self { id } else { nil }
  }

  fileprivate var refusal: String? {
    if case .declined(let reason) = self { reason } else { nil }
  }
}

extension Letter {
  fileprivate init(row: Row) {
    let objection: String? = row["objection"]
    let declined: String? = row["declined"]
    self.init(
      number: row["number"], call: CallID(row["call"]),
      application: ApplicationID(row["application"]),
      isNamed: row["isNamed"], sender: row["sender"], grounds: row["grounds"],
      received: Instant(milliseconds: row["received"]),
      state: objection.map { .registered(ObjectionID($0)) } ?? declined.map { .declined($0) }
        ?? .waiting)
  }

  /// Digits and letters without I, L, O and U, after Crockford.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// 60 bits in three groups of four characters: nobody finds one by trying.
  fileprivate static func receipt(from surroundings: Surroundings) -> String {
    let letters = surroundings.randomBytes(12).map { alphabet[Int($0 & 31)] }
    return stride(from: 0, to: 12, by: 4).map { String(letters[$0..<$0 + 4]) }
      .joined(separator: "-")
  }

  /// What is stored in place of a receipt; small letters, blanks and dashes do not matter.
  fileprivate static func digest(of receipt: String) -> Data {
    let read = receipt.uppercased().map { letter -> Character in
      switch letter {
      case "O": "0"
      case "I", "L": "1"
      default: letter
      }
    }.filter(alphabet.contains)
    return Data(Digest.of(Array("letter\n\(String(read))".utf8)).bytes)
  }
}
