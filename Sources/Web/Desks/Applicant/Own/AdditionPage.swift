import Assessment
import Markup
import Messages
import Programmes

/// Handing in a document that was not due with the application.
struct AdditionPage: Page {
  let call: CallID
  let application: ApplicationID
  let document: Programmes.Document
  let uploads: [Upload]
  let attempt: Attempt

  init(_ own: OwnCall, _ id: ApplicationID, _ document: DocumentID, _ attempt: Attempt) throws {
    _ = try own.application(id)
    guard let document = own.programme.document(document) else { throw Rebuff.missing }
    call = own.id
    application = id
    self.document = document
    uploads = own.shelf.uploads.filter { $0.document == document.id }
    self.attempt = attempt
  }

  var title: Phrase { Phrase("补交材料", "Add a document") }
  var trail: [Link] {
    [
      Link(Phrase("申报", "Applications"), to: Addresses.ownCalls()),
      Link(
        Phrase("申报进度", "Your application"), to: Addresses.ownApplication(call, application)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      form(
        method: .post, action: Addresses.addition(call, application, document.id),
        .class("narrow")
      ) {
        FileBox(
          call: call, document: document, kept: [], uploads: uploads, keeps: nil, say: say
        ).html
        say.send(Phrase("交存", "Hand in"))
      }
    }
  }
}
