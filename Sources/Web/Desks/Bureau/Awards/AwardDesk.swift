import Assessment
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

extension Addresses {
  /// The awards of a call, and awarding the units that are cleared.
  static let awards = Address<CallID>("/calls/*/awards")
  /// The evaluation of a finished project.
  static let evaluation = Address<CallID, ApplicationID>("/calls/*/applications/*/evaluation")
}

/// Awards and, at the end of the construction period, acceptance.
enum AwardDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.form(
      Addresses.awards, for: .signedIn,
      page: { visit, attempt, call in try AwardsPage(for: visit, call, attempt) },
      act: { visit, fields, call in try await award(fields, in: call, visit) })
    routes.form(
      Addresses.evaluation, for: .roles(Rights.roles(for: .evaluate)),
      page: { visit, attempt, call, id in try EvaluationPage(for: visit, call, id, attempt) },
      act: { visit, fields, call, id in
        let page = try EvaluationPage(for: visit, call, id, .none)
        try fields.expect(version: page.version)
        let evaluation = try EvaluationForm(of: page.rules).read(fields, on: id)
        try await visit.perform(.evaluate(evaluation), in: call)
        return .go(
          to: Addresses.application(call, id),
          saying: Phrase("验收结论已记录", "The result of the evaluation is recorded"))
      })
  }

  /// Awards the ticked units under one document, each with its own plaque.
  private static func award(
    _ fields: Fields, in id: CallID, _ visit: Visit
  ) async throws -> Answer {
    let chosen = try Choice.all(in: fields)
    let page = try AwardsPage(for: visit, id, .none)
    var reader = FieldReader(fields)
    let document = reader.text("document", limit: 120)
    let start = page.hasConstruction ? reader.day("start") : nil
    var plaques: [ApplicationID: String] = [:]
    for choice in chosen {
      let plaque = reader.text(AwardsPage.plaque(choice.application), limit: 60)
      plaques[choice.application] = plaque
    }
    guard let document, reader.isClean else { throw reader.problems }
    let results = try await Bulk.perform(on: chosen, in: id, for: visit) { subject, _ in
      .award(
        AwardDecision(
          application: subject.id, document: document, plaque: plaques[subject.id] ?? "",
          constructionStart: start))
    }
    return results.answer(
      about: Phrase("授牌", "awarded"), in: try visit.call(id), back: Addresses.awards(id))
  }
}
