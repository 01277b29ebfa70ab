import Messages
import Programmes
import Testing
import WorkingDays

/// The facts of a small programme, and an applicant who states some of them.
enum Application {
  static let lastDay = Day(year: 2022, month: 12, day: 8)

  static let facts: [Fact] = [
    fact("leaders", unit: Phrase("人", "people")), fact("masters"),
    fact("area", .number(decimals: 2), unit: Phrase("㎡", "m²")),
    fact("fund", .money), fact("clean", .flag),
    fact("industry", .choice(["装备", "光机电"])), fact("story", .text), fact("ends", .days),
    fact("schoolOnly", scope: .only(["school"])),
    fact("both", origin: .sum(["leaders", "masters", "schoolOnly"])),
    fact("valid", origin: .validAtDeadline("ends")),
    fact("circle", origin: .sum(["circle"])), fact("hollow", origin: .sum(["schoolOnly"])),
    fact("huge", origin: .sum(["leaders", "leaders"])),
  ]

  static func fact(
    _ id: FactID, _ kind: Fact.Kind = .number(decimals: 0), unit: Phrase? = nil,
    origin: Fact.Origin = .stated, scope: Scope = .everyone
  ) -> Fact {
    Fact(
      id: id, name: Phrase("项\(id)", "item \(id)"), unit: unit, kind: kind, origin: origin,
      scope: scope, basis: proposed)
  }

  static func programme() throws -> Programme {
    Programme(
      id: "p", title: Phrase(same: "p"),
      notice: Notice(
        title: Phrase(same: "n"), issuers: [], issued: try #require(lastDay), basis: [],
        attachments: [], gaps: []),
      applicants: Applicants(kinds: [], othersWithReason: false, basis: proposed), facts: facts,
      documents: [
        Document(
          id: "form", name: Phrase("申报表", "form"), copies: 3, due: .submission,
          scope: .everyone, basis: proposed)
      ], conditions: [], vetoes: [],
      routing: Routing(counties: [], supervisingUnits: false, basis: proposed), stages: [],
      rubrics: [])
  }

  static func facts(
    _ stated: [FactID: FactValue], documents: Set<DocumentID> = [], kind: ApplicantKindID = "firm"
  ) throws -> Facts {
    Facts(
      stated: stated, documents: documents, kind: kind, lastDay: try #require(lastDay),
      programme: try programme())
  }
}
