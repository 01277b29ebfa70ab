import Accounts
import Assessment
import Ledger
import Markup
import Messages
import Office
import Papers
import Programmes
import WorkingDays

extension Addresses {
  /// The calls of which something was published.
  static let publicCalls = PlainAddress("/notices")
  /// The notices of a call, and how to object.
  static let publicNotices = Address<CallID>("/notices/*")
  /// The form on which anybody may object.
  static let publicObjection = Address<CallID>("/notices/*/objection")
  /// What became of an objection, by its receipt.
  static let objectionReceipt = PlainAddress("/objection-receipt")
  /// Holding a printed paper against the ledger, by its check code.
  static let paperProof = PlainAddress("/proof")
}

/// What anybody may read and do without an account.
enum PublicDesk: Desk {
  static func links(in role: Role?) -> [Link] {
    guard role == nil else { return [] }
    return [
      Link(Phrase("异议回执", "Objection receipt"), to: Addresses.objectionReceipt()),
      Link(Phrase("核验纸件", "Check a paper"), to: Addresses.paperProof()),
    ]
  }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.publicCalls, for: .everyone) { visit in
      PublicCallsPage(try visit.view, today: visit.now.day)
    }
    routes.page(Addresses.publicNotices, for: .everyone) { visit, id in
      PublicNoticesPage(try published(id, visit), today: visit.now.day)
    }
    openObjection(&routes)
    openProof(&routes)
  }

  /// A call with notices; to the public no other exists.
  private static func published(_ id: CallID, _ visit: Visit) throws -> CallView {
    let call = try visit.call(id)
    guard !call.notices.isEmpty else { throw Rebuff.missing }
    return call
  }

  private static func openObjection(_ routes: inout Routes) {
    routes.form(
      Addresses.publicObjection, for: .everyone,
      page: { visit, attempt, id in
        PublicObjectionPage(try published(id, visit), today: visit.now.day, attempt)
      },
      act: { visit, fields, id in
        let form = try ObjectionFields(
          fields, on: try published(id, visit).openEntries(on: visit.now.day))
        return .page(ObjectionSentPage(receipt: try await send(form, to: id, visit)))
      })
    routes.form(
      Addresses.objectionReceipt, for: .everyone,
      page: { _, attempt in ObjectionReceiptPage(attempt: attempt, letter: nil) },
      act: { visit, fields in
        var reader = FieldReader(fields)
        guard let receipt = reader.text("receipt", limit: 40) else { throw reader.problems }
        try visit.office.accounts.admitPublic("receipt", from: visit.address)
        guard let letter = try await visit.office.accounts.letter(receipt: receipt) else {
          reader.object(
            to: "receipt",
            Phrase("没有这个回执号，请核对", "There is no such receipt; check it"))
          throw reader.problems
        }
        return .page(ObjectionReceiptPage(attempt: .none, letter: letter))
      })
  }

  private static func send(
    _ form: ObjectionFields, to call: CallID, _ visit: Visit
  ) async throws -> String {
    let accounts = visit.office.accounts
    try accounts.admitPublic("objection", from: visit.address)
    guard try await accounts.waitingLetters(in: call) < Letter.boxLimit else {
      throw Refusal(
        Reason(
          "boxFull", Phrase("来信太多，暂时不能接收", "There are too many letters now"),
          remedy: Phrase("请在公示期内当面或寄信提出", "object in person or by post in time")))
    }
    let sender = PersonalFields(["objector": form.name, "phone": form.phone])
    let record =
      sender.isEmpty ? nil : try sender.keep(in: visit.office.office.ledger.vault)
    return try await accounts.keep(
      Letter.Content(
        call: call, application: form.application, isNamed: form.isNamed, sender: record,
        grounds: form.grounds))
  }

  private static func openProof(_ routes: inout Routes) {
    routes.form(
      Addresses.paperProof, for: .everyone,
      page: { _, attempt in PaperProofPage(attempt: attempt, result: nil) },
      act: { visit, fields in
        var reader = FieldReader(fields)
        let typed = reader.text("code", limit: 200)
        let json = reader.optionalText("printed", limit: 400_000)
        guard let typed, let json else { throw reader.problems }
        try visit.office.accounts.admitPublic("proof", from: visit.address)
        let code: CheckCode
        do throws(Problems) {
          code = try CheckCode(typed: typed)
        } catch {
          error.all.forEach { reader.object(to: "code", $0.message) }
          throw reader.problems
        }
        let printed = try json.isEmpty ? nil : read(json, &reader)
        let (view, office) = (try visit.view, visit.office.office)
        let result = try await Backroom.papers.run {
          try PaperProof(of: code, printed: printed, in: office, seenBy: view)
        }
        return .page(PaperProofPage(attempt: .none, result: result))
      })
  }

  private static func read(_ json: String, _ reader: inout FieldReader) throws -> JSON {
    guard let value = try? JSONReader.read(Array(json.utf8)) else {
      reader.object(
        to: "printed", Phrase("不是纸件的 JSON；可以不填", "This is no JSON of a paper; it may be empty"))
      throw reader.problems
    }
    return value
  }
}

extension Letter {
  /// The most letters of one call that may wait at once.
  static let boxLimit = 2_000
}

extension CallView {
  /// The published units against which objections are still heard on a day.
  func openEntries(on day: Day) -> [NoticeView.Entry] {
    notices.filter { day <= $0.last }.flatMap(\.entries)
  }
}
