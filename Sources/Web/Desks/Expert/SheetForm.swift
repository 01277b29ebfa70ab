import Assessment
import Messages
import Programmes
import Quantities
import Scoring

/// The form of one score sheet: what is pointed in a channel, and how its fields are read.
struct SheetForm: Sendable, Hashable {
  let key: ScoreSheet.Key
  let rubric: Rubric

  /// What the expert points, in the order of the rubric.
  var criteria: [Criterion] { groups.flatMap(\.criteria) }

  /// The groups with what the expert points in them, in the order of the rubric.
  var groups: [(group: Rubric.Group, criteria: [Criterion])] {
    rubric.groups.compactMap { group in
      let own = group.criteria.filter { $0.isJudged && $0.channel == key.channel }
      return own.isEmpty ? nil : (group, own)
    }
  }

  /// The most that the sheet can come to.
  var full: Points { criteria.map(\.points).total }

  /// The subject under which a draft of the sheet is kept.
  func draftSubject(in call: CallID) -> String {
    "sheet/\(call)/\(key.application)/\(key.channel)"
  }

  /// The field for the points of a criterion.
  static func points(_ criterion: CriterionID) -> String { "points-\(criterion)" }
  /// The field for why points were lost.
  static func reason(_ criterion: CriterionID) -> String { "reason-\(criterion)" }

  /// The fields of the sheet alone, as its draft keeps them.
  static func own(_ fields: Fields) -> Fields {
    Fields(
      fields.pairs.filter { $0.name.hasPrefix("points-") || $0.name.hasPrefix("reason-") })
  }

  /// The fields as they would be filled in to make a sheet.
  static func fields(of sheet: ScoreSheet) -> Fields {
    Fields(
      sheet.marks.flatMap { mark in
        [
          Fields.Pair(name: points(mark.criterion), value: mark.points.sheetText),
          Fields.Pair(name: reason(mark.criterion), value: mark.reason ?? ""),
        ]
      })
  }

  /// Reads what was filled in so far, with everything that keeps it from being signed.
  func read(_ fields: Fields) -> SheetReading {
    var reader = FieldReader(fields)
    var marks: [ScoreSheet.Mark] = []
    var blanks: Set<CriterionID> = []
    for criterion in criteria {
      let reason = reader.optionalText(Self.reason(criterion.id), limit: 300)
      let name = Self.points(criterion.id)
      guard !(fields[name] ?? "").trimmed.isEmpty else {
        blanks.insert(criterion.id)
        continue
      }
      let points = reader.value(
        name, as: Points.self,
        expected: Phrase("数字，如 4.5", "a number such as 4.5"))
      guard let points, let reason else { continue }
      marks.append(
        ScoreSheet.Mark(
          criterion: criterion.id, points: points, reason: reason.isEmpty ? nil : reason))
    }
    let sheet = ScoreSheet(
      application: key.application, expert: key.expert, channel: key.channel,
      marks: marks.sorted { $0.criterion < $1.criterion })
    let unread = reader.problems.all
    return SheetReading(
      form: self, sheet: sheet, blanks: blanks,
      problems: unread + faults(of: sheet, besides: unread))
  }

  /// What the engine says against the sheet, each at the field where it is mended.
  private func faults(of sheet: ScoreSheet, besides unread: [Problem]) -> [Problem] {
    let known = Set(unread.compactMap(\.field))
    return rubric.faults(of: sheet.forChecking(in: rubric)).compactMap { fault in
      let criterion = criteria.first { fault.subject?.hasSuffix(" · \($0.id)") ?? false }
      guard let id = criterion?.id else { return Problem(at: Place(file: "form"), fault.message) }
      if known.contains(Self.points(id)) || known.contains(Self.reason(id)) { return nil }
      let field = fault.code == "reasonMissing" ? Self.reason(id) : Self.points(id)
      return Problem(
        at: Place(file: "form"), field: field,
        Phrase(
          "\(fault.message.chinese),\(fault.remedy.chinese)",
          "\(fault.message.english): \(fault.remedy.english)"))
    }
  }
}

extension Points {
  /// As people write points on a sheet: `5`, `4.5`.
  var sheetText: String {
    var text = description
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
