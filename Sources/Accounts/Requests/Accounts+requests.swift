import Foundation
import GRDB
public import Ledger
import WorkingDays

extension Accounts {
  /// For how many days an answer is kept.
  public static let answerDays = 30

  /// The request that was done under a key; nil for none within the last days.
  public func answeredRequest(under key: Digest) async throws -> AnsweredRequest? {
    try await database.read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT meaning, answer FROM answeredRequest WHERE key = ?",
        arguments: [Data(key.bytes)])
      guard let row, let meaning = Digest(bytes: row[0] as Data) else { return nil }
      return AnsweredRequest(meaning: meaning, answer: Array(row[1] as Data))
    }
  }

  /// Keeps what was done under a key, and forgets what is too old to be sent again.
  public func keep(_ request: AnsweredRequest, under key: Digest) async throws {
    let now = surroundings.now().milliseconds
    try await database.write { db in
      try db.execute(
        sql: "DELETE FROM answeredRequest WHERE at < ?",
        arguments: [now - Int64(Accounts.answerDays) * 86_400_000])
      try db.execute(
        sql: """
          INSERT INTO answeredRequest (key, meaning, answer, at) VALUES (?, ?, ?, ?)
          ON CONFLICT (key) DO NOTHING
          """,
        arguments: [Data(key.bytes), Data(request.meaning.bytes), Data(request.answer), now])
    }
  }
}
