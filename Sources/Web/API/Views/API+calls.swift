import Accounts
import Assessment
import Messages
import Papers
import Programmes
import WorkingDays

extension API {
  private static let page: [APIOperation.Query] = [
    APIOperation.Query(
      name: "from", range: 0...1_000_000, summary: Phrase("从第几项起，0 为首项", "the first item, from 0")),
    APIOperation.Query(
      name: "limit", range: 1...1000, summary: Phrase("至多几项", "the most items")),
  ]

  /// What programs may read of calls.
  static let calls: [APIOperation] = [
    APIOperation(
      "me", "/api/me", Phrase("令牌代表谁", "For whom the token acts"), gives: .json("Me")
    ) { visit, _ in .json(try me(visit)) },
    APIOperation(
      "waiting", "/api/waiting", Phrase("待办事项", "What waits"), gives: .json("WaitingList")
    ) { visit, _ in
      .json(["waiting": .list(try visit.view.waiting(at: visit.now).map(\.json))])
    },
    APIOperation("calls", "/api/calls", Phrase("全部批次", "The calls"), gives: .json("Calls")) {
      visit, _ in
      .json(["calls": .list(try visit.view.calls.map { .object($0.members) })])
    },
    APIOperation(
      "call", "/api/calls/{call}", Phrase("一个批次", "One call"), gives: .json("CallDetail")
    ) { visit, parts in .tagged(try visit.call(CallID(parts[0])).detail(visit.now)) },
    APIOperation(
      "blockers", "/api/calls/{call}/blockers",
      Phrase("不能进入下一环节的原因", "Why the call cannot advance"), gives: .json("Blockers")
    ) { visit, parts in
      let call = try visit.call(CallID(parts[0]))
      return .json(["blockers": .list(call.blockers(at: visit.now).map(\.json))])
    },
    APIOperation(
      "applications", "/api/calls/{call}/applications", Phrase("申报", "The applications"),
      query: page, gives: .json("Applications")
    ) { visit, parts in
      let from = try visit.number("from", in: 0...1_000_000, or: 0)
      let limit = try visit.number("limit", in: 1...1000, or: 100)
      let all = try visit.call(CallID(parts[0])).applications
      return .json([
        "total": .number(all.count), "from": .number(from),
        "applications": .list(all.dropFirst(from).prefix(limit).map(\.json)),
      ])
    },
    APIOperation(
      "application", "/api/calls/{call}/applications/{application}",
      Phrase("一份申报", "One application"), gives: .json("Application")
    ) { visit, parts in
      guard let application = try visit.call(CallID(parts[0]))[ApplicationID(parts[1])] else {
        throw APIRebuff.missing
      }
      return .tagged(application.json)
    },
    APIOperation(
      "ranking", "/api/calls/{call}/ranking", Phrase("排名", "The ranking"),
      gives: .json("Ranking")
    ) { visit, parts in .json(try visit.ranking(of: CallID(parts[0]))) },
  ]

  private static func me(_ visit: APIVisit) throws -> JSON {
    guard let person = try visit.view.person else { throw APIRebuff.tokenNeeded }
    return [
      "person": .text(person.id.text), "name": .text(person.name),
      "role": .text(visit.token.role.rawValue), "office": .text(orNull: person.office),
      "scopes": .list(visit.token.scopes.map(\.description).sorted().map(JSON.text)),
      "expires": .text(visit.token.expires.description),
    ]
  }
}
