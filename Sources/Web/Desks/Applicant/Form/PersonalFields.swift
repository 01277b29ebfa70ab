import FoundationEssentials
import Ledger
import Messages
import Papers

/// Personal data as the vault keeps them: one JSON object of texts on one line.
struct PersonalFields: Sendable, Hashable {
  private let fields: [String: String]

  init(_ fields: [String: String]) {
    self.fields = fields.filter { !$0.value.isEmpty }
  }

  /// Reads a record of the vault; empty where there is none or it was destroyed.
  init(record: String?, in vault: Vault) {
    guard let record = record.flatMap({ Digest($0) }),
      let bytes = try? vault.privateBytes(of: record),
      let fields = try? JSONDecoder().decode([String: String].self, from: Data(bytes))
    else {
      fields = [:]
      return
    }
    self.fields = fields
  }

  subscript(_ name: String) -> String? { fields[name] }

  var isEmpty: Bool { fields.isEmpty }

  /// Stores the data apart, under a name that tells nothing of them.
  func keep(in vault: Vault) throws -> String {
    let members = fields.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .text($0.value)) }
    let line = JSON.object(members).text(in: .chinese).split(separator: "\n").joined()
    return try vault.keepPrivate(Array(line.utf8)).description
  }
}
