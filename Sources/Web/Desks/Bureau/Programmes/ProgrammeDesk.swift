import Assessment
import Markup
import Messages
import Office
import ProgrammeFiles
import Programmes

extension Addresses {
  /// The rules of a call, to be read.
  static let programme = Address<CallID>("/calls/*/programme")
  /// Replacing the programme file of a call before scoring.
  static let amendment = Address<CallID>("/calls/*/amendment")
  /// Checking a programme file and reading it as a page.
  static let checkProgramme = PlainAddress("/programmes/check")
  /// Opening a call under a programme file.
  static let openCall = PlainAddress("/programmes/open")
}

/// Programme files: checked, read as pages, put in force.
enum ProgrammeDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    let roles = Rights.roles(for: .openCall)
    routes.page(Addresses.programme, for: .signedIn) { visit, call in
      try ProgrammePage(for: visit, call)
    }
    routes.fileForm(
      Addresses.checkProgramme, for: .roles(roles), limit: Self.limit, showing: "text",
      page: { visit, attempt in CheckProgrammePage(attempt: attempt) },
      act: { visit, form in
        let read = try ProgrammeFile.read(try Self.bytes(form), file: Self.file)
        return .page(
          CheckedProgrammePage(
            programme: read.programme, warnings: read.warnings,
            text: form.fields(showingFileIn: "text")["text"] ?? ""))
      })
    routes.fileForm(
      Addresses.openCall, for: .roles(roles), limit: Self.limit, showing: "text",
      page: { visit, attempt in OpenCallPage(attempt: attempt) },
      act: { visit, form in try await open(form, visit) })
    routes.fileForm(
      Addresses.amendment, for: .roles(Rights.roles(for: .amendProgramme)), limit: Self.limit,
      showing: "text",
      page: { visit, attempt, call in try AmendPage(for: visit, call, attempt) },
      act: { visit, form, call in try await amend(form, call, visit) })
  }

  /// The name under which problems name the lines of the text.
  static let file = "programme.yaml"

  /// The most bytes of a programme file.
  static let limit = 1 << 20

  private static func bytes(_ form: FileForm) throws -> [UInt8] {
    if let file = form.file { return file.bytes }
    let fields = form.fields
    let text = (fields["text"] ?? "").replacing("\r\n", with: "\n")
    guard !text.trimmed.isEmpty else {
      var reader = FieldReader(fields)
      reader.object(to: "text", Phrase("请粘贴项目办法文件的内容", "Paste the text of the programme file"))
      throw reader.problems
    }
    return Array(text.utf8)
  }

  private static func open(_ form: FileForm, _ visit: Visit) async throws -> Answer {
    var reader = FieldReader(form.fields)
    let id = reader.text("id", limit: 60)
    let chinese = reader.text("title-zh", limit: 120)
    let english = reader.text("title-en", limit: 120)
    guard let id, let chinese, let english, reader.isClean else { throw reader.problems }
    let call = CallID(id)
    try await visit.office.office.open(
      call, title: Phrase(chinese, english), programmeFile: try bytes(form), name: file,
      by: try visit.actor, at: visit.now)
    return .go(to: Addresses.call(call), saying: Phrase("批次已开立", "The call is open"))
  }

  private static func amend(
    _ form: FileForm, _ id: CallID, _ visit: Visit
  ) async throws -> Answer {
    let call = try visit.call(id)
    try form.fields.expect(version: call.programmeDigest ?? "")
    var reader = FieldReader(form.fields)
    guard let reason = reader.text("reason", limit: 1000) else { throw reader.problems }
    try await visit.office.office.amend(
      id, programmeFile: try bytes(form), name: file, reason: reason, by: try visit.actor,
      at: visit.now)
    visit.office.bulletin.post(id.text)
    return .go(to: Addresses.programme(id), saying: Phrase("项目办法已修改", "The programme is amended"))
  }
}
