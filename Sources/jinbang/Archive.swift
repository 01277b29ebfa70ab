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
    try ledger.forEach { entry in
      if let last, entry.at > last { return }
      history.append(try Occurrence(entry, file: ledger.path))
    }
    let head = try ledger.head().digest.description
    guard
      let dossier = Dossier(
        of: call.id, history: history, programme: rules.programme, ledgerHead: head)
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
