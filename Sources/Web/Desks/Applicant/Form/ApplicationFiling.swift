import Accounts
import Assessment
import Ledger
import Markup
import Messages
import Office
import Programmes
import WorkingDays

/// Handing in what a form says, with its files: from here on it is an entry of the ledger.
struct ApplicationFiling {
  let own: OwnCall
  let fields: Fields

  /// - Returns: The number of the application.
  /// - Throws: `Problems` for what cannot be read, `Refusal` for what a rule forbids.
  func submit() async throws -> ApplicationID {
    let form = try ApplicationFields(fields, under: own.programme)
    try refuseUnfinished()
    let vault = own.visit.office.office.ledger.vault
    let uploads = own.shelf.uploads
    try rehearse(submission(form, kept + uploads.map(\.promised), contact: nil))
    let contact = try PersonalFields(["contact": form.contact, "phone": form.phone])
      .keep(in: vault)
    let files = try uploads.map { try $0.keep(from: own.shelf, in: vault) }
    let submission = submission(form, kept + files, contact: contact)
    let id = submission.application
    try await own.visit.perform(.submit(submission), in: own.id)
    own.shelf.clear()
    let person = try own.visit.actor.person
    try await own.visit.office.accounts.removeDraft(of: person, on: own.subject)
    return id
  }

  private func submission(
    _ form: ApplicationFields, _ attachments: [Attachment], contact: String?
  ) -> Submission {
    Submission(
      application: own.returned?.id ?? own.newNumber(for: form.creditCode), unit: own.unit,
      creditCode: form.creditCode, kind: form.kind, affiliation: form.affiliation,
      facts: form.facts, attachments: attachments, copies: form.copies, contact: contact)
  }

  /// Asks the rules first, so that nothing personal is stored for an application they refuse.
  private func rehearse(_ submission: Submission) throws {
    let visit = own.visit
    let command = Command(
      .submit(submission), in: own.id, by: try visit.actor, at: visit.now)
    let office = visit.office.office
    do {
      try office.read { state in
        guard let call = state.calls[own.id] else { throw Rebuff.missing }
        _ = try Decision.decide(command, in: state, by: try office.rules(of: call))
      }
    } catch let refusal as Refusal {
      throw Refusal(try visit.view.reasons(of: refusal, to: command))
    }
  }

  /// The files of the returned version that stay; nothing that it did not have can be named.
  private var kept: [Attachment] {
    guard let documents = own.returned?.documents else { return [] }
    let named = Set(fields.all("keep"))
    return documents.filter { named.contains($0.digest) }
  }

  private func refuseUnfinished() throws {
    let unfinished = own.shelf.uploads.filter { !$0.isWhole }
    guard !unfinished.isEmpty else { return }
    throw Refusal(
      unfinished.map { upload in
        Reason(
          "uploadUnfinished", subject: upload.name.text,
          Phrase("文件没有传完", "The file is not all there"),
          remedy: Phrase(
            "再选同一文件接着传，或删除", "Choose the same file again to go on, or remove it"))
      })
  }
}

extension Upload {
  /// The attachment that it will be, before it is one.
  fileprivate var promised: Attachment {
    Attachment(document: document, name: name.text, digest: Digest.zero.description)
  }

  /// Puts the file among the records of the vault, where nothing is ever changed.
  func keep(from shelf: UploadShelf, in vault: Vault) throws -> Attachment {
    let record = try vault.keep(fileAt: shelf.path(of: self))
    return Attachment(document: document, name: name.text, digest: record.description)
  }
}

extension OwnCall {
  /// The documents that a form has now: files on the shelf, and those kept from the version before.
  func documents(with fields: Fields) -> Set<DocumentID> {
    let before = returned?.documents ?? []
    let kept =
      fields["kept-files"] == nil
      ? before : before.filter { Set(fields.all("keep")).contains($0.digest) }
    return Set(kept.map(\.document)).union(shelf.uploads.filter(\.isWhole).map(\.document))
  }

  /// The form as it stands: what was typed, or the draft, or the version that was returned.
  func formPage(_ attempt: Attempt) async throws -> ApplicationFormPage {
    guard mayHandIn else { throw Refusal(closed) }
    let draft = try await visit.draft(on: subject)
    var attempt = attempt
    if attempt.fields.pairs.isEmpty {
      attempt = Attempt(fields: draft.flatMap { Fields(encoded: $0.body.utf8) } ?? before)
    }
    let returned = returned
    return ApplicationFormPage(
      call: id, callTitle: call.title, programme: programme, unit: unit,
      returned: returned.map(\.remarks), kept: returned?.documents ?? [], uploads: shelf.uploads,
      attempt: attempt, draftVersion: draft?.version ?? 0,
      check: FormCheck(
        attempt.fields, documents: documents(with: attempt.fields), programme: programme))
  }

  private var before: Fields {
    guard let returned else { return Fields() }
    let vault = visit.office.office.ledger.vault
    return Fields(
      of: returned, contact: PersonalFields(record: returned.contact, in: vault),
      programme: programme)
  }

  private var closed: Reason {
    let window = programme.intake
    return Reason(
      "formClosed", clause: programme.clause(of: .intake),
      application == nil
        ? Phrase("现在不在申报时间内", "Applications are not open now")
        : Phrase("申报已提交，现在不需要再填", "The application is in; there is nothing to fill in now"),
      remedy: Phrase(
        "申报时间为\(window.opens.longForm.chinese)至\(window.lastDay.longForm.chinese)（含当日）",
        "the window is \(window.opens.longForm.english) to \(window.lastDay.longForm.english)"))
  }
}

extension ApplicationView {
  /// What offices said when they returned this version.
  var remarks: [ApplicationFormPage.Remark] {
    (reviews ?? [:]).values.flatMap(\.values).filter { $0.decision == .return }
      .sorted { ($0.stage, $0.office.rawValue) < ($1.stage, $1.office.rawValue) }
      .map { ApplicationFormPage.Remark(opinion: $0.opinion, clauses: $0.clauses) }
  }
}
