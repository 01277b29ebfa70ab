import Accounts
import Assessment
import Ledger
import Markup
import Messages
import Office
import Programmes

extension Addresses {
  /// The last page of the ledger, with the ways to search it.
  static let ledger = PlainAddress("/ledger")
  /// One page of the ledger, from 1.
  static let ledgerPage = Address<Int>("/ledger/pages/*")
  /// Looking for entries.
  static let ledgerSearch = PlainAddress("/ledger/search")
  /// Every entry as a line of JSON.
  static let ledgerExport = PlainAddress("/ledger/export.jsonl")
  /// Checking the whole chain.
  static let verification = PlainAddress("/ledger/verify")
  /// Checking one record of the vault.
  static let record = PlainAddress("/ledger/record")
  /// The office as it stood at a moment.
  static let past = PlainAddress("/ledger/past")
  /// A paper as it stood at a moment.
  static let pastPaper = Address<CallID, PaperName>("/ledger/past/calls/*/papers/*")
  /// The entries behind the figures of a call.
  static let evidence = Address<CallID>("/calls/*/evidence")
  /// The entries behind the figures of one application.
  static let applicationEvidence = Address<CallID, ApplicationID>(
    "/calls/*/applications/*/evidence")
}

/// The desk of audit: the ledger in words, its proof, the past, and the evidence behind every figure.
enum AuditDesk: Desk {
  /// Whom the view shows the ledger as such.
  static let readers: Set<Role> = [.auditor, .cityBureau, .admin]

  static func links(in role: Role?) -> [Link] {
    role.map(readers.contains) ?? false
      ? [Link(Phrase("台账", "Ledger"), to: Addresses.ledger())] : []
  }

  static func open(_ routes: inout Routes) {
    openBook(&routes)
    openProofs(&routes)
    routes.page(Addresses.past, for: .roles(readers)) { visit in try PastPage(visit) }
    routes.answer(Addresses.pastPaper, for: .roles(readers)) { visit, call, name in
      try await PastPaper.answer(name, of: call, for: visit)
    }
    routes.page(Addresses.evidence, for: .everyone) { visit, call in
      try EvidencePage(visit, call)
    }
    routes.page(Addresses.applicationEvidence, for: .everyone) { visit, call, application in
      try EvidencePage(visit, call, application)
    }
  }

  private static func openBook(_ routes: inout Routes) {
    routes.page(Addresses.ledger, for: .roles(readers)) { visit in
      try LedgerPage(visit, page: nil)
    }
    routes.page(Addresses.ledgerPage, for: .roles(readers)) { visit, page in
      try LedgerPage(visit, page: page)
    }
    routes.page(Addresses.ledgerSearch, for: .roles(readers)) { visit in
      try LedgerSearchPage(visit)
    }
    routes.answer(Addresses.ledgerExport, for: .roles([.auditor])) { visit in
      guard try visit.view.readsEverything else { throw Rebuff.missing }
      return LedgerExport(of: visit.office.office.ledger).answer
    }
  }

  private static func openProofs(_ routes: inout Routes) {
    routes.form(
      Addresses.verification, for: .roles(readers),
      page: { visit, attempt in
        try requireLedger(visit)
        return VerificationPage(
          standing: Verifications.shared.standing(for: visit.secret.digest), attempt: attempt)
      },
      act: { visit, fields in
        try requireLedger(visit)
        var reader = FieldReader(fields)
        let text = reader.optionalText("head", limit: 100)
        let head = text.flatMap { Head($0) }
        if text?.isEmpty == false, head == nil {
          reader.object(
            to: "head",
            Phrase("应为“序号 摘要”，如会议纪要所印", "Expected: the number and the digest, as printed"))
        }
        guard reader.isClean else { throw reader.problems }
        await Verifications.shared.run(
          for: visit.secret.digest, on: visit.office.office.ledger, expecting: head)
        return .go(to: Addresses.verification())
      })
    routes.page(Addresses.record, for: .roles(readers)) { visit in try RecordPage(visit) }
  }

  /// - Throws: `Rebuff.missing` for those to whom the view does not show the ledger.
  static func requireLedger(_ visit: Visit) throws {
    guard try visit.view.seesLedger else { throw Rebuff.missing }
  }
}

extension View {
  /// Whether no entry can hold anything that the viewer may not read.
  var readsEverything: Bool {
    seesLedger
      && calls.allSatisfy { call in
        Information.allCases.allSatisfy { call.extent(of: $0) == .all }
      }
  }
}
