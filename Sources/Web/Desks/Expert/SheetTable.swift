import Assessment
import Markup
import Messages
import Programmes
import Quantities
import Scoring

/// A sheet to read and to print: every criterion with its points and why points were lost.
struct SheetTable {
  let form: SheetForm
  let sheet: ScoreSheet
  let caption: Phrase

  private struct Row: Sendable {
    let group: Phrase
    let criterion: Criterion
    let mark: ScoreSheet.Mark?
  }

  func html(_ say: Speech) -> HTML {
    let rows = form.groups.flatMap { group, criteria in
      criteria.map { Row(group: group.name, criterion: $0, mark: sheet[$0.id]) }
    }
    let total = sheet.forChecking(in: form.rubric).total
    return div {
      say.table(
        caption, rows,
        columns: [
          Column(Phrase("一级指标", "Group")) { row, say in say(row.group) },
          Column(Phrase("二级指标", "Criterion"), .head) { row, say in
            "\(row.criterion.id) " + say(row.criterion.name)
          },
          Column(Phrase("满分", "Full"), .number) { row, _ in row.criterion.points.sheetText },
          Column(Phrase("得分", "Points"), .number) { row, say in
            row.mark.map { .text($0.points.sheetText) } ?? say.blank
          },
          Column(Phrase("扣分原因", "Why points were lost")) { row, say in
            row.mark?.reason.map(say.quoted) ?? say.blank
          },
        ])
      p(.class("sum")) {
        say("合计 ", "Total ")
        strong(.class("total")) { total.sheetText }
        " / " + form.full.sheetText
      }
    }
  }
}

/// A signed sheet: locked, to be read and printed.
struct SignedSheetPage: Page {
  let place: SheetPlace
  let form: SheetForm
  let sheet: ScoreSheet
  let expert: String
  let attempt: Attempt

  var title: Phrase { place.title }
  var trail: [Link] { place.trail }

  func body(_ say: Speech) -> HTML {
    div {
      SheetHead(place: place).html(say)
      say.trouble(attempt)
      p { strong { say(place.callTitle) } }
      p(.class("lead")) {
        say.badge(Phrase("已签名锁定", "signed and locked"), .good)
        span(.class("quiet")) {
          say(
            " 打印：按 Ctrl+P，只印评分表。更正须由市人社局登记理由后重新打开。",
            " Print with Ctrl+P. Only the bureau opens it again, for a recorded reason.")
        }
      }
      SheetTable(form: form, sheet: sheet, caption: form.rubric.name).html(say)
      div(.class("signatures")) {
        p {
          say("专家：", "Expert: ")
          bdi { expert }
        }
        p { say("签名：", "Signature: ") }
        p { say("日期：", "Date: ") }
      }
      if let next = place.next {
        p { a(href: place.path(to: next), .class("button")) { say("评下一项", "Score the next one") } }
      }
    }
  }
}
