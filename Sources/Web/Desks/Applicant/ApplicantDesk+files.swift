import Assessment
import HTTPTypes
import Markup
import Messages
import Papers
import Programmes

// Files come in small pieces, each at its place: a line that breaks loses one piece, not the file.
extension ApplicantDesk {
  static func openFiles(_ routes: inout Routes) {
    let audience = Audience.roles([.applicant])
    routes.script(.post, Addresses.uploads, for: audience) { visit, incoming, id in
      let own = try OwnCall(visit, id)
      let fields = try await incoming.fields()
      return try answer(in: visit.language) { try begin(fields, of: own) }
    }
    routes.script(.patch, Addresses.upload, for: audience) { visit, incoming, id, upload in
      let own = try OwnCall(visit, id)
      guard let known = own.shelf.upload(upload), let place = visit.query["at"].flatMap({ Int($0) })
      else { throw Rebuff.missing }
      let piece = try await incoming.bytes(upTo: UploadShelf.pieceLimit)
      return try answer(in: visit.language) {
        try own.shelf.append(piece, at: place, to: known)
      }
    }
    routes.fileForm(
      Addresses.plainUpload, for: audience, limit: PlainUploadPage.limit,
      page: { visit, attempt, id, document in
        try PlainUploadPage(OwnCall(visit, id), document, attempt)
      },
      act: { visit, form, id, document in
        let page = try PlainUploadPage(OwnCall(visit, id), document, .none)
        guard let file = form.file else { throw Refusal(.noFile) }
        try page.own.shelf.take(file, as: document)
        return .go(to: page.back, saying: Phrase("文件已上传", "The file is uploaded"))
      })
    routes.form(
      Addresses.removeUpload, for: audience,
      page: { visit, _, id, upload in
        guard let known = try OwnCall(visit, id).shelf.upload(upload) else { throw Rebuff.missing }
        return RemoveUploadPage(call: id, upload: known)
      },
      act: { visit, _, id, upload in
        let own = try OwnCall(visit, id)
        own.shelf.remove(upload)
        return .go(
          to: own.mayHandIn ? Addresses.applicationForm(id) : Addresses.ownCalls(),
          saying: Phrase("文件已删除", "The file is removed"))
      })
  }

  private static func begin(_ fields: Fields, of own: OwnCall) throws -> Upload {
    guard let size = fields["size"].flatMap({ Int($0) }), let name = fields["name"],
      let document = own.programme.document(DocumentID(fields["document"] ?? ""))
    else { throw Rebuff.unreadable }
    guard own.mayHandIn || own.application != nil else { throw Rebuff.missing }
    return try own.shelf.begin(
      document.id, name: FileName(name), size: size, stamp: fields["stamp"] ?? "")
  }

  /// How far the file has come, as the script asks; what is wrong comes in words.
  private static func answer(
    in language: Language, _ work: () throws -> Upload
  ) throws -> Answer {
    do {
      let upload = try work()
      let json: JSON = [
        "id": .text(upload.id.text), "offset": .number(upload.received),
        "whole": .flag(upload.isWhole), "name": .text(upload.name.text),
      ]
      return .json(json.text(in: language))
    } catch let misplaced as Misplaced {
      let json: JSON = ["offset": .number(misplaced.expected)]
      return .json(json.text(in: language), status: .conflict)
    } catch let refusal as Refusal {
      let words = refusal.reasons.map(\.message)
      let json: JSON = [
        "error": .phrase(
          Phrase(
            words.map(\.chinese).joined(separator: "；"),
            words.map(\.english).joined(separator: "; ")))
      ]
      return .json(json.text(in: language), status: .unprocessableContent)
    }
  }
}

/// The question before a file is taken off.
struct RemoveUploadPage: Page {
  let call: CallID
  let upload: Upload

  var title: Phrase { Phrase("删除文件", "Remove a file") }
  var trail: [Link] { [Link(Phrase("申报", "Applications"), to: Addresses.ownCalls())] }

  func body(_ say: Speech) -> HTML {
    div {
      p { say.quoted(upload.name.text) }
      say.confirmation(
        of: Phrase("删除", "Remove"),
        consequences: [
          Phrase("文件还没有提交，删除后可以重新上传", "It is not handed in yet and can be uploaded again")
        ], action: Addresses.removeUpload(call, upload.id), back: Addresses.applicationForm(call))
    }
  }
}
