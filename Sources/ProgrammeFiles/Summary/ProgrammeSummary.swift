public import Messages
public import Programmes
import Quantities

/// A programme as a page of plain text, for someone who checks it against the notice.
///
/// Whatever the notice leaves open is marked 拟定 or proposed.
public struct ProgrammeSummary: Sendable {
  private let programme: Programme

  /// Summarises a programme.
  public init(_ programme: Programme) {
    self.programme = programme
  }

  /// The text in one language, lines ended by newlines.
  public func text(in language: Language) -> String {
    let sections = [heading, applicants, conditions, documents, vetoes, stages, rubrics]
    return sections.map { $0.map { $0[language] + "\n" }.joined() }.joined(separator: "\n")
  }

  private var heading: [Phrase] {
    let notice = programme.notice
    return [
      programme.title + Phrase("（\(programme.id)）", "(\(programme.id))"),
      notice.title,
      notice.issuers.joined + Phrase("，\(notice.issued)", "on \(notice.issued)"),
    ] + notice.gaps.map { Phrase("  注意：\($0.chinese)", "  note: \($0.english)") }
  }

  private var applicants: [Phrase] {
    let kinds = programme.applicants.kinds.map(\.name).joined
    let others =
      programme.applicants.othersWithReason
      ? [Phrase("  其他单位说明理由后可以申报", "  other units may apply with a recorded reason")] : []
    return [
      Phrase("申报单位：\(kinds.chinese)", "Applicants: \(kinds.english)")
        + programme.applicants.basis.mark
    ] + others
  }

  private var conditions: [Phrase] {
    [Phrase("申报条件", "Conditions")]
      + programme.conditions.map { condition in
        let failure: Phrase =
          switch condition.failure {
          case .incomplete: Phrase("不符合的退回补正", "else returned to be completed")
          case .ineligible: Phrase("不符合的不予受理", "else not eligible")
          }
        return Phrase("  \(condition.name.chinese)；", "  \(condition.name.english);") + failure
          + programme.suffix(of: condition.scope) + condition.basis.mark
      }
  }

  private var documents: [Phrase] {
    [Phrase("申报材料", "Documents")]
      + programme.documents.map { document in
        let copies =
          document.copies > 0
          ? Phrase("，\(document.copies)份", ", copies: \(document.copies)") : Phrase(same: "")
        return Phrase("  \(document.name.chinese)", "  \(document.name.english)")
          .followed(by: copies).followed(by: document.due.suffix)
          + programme.suffix(of: document.scope) + document.basis.mark
      }
  }

  private var vetoes: [Phrase] {
    [Phrase("一票否决", "Vetoes")]
      + programme.vetoes.map {
        Phrase("  \($0.id) \($0.name.chinese)", "  \($0.id) \($0.name.english)") + $0.basis.mark
      }
  }

  private var stages: [Phrase] {
    [Phrase("环节", "Stages")]
      + programme.stages.enumerated().flatMap { index, stage in
        [
          Phrase(
            "  \(index + 1). \(stage.name.chinese)", "  \(index + 1). \(stage.name.english)")
            + stage.basis.mark
        ]
          + stage.rule.summary(in: programme).map {
            Phrase("     \($0.chinese)", "     \($0.english)")
          }
      }
  }

  private var rubrics: [Phrase] { programme.rubrics.flatMap(\.summary) }
}

extension Programme {
  /// For whom something holds, unless it holds for everyone.
  fileprivate func suffix(of scope: Scope) -> Phrase {
    guard case .only = scope else { return Phrase(same: "") }
    let kinds = applicants.kinds.filter { scope.includes($0.id) }.map(\.name).joined
    return Phrase("（限\(kinds.chinese)）", "(\(kinds.english) only)")
  }
}

extension Document.Due {
  fileprivate var suffix: Phrase {
    switch self {
    case .submission: Phrase(same: "")
    case .award: Phrase("，首笔拨款前交", ", due before the first payment")
    case .optional: Phrase("，可不交", ", optional")
    }
  }
}
