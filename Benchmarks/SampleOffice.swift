import Assessment
import Ledger
import Messages
import Office
import Programmes
import Quantities
import WorkingDays

/// An office with everybody whom sample calls need, and the acts that bring such calls along.
struct SampleOffice {
  /// One call: under which programme, and of how many applications.
  struct Plan {
    let call: CallID
    let programme: SampleProgramme
    let applications: Int
    /// How many panels share the applications.
    var panels = 1

    /// How many sheets one expert has to hand in.
    var sheets: Int { applications / panels * programme.channels.count }
  }

  let office: Office

  private static let morning = Instant(milliseconds: 1_704_333_600_000)  // 2024-01-04 10:00
  private static let bureau = Actor("bureau", as: .cityBureau)
  private static let county = Actor("county", as: .countyReviewer)
  private static let secretary = Actor("secretary", as: .panelSecretary)

  /// Opens an office on an empty ledger and enrols everybody.
  init(on ledger: Ledger, experts: Int) async throws {
    office = try Office(ledger: ledger)
    let staff: [(PersonID, Role, String?)] = [
      ("root", .admin, nil), ("bureau", .cityBureau, nil), ("secretary", .panelSecretary, nil),
      ("county", .countyReviewer, "东县人社局"),
    ]
    let people = staff + (0..<experts).map { (SampleOffice.expert($0), .expert, nil) }
    for (id, role, house) in people {
      let person = Person(id: id, name: "示例", roles: [role], office: house)
      try await office.perform(
        Command(.enroll(person), in: nil, by: Actor("root", as: .admin), at: SampleOffice.morning))
    }
  }

  static func application(_ number: Int) -> ApplicationID { ApplicationID("A-\(number)") }
  static func expert(_ place: Int) -> PersonID { PersonID("expert-\(place + 1)") }

  /// A moment in the days of scoring.
  static func moment(_ milliseconds: Int = 0) -> Instant {
    morning.adding(milliseconds: 31 * 86_400_000 + Int64(milliseconds))
  }

  /// Brings a call into scoring.
  func open(_ plan: Plan) async throws {
    try await office.open(
      plan.call, title: Phrase(same: plan.call.text), programmeFile: plan.programme.bytes,
      name: "sample.yaml", by: SampleOffice.bureau, at: SampleOffice.morning)
    let ids = (0..<plan.applications).map(SampleOffice.application)
    try await perform(ids.map { .submit(submission(of: $0)) }, in: plan.call, after: 0)
    try await perform([.advance], in: plan.call, after: 30)
    try await perform(
      ids.map { .review(review(of: $0)) }, in: plan.call, by: SampleOffice.county, after: 30)
    try await perform([.advance], in: plan.call, after: 30)
    try await perform(
      panels(of: plan).map { .seatPanel($0) }, in: plan.call, by: SampleOffice.secretary,
      after: 30)
  }

  /// Brings a call to its sealed ranking; no two of the first units are equal.
  func rank(_ plan: Plan) async throws {
    try await open(plan)
    let checks = (0..<plan.applications).map { number in
      Act.verify(
        Verification(
          application: SampleOffice.application(number), values: ["people": .number(3)],
          evidence: "名册"))
    }
    try await perform(checks, in: plan.call, by: SampleOffice.secretary, after: 30)
    for start in stride(from: 0, to: plan.applications, by: 50) {
      let numbers = start..<min(start + 50, plan.applications)
      try await office.perform(numbers.flatMap { sheets(of: $0, in: plan) })
    }
    try await perform([.advance], in: plan.call, after: 32)
  }

  /// All sheets of one application, as the experts hand them in.
  private func sheets(of number: Int, in plan: Plan) -> [Command] {
    let lost = number < 30 ? number : 30 + number % 40
    return (0..<plan.programme.experts).flatMap { expert in
      plan.programme.channels.indices.map { channel in
        let here = lost / 10 + (channel < lost % 10 ? 1 : 0)
        let sheet = ScoreSheet(
          application: SampleOffice.application(number), expert: SampleOffice.expert(expert),
          channel: ChannelID(plan.programme.channels[channel]),
          marks: plan.programme.marks(in: channel) { $0 < here ? 1 : 0 })
        return Command(
          .submitSheet(sheet), in: plan.call, by: Actor(sheet.expert, as: .expert),
          at: SampleOffice.moment())
      }
    }
  }

  /// The sheet of an expert with this number: channel by channel, then the panel's next application.
  static func sheet(_ number: Int, of expert: Int, in plan: Plan) -> ScoreSheet {
    let (place, channel) = number.quotientAndRemainder(dividingBy: plan.programme.channels.count)
    return ScoreSheet(
      application: application(plan.panels * place + expert % plan.panels),
      expert: SampleOffice.expert(expert), channel: ChannelID(plan.programme.channels[channel]),
      marks: plan.programme.marks(in: channel) { ($0 + number + expert) % 4 == 0 ? 1 : 0 })
  }

  private func panels(of plan: Plan) -> [Panel] {
    (0..<plan.panels).map { panel in
      let numbers = stride(from: panel, to: plan.applications, by: plan.panels)
      let seats = stride(from: panel, to: plan.panels * plan.programme.experts, by: plan.panels)
      return Panel(
        id: PanelID("P\(panel + 1)"), experts: seats.map(SampleOffice.expert),
        applications: plan.panels == 1 ? nil : numbers.map(SampleOffice.application))
    }
  }

  private func perform(
    _ acts: [Act], in call: CallID, by actor: Actor = bureau, after days: Int64
  ) async throws {
    let moment = SampleOffice.morning.adding(milliseconds: days * 86_400_000)
    try await office.perform(acts.map { Command($0, in: call, by: actor, at: moment) })
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

extension SampleProgramme {
  /// Full points but for some halves lost at each criterion of a channel.
  func marks(in channel: Int, losing halves: (Int) -> Int) -> [ScoreSheet.Mark] {
    criteria(of: channel).enumerated().map { place, criterion in
      let lost = halves(place)
      return ScoreSheet.Mark(
        criterion: criterion, points: Points(hundredths: 100 * full - 50 * lost),
        reason: lost == 0 ? nil : "佐证材料不足")
    }
  }
}
