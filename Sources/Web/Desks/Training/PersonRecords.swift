import Assessment
import FoundationEssentials
import Ledger
import Messages
import Training

/// What names persons, as it lies in the vault; numbers are shown in part only.
struct PersonRecords: Sendable {
  let vault: Vault

  /// The fields of a record; empty where it was destroyed or never was.
  func fields(of record: String) -> [String: String] {
    guard let digest = Digest(record), let bytes = try? vault.privateBytes(of: digest),
      let fields = try? JSONDecoder().decode([String: String].self, from: Data(bytes))
    else { return [:] }
    return fields
  }

  /// The name of a person; the number of the enrolment where the record was destroyed.
  func name(of enrollee: Enrollee) -> String {
    fields(of: enrollee.record)[PersonField.name.rawValue] ?? enrollee.enrolment.text
  }
}

extension String {
  /// An identity number or a telephone number of which nobody can call or look up anybody.
  var masked: String {
    count > 8 ? "\(prefix(3))\(String(repeating: "•", count: count - 5))\(suffix(2))" : "••••"
  }
}
