import Foundation
import Imports
import Messages

/// What an import would do, for people and for programs.
struct ImportPreview {
  private let trial: Rehearsal
  private let table: CallTable

  init(_ trial: Rehearsal, table: CallTable) {
    self.trial = trial
    self.table = table
  }

  func text(as output: Output) throws -> String {
    output.isJSON ? try json : lines(in: output.language)
  }

  private func lines(in language: Language) -> String {
    let counts = trial.counts
    let sum = Phrase(
      "共 \(trial.outcomes.count) 项：新增 \(counts.new)，更改 \(counts.changed)，"
        + "未变 \(counts.unchanged)，规则拒绝 \(counts.refused)",
      "\(trial.outcomes.count) acts: \(counts.new) new, \(counts.changed) changed, "
        + "\(counts.unchanged) unchanged, \(counts.refused) refused by rules")
    let refusals = trial.refusals.map { "\($0.place): \($0.reason.line(in: language))" }
    let end =
      counts.refused == 0
      ? Phrase("可以导入；尚未记入。", "ready to be imported; nothing was recorded.")
      : Phrase("不能导入：全部记入或全部不记。", "cannot be imported: all or nothing.")
    return ([sum[language]] + refusals + [end[language]]).joined(separator: "\n")
  }

  private struct Report: Encodable {
    let table: String
    let new: Int
    let changed: Int
    let unchanged: Int
    let refused: Int
    let rows: [Row]
  }

  private struct Row: Encodable {
    let file: String
    let row: Int?
    let effect: String
    let reasons: [Refused]
  }

  private struct Refused: Encodable {
    let file: String
    let row: Int?
    let column: Int?
    let code: String
    let clause: String?
    let subject: String?
    let message: Phrase
    let remedy: Phrase
  }

  private var json: String {
    get throws {
      let counts = trial.counts
      let report = Report(
        table: table.rawValue, new: counts.new, changed: counts.changed,
        unchanged: counts.unchanged, refused: counts.refused, rows: trial.outcomes.map(row))
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(report), as: UTF8.self)
    }
  }

  private func row(_ planned: PlannedAct, _ effect: Rehearsal.Effect) -> Row {
    let (word, reasons): (String, [Reason]) =
      switch effect {
      case .new: ("new", [])
      case .changed: ("changed", [])
      case .unchanged: ("unchanged", [])
      case .refused(let reasons): ("refused", reasons)
      }
    return Row(
      file: planned.place.file, row: planned.place.line, effect: word,
      reasons: reasons.map { reason in
        let place = planned.place(of: reason)
        return Refused(
          file: place.file, row: place.line, column: place.column, code: reason.code,
          clause: reason.clause, subject: reason.subject, message: reason.message,
          remedy: reason.remedy)
      })
  }
}
