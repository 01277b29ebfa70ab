import Accounts
import Assessment
import Counter
import Hummingbird
import Ledger
import Messages
import NIOCore
import Office
import Papers
import Programmes
import WorkingDays

extension API {
  /// Tables, papers and entries.
  static let records: [APIOperation] = [
    APIOperation(
      "sheets", "/api/calls/{call}/sheets.csv",
      Phrase("可看的评分表，每个指标一行", "The score sheets that may be read, a row for each criterion"),
      gives: .file(["text/csv"])
    ) { visit, parts in try SheetCSV.answer(for: visit, CallID(parts[0])) },
    APIOperation(
      "papers", "/api/calls/{call}/papers", Phrase("可取的材料", "The papers to take"),
      gives: .json("Papers")
    ) { visit, parts in
      let call = try visit.call(CallID(parts[0]))
      let kinds = PaperOffer.onCall(call).map(\.request.kind).uniqued
      return .json([
        "papers": .list(kinds.map { ["kind": .text($0.rawValue), "name": .both($0.name)] }),
        "forms": .list(PaperForm.allCases.map { .text($0.ending) }),
      ])
    },
    APIOperation(
      "paper", "/api/calls/{call}/papers/{paper}",
      Phrase("一份材料，如 award-list.csv", "One paper, such as award-list.csv"),
      gives: .file(PaperForm.allCases.map { mediaType(of: $0) })
    ) { visit, parts in try await paper(parts[1], of: CallID(parts[0]), visit) },
    APIOperation(
      "ledger", "/api/ledger", Phrase("台账记录", "The entries of the ledger"),
      query: [
        APIOperation.Query(
          name: "from", range: 1...1_000_000_000, summary: Phrase("起始编号", "the first number")),
        APIOperation.Query(
          name: "limit", range: 1...500, summary: Phrase("至多几条", "the most entries")),
      ], gives: .json("Ledger")
    ) { visit, _ in .json(try ledger(visit)) },
  ]

  private static func mediaType(of form: PaperForm) -> String {
    String(form.mediaType.prefix { $0 != ";" })
  }

  private static func paper(
    _ text: String, of id: CallID, _ visit: APIVisit
  ) async throws -> APIAnswer {
    let call = try visit.call(id)
    guard let name = PaperName(pathPart: text), let request = PaperRequest(name.kind),
      PaperRight.mayTake(request, of: call)
    else { throw APIRebuff.missing }
    let issue = Issue(
      call: id, title: call.title, request: request, form: name.form,
      language: Language(accepting: visit.request.headers[.acceptLanguage] ?? ""))
    let view = try visit.view
    let file = try await issue.download { [office = visit.office.office] in
      try Archive(of: office, readBy: view, in: id)
    }
    return APIAnswer(file)
  }

  /// The entries as such, for those who see the ledger; a payload only where all of it may be read.
  private static func ledger(_ visit: APIVisit) throws -> JSON {
    let view = try visit.view
    guard view.seesLedger else { throw APIRebuff.missing }
    let from = try visit.number("from", in: 1...1_000_000_000, or: 1)
    let limit = try visit.number("limit", in: 1...500, or: 100)
    let ledger = visit.office.office.ledger
    let head = try ledger.head()
    var entries: [JSON] = []
    try ledger.forEach(from: from, through: from + limit - 1) { entry in
      let past = [try Occurrence(entry, file: ledger.path)]
      entries.append(entry.copy().json(isReadable: !view.history(past).isEmpty))
    }
    return [
      "head": ["number": .number(head.sequence), "digest": .text(head.digest.description)],
      "entries": .list(entries),
    ]
  }
}

extension Entry {
  fileprivate func json(isReadable: Bool) -> JSON {
    [
      "number": .number(sequence), "at": .text(at.description), "actor": .text(actor),
      "call": .text(orNull: call), "event": .text(kind), "version": .number(version),
      "payload": (isReadable ? try? JSONReader.read(payload) : nil) ?? .null,
      "previous": .text(previous.description), "digest": .text(digest.description),
    ]
  }
}
