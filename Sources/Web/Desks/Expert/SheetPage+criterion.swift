import Assessment
import Markup
import Messages
import Programmes
import Quantities

extension SheetPage {
  /// One criterion: what it asks, its points, why points were lost, and what the engine says so far.
  func criterion(_ criterion: Criterion, _ say: Speech) -> HTML {
    fieldset(
      legend: "\(criterion.keyMinimum == nil ? "" : "★")\(criterion.id) \(say(criterion.name))",
      .class("criterion")
    ) {
      p(.class("hint")) {
        say(criterion.guidance) + " "
        say.clause(criterion.basis.clause)
        if criterion.basis.isProposed { " " + say("拟定", "proposed") }
      }
      div(.class("marks")) {
        points(of: criterion, say)
        say.field(
          SheetForm.reason(criterion.id), Phrase("扣分原因", "Why points were lost"), in: attempt,
          .maxlength(300), .autocomplete("off"))
      }
      output(.id(OutputID.note(criterion.id)), .class("live-note")) { "" }
    }
  }

  @HTMLBuilder private func points(of criterion: Criterion, _ say: Speech) -> HTML {
    switch criterion.marking {
    case .judged(let step):
      let full = criterion.points.sheetText
      let grid = step > .zero ? step : Points(hundredths: 1)
      say.field(
        SheetForm.points(criterion.id),
        Phrase("得分 0–\(full)，每档 \(grid.sheetText)", "Points 0–\(full) by \(grid.sheetText)"),
        kind: .number, in: attempt, .min("0"), .max(full), .step(grid.sheetText),
        .keyboard(.decimal), .autocomplete("off"))
    case .graded(let levels):
      say.radios(
        SheetForm.points(criterion.id), Phrase("等次", "Level"),
        options: levels.map { level in
          Speech.Option(
            level.points.sheetText,
            Phrase(
              "\(level.name.chinese)(\(level.points.sheetText))",
              "\(level.name.english) (\(level.points.sheetText))"))
        }, in: attempt)
    case .measured: HTML.nothing
    }
  }
}
