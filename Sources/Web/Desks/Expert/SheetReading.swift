import Assessment
import Messages
import Papers
import Programmes
import Quantities
import Scoring

/// A sheet as far as it is filled in, and what keeps it from being signed.
struct SheetReading: Sendable, Hashable {
  let form: SheetForm
  let sheet: ScoreSheet
  /// What is not pointed yet.
  let blanks: Set<CriterionID>
  let problems: [Problem]

  /// The total as the engine counts it.
  var total: Points { sheet.forChecking(in: form.rubric).total }

  /// How much is pointed: `5 / 7`.
  var filled: String { "\(sheet.marks.count) / \(form.criteria.count)" }

  /// The points within one group so far.
  func total(of criteria: [Criterion]) -> Points {
    criteria.compactMap { sheet[$0.id]?.points }.total
  }

  /// What stands beside the expert's hand, by the ids of the page's outputs.
  var live: JSON {
    let subtotals = form.groups.map { group, criteria in
      JSON.Member(OutputID.group(group.id), .text(total(of: criteria).sheetText))
    }
    let notes = form.criteria.map { criterion in
      JSON.Member(OutputID.note(criterion.id), .phrase(note(on: criterion.id)))
    }
    return .object(
      [
        JSON.Member(OutputID.total, .text(total.sheetText)),
        JSON.Member(OutputID.filled, .text(filled)),
      ] + subtotals + notes)
  }

  /// What is wrong with a criterion; one that is not pointed yet is no mistake while one types.
  private func note(on criterion: CriterionID) -> Phrase {
    let fields = [SheetForm.points(criterion), SheetForm.reason(criterion)]
    let problem = problems.first { $0.field.map(fields.contains) ?? false }
    return blanks.contains(criterion) ? Phrase("", "") : problem?.message ?? Phrase("", "")
  }
}

/// The ids of the outputs that the live total fills.
enum OutputID {
  static let total = "sheet-total"
  static let filled = "sheet-filled"
  static func group(_ group: GroupID) -> String { FieldName.id("group-\(group)") }
  static func note(_ criterion: CriterionID) -> String { FieldName.id("note-\(criterion)") }
}
