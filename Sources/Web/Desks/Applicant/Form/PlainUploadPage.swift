import Assessment
import Markup
import Messages
import Programmes

/// Uploading one file of a document without a script: whole, and smaller than with one.
struct PlainUploadPage: Page {
  let own: OwnCall
  let document: Programmes.Document
  let attempt: Attempt

  /// The most bytes that come in one piece; a script sends larger files in many.
  static let limit = 16 << 20

  init(_ own: OwnCall, _ document: DocumentID, _ attempt: Attempt) throws {
    guard let document = own.programme.document(document), own.mayHandIn || own.application != nil
    else { throw Rebuff.missing }
    self.own = own
    self.document = document
    self.attempt = attempt
  }

  var title: Phrase { Phrase("上传材料", "Upload a file") }
  var trail: [Link] { [Link(Phrase("申报", "Applications"), to: Addresses.ownCalls())] }

  /// Where the file is used: the form, or the page of a document that is handed in later.
  var back: Path {
    guard !own.mayHandIn, let application = own.application else {
      return Addresses.applicationForm(own.id)
    }
    return Addresses.addition(own.id, application.id, document.id)
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      form(
        method: .post, action: Addresses.plainUpload(own.id, document.id), .class("narrow"),
        .withFiles
      ) {
        say.fileField(
          document.name,
          hint: Phrase(
            "\(UploadKind.words.chinese)，不超过 \(Self.limit >> 20) MB",
            "\(UploadKind.words.english), up to \(Self.limit >> 20) MB"),
          accept: UploadKind.accept, .required)
        div(.class("buttons")) {
          button(.submit, .class("primary")) { say("上传", "Upload") }
          a(href: back) { say("返回", "Go back") }
        }
      }
    }
  }
}

extension Reason {
  /// A form for a file that came without one.
  static let noFile = Reason(
    "noFile", Phrase("没有选择文件", "No file was chosen"),
    remedy: Phrase("选择文件后再上传", "Choose a file, then upload it"))
}
