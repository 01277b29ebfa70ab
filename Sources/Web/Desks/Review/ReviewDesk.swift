import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// What the office has to review, call by call.
  static let reviews = PlainAddress("/reviews")
  /// The office's queue in one call, with decisions on many at once.
  static let reviewQueue = Address<CallID>("/calls/*/reviews")
  /// The decision on one application: evidence and checklist.
  static let review = Address<CallID, ApplicationID>("/calls/*/applications/*/review")
}

/// Where offices decide on applications: counties, supervising units, the bureau, the organisation department.
enum ReviewDesk: Desk {
  static let roles = Rights.roles(for: .review)

  static func links(in role: Role?) -> [Link] {
    role.map(roles.contains) ?? false
      ? [Link(Phrase("审核", "Reviews"), to: Addresses.reviews())] : []
  }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.reviews, for: .roles(roles)) { visit in try ReviewsPage(for: visit) }
    routes.form(
      Addresses.reviewQueue, for: .roles(roles),
      page: { visit, attempt, call in try ReviewQueuePage(for: visit, in: call, attempt) },
      act: { visit, fields, call in try await decideMany(fields, in: call, visit) })
    routes.form(
      Addresses.review, for: .roles(roles),
      page: { visit, attempt, call, id in try ReviewPage(for: visit, call, id, attempt) },
      act: { visit, fields, call, id in try await decide(fields, call, id, visit) })
  }

  private static func decide(
    _ fields: Fields, _ id: CallID, _ application: ApplicationID, _ visit: Visit
  ) async throws -> Answer {
    let call = try visit.call(id)
    guard let subject = call[application] else { throw Rebuff.missing }
    try fields.expect(version: subject.basisVersion)
    let decision = try ReviewDecision(fields)
    let stage = call.reviewStage(of: application, for: visit)
    let review = try decision.review(of: application, in: stage, by: visit)
    try await visit.perform(.review(review), in: id)
    return .go(
      to: Addresses.reviewQueue(id),
      saying: Phrase("\(subject.unit):", "\(subject.unit): ") + decision.decision.name)
  }

  private static func decideMany(
    _ fields: Fields, in id: CallID, _ visit: Visit
  ) async throws -> Answer {
    let chosen = try Choice.all(in: fields)
    let decision = try ReviewDecision(fields)
    let results = try await Bulk.perform(on: chosen, in: id, for: visit) { subject, call in
      let stage = call.reviewStage(of: subject.id, for: visit)
      return .review(try decision.review(of: subject.id, in: stage, by: visit))
    }
    return results.answer(
      about: decision.decision.name, in: try visit.call(id), back: Addresses.reviewQueue(id))
  }
}

/// A decision as it was typed, for one application or for many.
struct ReviewDecision {
  let decision: Review.Decision
  let opinion: String
  let clauses: [String]

  /// - Throws: `Problems` where a decision or its reason is missing.
  init(_ fields: Fields) throws {
    var reader = FieldReader(fields)
    let decision = reader.choice("decision", of: Review.Decision.self)
    let opinion = reader.optionalText("opinion", limit: 1000)
    if let decision, decision != .pass, opinion == "" {
      reader.object(
        to: "opinion",
        Phrase("退回或不通过须写明理由", "say why it is returned or rejected"))
    }
    guard let decision, let opinion, reader.isClean else { throw reader.problems }
    self.decision = decision
    self.opinion = opinion
    // Whoever passes an application names no clause that it fails.
    clauses = decision == .pass ? [] : fields.all("clause").filter { $0.count <= 60 }
  }

  func review(
    of application: ApplicationID, in stage: StageID?, by visit: Visit
  ) throws -> Review {
    let actor = try visit.actor
    guard let stage else { throw Rebuff.missing }
    return Review(
      application: application, stage: stage, office: actor.role, decision: decision,
      opinion: opinion, clauses: clauses)
  }
}

extension CallView {
  /// The stage in which the reader's office is to decide on an application now.
  ///
  /// Where nothing waits it is the open stage, so that `decide` says why not.
  func reviewStage(of application: ApplicationID, for visit: Visit) -> StageID? {
    for item in waiting(at: visit.now) {
      if case .review(application, let stage) = item.duty { return stage }
    }
    return stage?.id
  }
}
