import Assessment
import Ledger
import Messages
import Office
import WorkingDays

/// What a reopened sheet was before, and why it was opened again.
struct SheetPast: Sendable {
  /// Why it was opened last.
  let reopening: Reopening?
  /// The sheet as it was signed last, as fields.
  let fields: Fields?

  /// An opening of a signed sheet.
  struct Reopening: Sendable, Hashable {
    let at: Instant
    let code: CorrectionReason
    let note: String
  }

  /// Reads the past of a sheet, as far as the visitor may.
  init(of key: ScoreSheet.Key, in call: CallID, _ visit: Visit) throws {
    var past: [Occurrence] = []
    let ledger = visit.office.office.ledger
    try ledger.forEach { entry in
      guard entry.call == call.text, ["sheetReopened", "sheetSubmitted"].contains(entry.kind)
      else { return }
      past.append(try Occurrence(entry, file: ledger.path))
    }
    var reopening: Reopening?
    var fields: Fields?
    for entry in try visit.view.history(past) {
      if case .sheetReopened(let event) = entry.event, event.key == key {
        reopening = Reopening(at: entry.at, code: event.code, note: event.note)
      }
      if case .sheetSubmitted(let sheet) = entry.event, sheet.key == key {
        fields = SheetForm.fields(of: sheet)
      }
    }
    self.reopening = reopening
    self.fields = fields
  }
}
