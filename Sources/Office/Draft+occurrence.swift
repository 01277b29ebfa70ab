package import Assessment
package import Ledger
import Messages
import Programmes

extension Draft {
  /// An event as the ledger keeps it.
  package init(_ occurrence: Occurrence) throws {
    self.init(
      at: occurrence.at, actor: occurrence.actor.text, call: occurrence.call?.text,
      kind: occurrence.event.name, version: EventCoding.version,
      payload: try EventCoding.payload(of: occurrence.event),
      records: occurrence.event.records.compactMap(Digest.init))
  }
}

extension Actor {
  /// `role:account`, the form in which entries name who acted.
  var text: String { "\(role.rawValue):\(person)" }

  /// Reads `role:account`; nil for anything else.
  init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      let role = Role(rawValue: String(text[..<colon]))
    else { return nil }
    let account = text[colon...].dropFirst()
    guard !account.isEmpty else { return nil }
    self.init(PersonID(String(account)), as: role)
  }
}
