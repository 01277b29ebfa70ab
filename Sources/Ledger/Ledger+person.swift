import Crypto
import Foundation
import GRDB

extension Ledger {
  /// The key of a person in this ledger: 32 hex digits that say nothing without the ledger's secret.
  ///
  /// The same identity number gives the same key in every call of a ledger, so that a person is
  /// recognised across units and years while the number itself stands in no entry. Whoever has only
  /// the entries cannot try numbers against it, for the secret is in the file and in no export.
  /// - Throws: `LedgerFailure` where the file was never opened for writing since it knew persons.
  public func personKey(ofIdentity number: String) throws(LedgerFailure) -> String {
    let secret = try naming(path) {
      try database.read {
        try Data.fetchOne($0, sql: "SELECT bytes FROM secret WHERE name = 'person'")
      }
    }
    guard let secret else { throw LedgerFailure(.damaged("secret"), file: path) }
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(number.uppercased().utf8), using: SymmetricKey(data: secret))
    let digest = Digest(bytes: Array(code)) ?? .zero
    return String(digest.description.prefix(32))
  }
}
