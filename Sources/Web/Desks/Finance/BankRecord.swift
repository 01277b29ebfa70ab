import Assessment
import FoundationEssentials
import Funding
import Ledger
import Messages
import WorkingDays

/// The private record of a bank account in the vault; entries name it and never hold the number.
struct BankRecord: Sendable, Hashable {
  /// What the record says, such as `account`, and `name` for a person.
  let fields: [String: String]

  /// Reads the record that an order names; nil where it was destroyed or never was.
  init?(_ payee: BankAccount, in vault: Vault) {
    guard let digest = Digest(payee.number), let bytes = try? vault.privateBytes(of: digest),
      let fields = try? JSONDecoder().decode([String: String].self, from: Data(bytes))
    else { return nil }
    self.fields = fields
  }

  /// The number of the account.
  var number: String? { fields["account"] }

  /// The number with all but its last four digits hidden.
  var masked: String? {
    number.map { number in
      let shown = number.count > 8 ? number.suffix(4) : ""
      return "•••• \(shown)"
    }
  }
}

/// An account as a form gives it: typed, or that of an earlier order.
enum TypedAccount: Sendable, Hashable {
  case number(String)
  case asBefore(record: String)

  /// The record to name in the act, and whether it was made for it.
  struct Kept: Sendable, Hashable {
    let record: String
    let isNew: Bool

    /// Destroys a record that no entry came to rely on.
    func drop(from vault: Vault, at now: Instant) throws {
      guard isNew, let digest = Digest(record) else { return }
      try vault.destroy(digest, at: now, reason: "拨款单未下达")
    }
  }

  /// Puts a typed number into the vault.
  func keep(in vault: Vault) throws -> Kept {
    switch self {
    case .asBefore(let record): return Kept(record: record, isNew: false)
    case .number(let number):
      let bytes = try JSONEncoder().encode(["account": number])
      return Kept(record: try vault.keepPrivate(Array(bytes)).description, isNew: true)
    }
  }
}

extension FieldReader {
  /// The number of a bank account; empty for the account of the order before.
  mutating func bankAccount(_ name: String, before grant: GrantLine) -> TypedAccount? {
    guard let text = optionalText(name, limit: 60) else { return nil }
    if text.isEmpty, let payee = grant.lastPayee { return .asBefore(record: payee.number) }
    let number = text.filter { $0 != " " && $0 != "-" }
    guard (6...34).contains(number.count), number.allSatisfy({ $0.isASCII && $0.isOfAccount })
    else {
      object(
        to: name,
        text.isEmpty
          ? Phrase("此项必填", "This must be filled in")
          : Phrase("账号为 6 至 34 位数字或字母", "An account number has 6 to 34 digits or letters"))
      return nil
    }
    return .number(number)
  }
}

extension Character {
  /// Whether it may stand in an account number.
  fileprivate var isOfAccount: Bool { isNumber || isLetter }
}
