import Accounts
import Assessment
import HTTPTypes
import Ledger
import Markup
import Messages
import Office
import Papers
import Programmes

extension Addresses {
  /// The calls of a unit that applies, and how its applications stand.
  static let ownCalls = PlainAddress("/my")
  /// The form of an application.
  static let applicationForm = Address<CallID>("/my/*/form")
  /// What the conditions say to the form while somebody types.
  static let formCheck = Address<CallID>("/my/*/check")
  /// Announcing a file.
  static let uploads = Address<CallID>("/my/*/files")
  /// Uploading a file whole, without a script.
  static let plainUpload = Address<CallID, DocumentID>("/my/*/documents/*/upload")
  /// The next piece of a file.
  static let upload = Address<CallID, UploadID>("/my/*/files/*")
  /// Taking a file off again.
  static let removeUpload = Address<CallID, UploadID>("/my/*/files/*/remove")
  /// One application of the unit: where it stands.
  static let ownApplication = Address<CallID, ApplicationID>("/my/*/applications/*")
  /// What was handed in, for printing and sealing.
  static let printout = Address<CallID, ApplicationID>("/my/*/applications/*/print")
  /// That it came in, when, and what is still due.
  static let receipt = Address<CallID, ApplicationID>("/my/*/applications/*/receipt")
  /// Leaving the race.
  static let withdrawal = Address<CallID, ApplicationID>("/my/*/applications/*/withdrawal")
  /// A document that was not due with the application.
  static let addition = Address<CallID, ApplicationID, DocumentID>(
    "/my/*/applications/*/documents/*")
}

/// Where a unit applies: the form, the files, the state of its application.
enum ApplicantDesk: Desk {
  static func links(in role: Role?) -> [Link] {
    role == .applicant ? [Link(Phrase("申报", "Applications"), to: Addresses.ownCalls())] : []
  }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.ownCalls, for: .roles([.applicant])) { visit in
      guard OwnCall.hasUnit(visit) else { return UnitMissingPage() }
      return try OwnCallsPage(visit)
    }
    openForm(&routes)
    openFiles(&routes)
    openApplication(&routes)
  }

  private static func openForm(_ routes: inout Routes) {
    routes.form(
      Addresses.applicationForm, for: .roles([.applicant]),
      page: { visit, attempt, id in
        guard OwnCall.hasUnit(visit) else { return UnitMissingPage() }
        return try await OwnCall(visit, id).formPage(attempt)
      },
      act: { visit, fields, id in
        let own = try OwnCall(visit, id)
        guard fields["then"] == "submit" else { return try await check(fields, of: own) }
        let application = try await ApplicationFiling(own: own, fields: fields).submit()
        return .go(
          to: Addresses.receipt(id, application),
          saying: Phrase("申报已提交", "The application is in"))
      })
    routes.script(.post, Addresses.formCheck, for: .roles([.applicant])) { visit, incoming, id in
      let own = try OwnCall(visit, id)
      let fields = try await incoming.fields()
      let check = FormCheck(
        fields, documents: own.documents(with: fields), programme: own.programme)
      return .json(check.json.text(in: visit.language))
    }
  }

  /// Without a script: keeps the draft and shows what the conditions say.
  private static func check(_ fields: Fields, of own: OwnCall) async throws -> Answer {
    let accounts = own.visit.office.accounts
    let person = try own.visit.actor.person
    let version = try await accounts.draft(of: person, on: own.subject)?.version ?? 0
    let body = Fields(fields.pairs.filter { $0.name != "then" }).encoded
    _ = try await accounts.saveDraft(body, of: person, on: own.subject, from: version)
    return .page(try await own.formPage(Attempt(fields: fields)))
  }

  private static func openApplication(_ routes: inout Routes) {
    let audience = Audience.roles([.applicant])
    routes.page(Addresses.ownApplication, for: audience) { visit, call, id in
      try OwnApplicationPage(visit, OwnCall(visit, call), id)
    }
    routes.page(Addresses.receipt, for: audience) { visit, call, id in
      try ReceiptPage(OwnCall(visit, call), id)
    }
    routes.page(Addresses.printout, for: audience) { visit, call, id in
      try PrintoutPage(OwnCall(visit, call), id)
    }
    routes.form(
      Addresses.withdrawal, for: audience,
      page: { visit, attempt, call, id in
        let application = try OwnCall(visit, call).application(id)
        return WithdrawalPage(
          call: call, application: id, version: application.version, attempt: attempt)
      },
      act: { visit, fields, call, id in
        let application = try OwnCall(visit, call).application(id)
        try fields.expect(version: application.version)
        var reader = FieldReader(fields)
        guard let reason = reader.text("reason", limit: 500) else { throw reader.problems }
        try await visit.perform(.withdraw(Withdrawal(application: id, reason: reason)), in: call)
        return .go(
          to: Addresses.ownApplication(call, id), saying: Phrase("申报已撤回", "It is withdrawn"))
      })
    openAddition(&routes)
  }

  private static func openAddition(_ routes: inout Routes) {
    routes.form(
      Addresses.addition, for: .roles([.applicant]),
      page: { visit, attempt, call, id, document in
        try AdditionPage(OwnCall(visit, call), id, document, attempt)
      },
      act: { visit, fields, call, id, document in
        let own = try OwnCall(visit, call)
        _ = try own.application(id)
        let files = own.shelf.uploads.filter { $0.document == document && $0.isWhole }
        guard !files.isEmpty else {
          throw Refusal(
            Reason(
              "nothingUploaded", Phrase("还没有传完的文件", "No file is all there yet"),
              remedy: Phrase("先上传文件，再交存", "upload a file first, then hand it in")))
        }
        for file in files {
          let attachment = try file.keep(
            from: own.shelf, in: visit.office.office.ledger.vault)
          try await visit.perform(
            .addDocument(DocumentAdded(application: id, attachment: attachment)), in: call)
          own.shelf.remove(file.id)
        }
        return .go(
          to: Addresses.ownApplication(call, id), saying: Phrase("材料已交存", "It is handed in"))
      })
  }
}

extension FormCheck {
  /// What the script puts beside the form.
  var json: JSON {
    [
      "summary": .phrase(summary),
      "conditions": .list(
        lines.map { line in
          [
            "tone": .text(line.tone), "word": .phrase(line.word),
            "detail": line.detail.map { .phrase($0) } ?? .text(""),
          ]
        }),
    ]
  }
}
