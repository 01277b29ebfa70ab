import Assessment
import Markup
import Messages
import Papers
import Programmes
import Quantities

/// Scoring: the material on the left, the sheet on the right.
struct SheetPage: Page {
  let place: SheetPlace
  let form: SheetForm
  let material: Material
  /// Why the sheet was opened again, where it was.
  let reopening: SheetPast.Reopening?
  let version: String
  let draftVersion: Int
  let attempt: Attempt

  var title: Phrase { place.title }
  var trail: [Link] { place.trail }

  func body(_ say: Speech) -> HTML {
    div {
      SheetHead(place: place).html(say)
      if let reopening { ReopeningNote(reopening: reopening).html(say) }
      say.trouble(attempt)
      p(.class("jump")) { a(href: Path.here("sheet")) { say("跳到评分表", "Go to the sheet") } }
      div(.class("workbench")) {
        say.material(material)
        sheet(say)
      }
    }
  }

  private func sheet(_ say: Speech) -> HTML {
    let total = Addresses.sheetTotal(place.call, place.application, place.channel.id)
    let draft = Addresses.draft(form.draftSubject(in: place.call))
    let reading = form.read(attempt.fields)
    return Markup.form(
      method: .post, action: place.path, .id("sheet"), .class("sheet"),
      .ariaLabel(say("评分表", "Score sheet")), .data("draft", draft.text),
      .data("draft-version", "\(draftVersion)"), .data("total", total.text)
    ) {
      say.version(version)
      input(.hidden, name: "draft-version", .value("\(draftVersion)"))
      form.groups.map { group, criteria in
        section(.class("group")) {
          h2 {
            "\(group.id) "
            say(group.name)
            span(.class("subtotal")) {
              output(.id(OutputID.group(group.id))) { reading.total(of: criteria).sheetText }
              " / " + criteria.map(\.points).total.sheetText
            }
          }
          criteria.map { criterion($0, say) }
        }
      }
      sum(reading, say)
    }
  }

  /// The line under the sheet that stays in sight.
  private func sum(_ reading: SheetReading, _ say: Speech) -> HTML {
    div(.class("sum")) {
      p {
        say("合计 ", "Total ")
        output(.id(OutputID.total), .class("total")) { reading.total.sheetText }
        " / " + form.full.sheetText
        span(.class("quiet")) {
          say(" 已评 ", " done ")
          output(.id(OutputID.filled)) { reading.filled }
        }
      }
      button(.submit, .class("primary")) { say("核对后签名", "Check, then sign") }
    }
  }
}
