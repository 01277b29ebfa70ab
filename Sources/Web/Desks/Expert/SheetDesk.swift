import Accounts
import Assessment
import HTTPTypes
import Messages
import Office
import Programmes

/// What is done with one score sheet: shown, checked, signed.
struct SheetDesk {
  let visit: Visit
  let call: CallID
  let application: ApplicationID
  let channel: ChannelID

  init(_ visit: Visit, _ call: CallID, _ application: ApplicationID, _ channel: ChannelID) {
    self.visit = visit
    self.call = call
    self.application = application
    self.channel = channel
  }

  private func sheet() throws -> OwnSheet { try OwnSheet(visit, call, application, channel) }

  /// The sheet as it stands: signed, to be filled in, or waiting for the pledge.
  func page(_ attempt: Attempt) async throws -> any Page {
    let subject = try sheet().form.draftSubject(in: call)
    let draft = try await visit.draft(on: subject)
    let own = try sheet()
    if let signed = own.signed {
      return SignedSheetPage(
        place: own.place, form: own.form, sheet: signed,
        expert: visit.person?.name ?? signed.expert.text, attempt: attempt)
    }
    guard try !visit.owesPledge(in: call) else {
      return try PledgePage(for: visit, in: call, attempt)
    }
    let past = own.state == .reopened ? try SheetPast(of: own.form.key, in: call, visit) : nil
    let kept = draft.flatMap { Fields(encoded: $0.body.utf8) } ?? past?.fields ?? Fields()
    return SheetPage(
      place: own.place, form: own.form, material: Material(of: own.application, in: own.call),
      reopening: past?.reopening, version: own.version, draftVersion: draft?.version ?? 0,
      attempt: attempt.fields.pairs.isEmpty ? Attempt(fields: kept) : attempt)
  }

  /// Checks what was filled in and shows it once more; signs it on the second sending.
  func take(_ fields: Fields) async throws -> Answer {
    if let reason = try visit.call(call).pledgeReason(against: visit.actor.person) {
      throw Refusal(reason)
    }
    let own = try sheet()
    try fields.expect(version: own.version)
    let reading = own.form.read(fields)
    guard reading.problems.isEmpty else { throw Problems(reading.problems) }
    guard fields["step"] == "sign" else { return .page(try await check(reading, fields)) }
    guard fields["confirmed"] != nil else {
      let problem = Problem(
        at: Place(file: "form"), field: "confirmed",
        Phrase("请先勾选确认", "Tick the confirmation first"))
      return .page(
        try await check(reading, fields, [problem]), status: .unprocessableContent)
    }
    try await visit.perform(.submitSheet(reading.sheet), in: call)
    let subject = own.form.draftSubject(in: call)
    try await visit.office.accounts.removeDraft(of: try visit.actor.person, on: subject)
    return .go(
      to: Addresses.sheet(call, application, channel),
      saying: Phrase("已签名提交，评分表已锁定", "Signed and handed in; the sheet is locked"))
  }

  private func check(
    _ reading: SheetReading, _ fields: Fields, _ problems: [Problem] = []
  ) async throws -> CheckPage {
    let typed = SheetForm.own(fields)
    let base = fields["draft-version"].flatMap { Int($0) } ?? 0
    let outcome = try await visit.office.accounts.saveDraft(
      typed.encoded, of: try visit.actor.person, on: reading.form.draftSubject(in: call),
      from: base)
    var other = Fields()
    if case .outdated(let newest) = outcome {
      other = Fields(encoded: newest.body.utf8) ?? Fields()
    }
    let own = try sheet()
    return CheckPage(
      place: own.place, reading: reading, fields: typed, version: own.version,
      differing: reading.form.criteria.filter { $0.differs(typed, other) },
      attempt: Attempt(fields: Fields(), problems: problems))
  }
}

extension Criterion {
  /// Whether two fillings give it other points or another reason; an empty one says nothing.
  fileprivate func differs(_ one: Fields, _ other: Fields) -> Bool {
    guard !other.pairs.isEmpty else { return false }
    let names = [SheetForm.points(id), SheetForm.reason(id)]
    return names.contains { (one[$0] ?? "") != (other[$0] ?? "") }
  }
}
