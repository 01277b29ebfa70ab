import Assessment
import Counter
import Messages
import Office
import Papers
import WorkingDays

extension Office {
  /// The dossier of a call, as it stood at a moment where one is given.
  func dossier(of name: String, until moment: Instant? = nil) throws -> Dossier {
    let id = try call(named: name).call.id
    let archive =
      try moment.map { try Archive(of: self, until: $0, in: id) } ?? Archive(of: self)
    guard let dossier = try archive.dossier(of: id) else {
      throw Refusal(
        Reason(
          "notYetOpen", subject: name,
          Phrase("那时批次尚未开立", "the call was not open at that moment"),
          remedy: Phrase("选择较晚的时间", "choose a later moment")))
    }
    return dossier
  }
}
