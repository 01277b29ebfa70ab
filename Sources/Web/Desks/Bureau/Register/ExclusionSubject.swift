import Assessment
import Markup
import Messages
import Programmes

/// The application that may be excluded, and the grounds that the programme names.
struct ExclusionSubject: Sendable {
  let call: CallID
  let callTitle: Phrase
  let id: ApplicationID
  let unit: String
  let vetoes: [Speech.Option]

  init(_ application: ApplicationView, in call: CallView) {
    self.call = call.id
    callTitle = call.title
    id = application.id
    unit = application.unit
    vetoes = call.programme.vetoes.map {
      Speech.Option(
        $0.id.text, Phrase("\($0.id) \($0.name.chinese)", "\($0.id) \($0.name.english)"))
    }
  }

  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.call(call)),
      Link(Phrase(same: id.text), to: Addresses.application(call, id)),
    ]
  }
}
