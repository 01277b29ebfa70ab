import Assessment
import Ledger
import Messages
import Office
import Papers
import Programmes
import WorkingDays

extension Office {
  /// The dossier of a call from the ledger's entries, up to and including a moment where one is given.
  func dossier(of name: String, until last: Instant? = nil) throws -> Dossier {
    let (call, rules) = try call(named: name)
    var history: [Occurrence] = []
    var head = try ledger.head().digest
    try ledger.forEach { entry in
      if let last {
        if entry.at > last { return }
        head = entry.digest
      }
      history.append(try Occurrence(entry, file: ledger.path))
    }
    guard
      let dossier = Dossier(
        of: call.id, history: history, programme: rules.programme, ledgerHead: head.description)
    else {
      throw Refusal(
        Reason(
          "notYetOpen", subject: name,
          Phrase("那时批次尚未开立", "the call was not open at that moment"),
          remedy: Phrase("选择较晚的时间", "choose a later moment")))
    }
    return dossier
  }
}
