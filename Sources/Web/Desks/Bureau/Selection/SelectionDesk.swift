import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// The sealed ranking with cut line, ties and reserves.
  static let ranking = Address<CallID>("/calls/*/ranking")
  /// The departments' answers, unit by unit, and the answers to be given.
  static let opinions = Address<CallID>("/calls/*/opinions")
  /// Letting a unit go on although a department objects.
  static let settlement = Address<CallID, ApplicationID>("/calls/*/applications/*/settlement")
  /// Taking a unit off the list.
  static let removal = Address<CallID, ApplicationID>("/calls/*/applications/*/removal")
}

/// From the ranking to the list: results, opinions of departments, removals.
enum SelectionDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.ranking, for: .signedIn) { visit, call in
      try RankingPage(for: visit, call)
    }
    routes.form(
      Addresses.opinions, for: .signedIn,
      page: { visit, attempt, call in try OpinionsPage(for: visit, call, attempt) },
      act: { visit, fields, call in try await answer(fields, in: call, visit) })
    routes.form(
      Addresses.settlement, for: .roles(Rights.roles(for: .settleOpinion)),
      page: { visit, attempt, call, id in try SettlementPage(for: visit, call, id, attempt) },
      act: { visit, fields, call, id in
        let page = try SettlementPage(for: visit, call, id, .none)
        try fields.expect(version: page.version)
        try await visit.perform(try SettlementPage.act(fields, on: id), in: call)
        return .go(
          to: Addresses.application(call, id), saying: Phrase("已处理", "The objection is settled"))
      })
    routes.form(
      Addresses.removal, for: .roles(Rights.roles(for: .removeUnit)),
      page: { visit, attempt, call, id in try RemovalPage(for: visit, call, id, attempt) },
      act: { visit, fields, call, id in
        let page = try RemovalPage(for: visit, call, id, .none)
        try fields.expect(version: page.version)
        try await visit.perform(try RemovalPage.act(fields, on: id), in: call)
        return .go(
          to: Addresses.application(call, id),
          saying: Phrase(
            "已取消资格，有备选的已递补", "Taken off the list; a reserve moves up where there is one"))
      })
  }

  /// Records one department's answer on the ticked units, each by itself.
  private static func answer(
    _ fields: Fields, in id: CallID, _ visit: Visit
  ) async throws -> Answer {
    let chosen = try Choice.all(in: fields)
    var reader = FieldReader(fields)
    let department =
      OpinionsPage.ownDepartment(of: visit, in: try visit.call(id))
      ?? reader.text("department", limit: 100).map { DepartmentID($0) }
    let answer = reader.choice("answer", of: Opinion.Answer.self)
    let text = reader.optionalText("text", limit: 1000)
    if answer == .objects, text == "" {
      reader.object(to: "text", Phrase("不同意须写明理由", "Say why the department objects"))
    }
    guard let department, let answer, let text, reader.isClean else { throw reader.problems }
    let results = try await Bulk.perform(on: chosen, in: id, for: visit) { subject, _ in
      .recordOpinion(
        Opinion(application: subject.id, department: department, answer: answer, text: text))
    }
    return results.answer(about: answer.name, in: try visit.call(id), back: Addresses.opinions(id))
  }
}
