import Assessment
import Crypto
import Foundation
import Ledger
import Messages

/// Keeps second factors unreadable in the accounts: AES-256-GCM (NIST SP 800-38D), bound to the person.
///
/// The key has a file of its own beside the records of the vault, which no backup of the ledger takes along: a copy of
/// the database opens nothing. Where the key is lost, people come in with a recovery code or are invited anew.
struct FactorSeal: Sendable {
  private let key: SymmetricKey

  /// The bytes of a sealed factor: nonce, 20 bytes, tag.
  static let length = 12 + 20 + 16

  init(key: SymmetricKey) { self.key = key }

  /// Takes the key that belongs to a vault, or makes one that only this account of the system can read.
  init(beside vault: Vault) throws {
    let folder = "\(vault.folder)/.keys"
    let path = "\(folder)/second-factor"
    if !FileManager.default.fileExists(atPath: path) {
      let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
      let draft = "\(path).new"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      guard
        FileManager.default.createFile(
          atPath: draft, contents: fresh, attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown) }
      try FileManager.default.moveItem(atPath: draft, toPath: path)
    }
    let bytes = try Data(contentsOf: URL(filePath: path))
    guard bytes.count == 32 else { throw CocoaError(.fileReadCorruptFile) }
    key = SymmetricKey(data: bytes)
  }

  /// A factor as it is stored.
  func sealed(_ factor: [UInt8], of person: PersonID) throws -> Data {
    let box = try AES.GCM.seal(factor, using: key, authenticating: Array(person.text.utf8))
    guard let whole = box.combined else { preconditionFailure("a nonce of 12 bytes combines") }
    return whole
  }

  /// The factor; nil where it was sealed for somebody else, with another key, or altered.
  func opened(_ sealed: Data?, of person: PersonID) -> [UInt8]? {
    guard let sealed, let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
    return (try? AES.GCM.open(box, using: key, authenticating: Array(person.text.utf8)))
      .map(Array.init)
  }
}
