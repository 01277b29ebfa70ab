import Assessment
import Ledger
import Messages
import Office
import Programmes
import Quantities
import WorkingDays

/// A call that stands in scoring, brought there by the acts that a real one needs.
struct ScoringCall {
  static let id: CallID = "C1"
  private static let morning = Instant(milliseconds: 1_704_333_600_000)  // 2024-01-04 10:00
  private static let bureau = Actor("bureau", as: .cityBureau)
  private static let county = Actor("county", as: .countyReviewer)
  private static let secretary = Actor("secretary", as: .panelSecretary)

  let office: Office

  /// Plays a call of some applications on an empty ledger.
  init(on ledger: Ledger, applications: Int) async throws {
    office = try Office(ledger: ledger)
    try await enrol()
    try await office.open(
      ScoringCall.id, title: Phrase(same: "C1"), programmeFile: SampleProgramme.bytes,
      name: "sample.yaml", by: ScoringCall.bureau, at: ScoringCall.morning)
    let ids = (0..<applications).map(ScoringCall.application)
    try await perform(ids.map { .submit(submission(of: $0)) }, by: ScoringCall.bureau)
    try await perform([.advance], by: ScoringCall.bureau, days: 30)
    try await perform(ids.map { .review(review(of: $0)) }, by: ScoringCall.county, days: 30)
    try await perform([.advance], by: ScoringCall.bureau, days: 30)
    let panel = Panel(id: "P1", experts: (0..<SampleProgramme.experts).map(ScoringCall.expert))
    try await perform([.seatPanel(panel)], by: ScoringCall.secretary, days: 30)
  }

  /// The sheet with this number: first all of application 0, then all of application 1 and so on.
  static func sheet(_ number: Int) -> ScoreSheet {
    let channel: ChannelID = number.isMultiple(of: 2) ? "documents" : "defence"
    let (application, place) = number.quotientAndRemainder(
      dividingBy: 2 * SampleProgramme.experts)
    let first = number.isMultiple(of: 2) ? 1 : 3
    var random = Random(seed: number)
    return ScoreSheet(
      application: ScoringCall.application(application), expert: expert(place / 2),
      channel: channel,
      marks: (0..<10).map { index in
        let lost = random.below(5)
        return ScoreSheet.Mark(
          criterion: CriterionID("G\(first + index / 5)-\(index % 5 + 1)"),
          points: Points(hundredths: 500 - 50 * lost), reason: lost == 0 ? nil : "佐证材料不足")
      })
  }

  /// The act by which an expert hands in the sheet with this number.
  static func command(_ number: Int) -> Command {
    let sheet = sheet(number)
    return Command(
      .submitSheet(sheet), in: id, by: Actor(sheet.expert, as: .expert),
      at: morning.adding(milliseconds: 31 * 86_400_000 + Int64(number)))
  }

  private static func application(_ number: Int) -> ApplicationID {
    ApplicationID("A-\(number)")
  }

  private static func expert(_ place: Int) -> PersonID { PersonID("expert-\(place + 1)") }

  private func enrol() async throws {
    let root = Actor("root", as: .admin)
    let people =
      [("root", Role.admin), ("bureau", .cityBureau), ("secretary", .panelSecretary)].map {
        Person(id: PersonID($0), name: "示例", roles: [$1], office: nil)
      } + [Person(id: "county", name: "示例", roles: [.countyReviewer], office: "东县人社局")]
      + (0..<SampleProgramme.experts).map {
        Person(id: ScoringCall.expert($0), name: "示例", roles: [.expert], office: nil)
      }
    for person in people {
      try await office.perform(
        Command(.enroll(person), in: nil, by: root, at: ScoringCall.morning))
    }
  }

  private func perform(_ acts: [Act], by actor: Actor, days: Int64 = 0) async throws {
    let moment = ScoringCall.morning.adding(milliseconds: days * 86_400_000)
    try await office.perform(
      acts.map { Command($0, in: ScoringCall.id, by: actor, at: moment) })
  }

  private func submission(of application: ApplicationID) -> Submission {
    Submission(
      application: application, unit: "示例企业\(application)", creditCode: application.text,
      kind: "firm", affiliation: .county("东县"), facts: ["people": .number(3)],
      attachments: [], copies: 1)
  }

  private func review(of application: ApplicationID) -> Review {
    Review(
      application: application, stage: "review", office: .countyReviewer, decision: .pass,
      opinion: "同意")
  }
}
