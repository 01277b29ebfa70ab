import Assessment
import Markup
import Messages
import Programmes

/// The rates of heads that the notice leaves to another document.
struct RatesPage: Page {
  let call: CallID
  let callTitle: Phrase
  let sheet: ActSheet
  let attempt: Attempt

  init(_ visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard let sheet = ActSheet.rates(call) else { throw Rebuff.missing }
    self.call = id
    callTitle = call.title
    self.sheet = sheet
    self.attempt = attempt
  }

  var title: Phrase { sheet.title }
  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.call(call)),
      Link(Phrase("培训", "Training"), to: Addresses.training(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      if let lead = sheet.lead { p(.class("lead")) { say(lead) } }
      say.trouble(attempt)
      say.actForm(sheet, to: Addresses.rates(call), back: Addresses.training(call), attempt) {
        HTML.nothing
      }
    }
  }
}
