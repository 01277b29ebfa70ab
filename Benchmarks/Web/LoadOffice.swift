import Accounts
import Assessment
import Foundation
import Ledger
import Messages
import Office
import Programmes
import Quantities
import WorkingDays

/// A ledger with calls in scoring and calls that are ranked, and a token for everybody.
struct LoadOffice {
  /// How many applications and experts a call has.
  struct Size {
    let call: CallID
    let applications: Int
    let experts: Int
  }

  private static let morning = Instant(milliseconds: 1_704_333_600_000)  // 2024-01-04 10:00
  private static let bureau = Actor("bureau", as: .cityBureau)

  let office: Office
  let accounts: Accounts
  private let now: Instant

  init(at path: String, experts: Int) async throws {
    let now = Instant(milliseconds: Int64(Foundation.Date.now.timeIntervalSince1970 * 1000))
    self.now = now
    office = try Office(ledger: try Ledger.create(at: path))
    accounts = try Accounts(of: office.ledger, in: Surroundings(now: { now }))
    let people =
      [("root", Role.admin), ("bureau", .cityBureau), ("secretary", .panelSecretary)].map {
        Person(id: PersonID($0), name: "示例", roles: [$1], office: nil)
      } + [Person(id: "county", name: "示例", roles: [.countyReviewer], office: "东县人社局")]
      + (0..<experts).map {
        Person(id: LoadOffice.expert($0), name: "示例", roles: [.expert], office: nil)
      }
    for person in people {
      try await office.perform(
        Command(.enroll(person), in: nil, by: Actor("root", as: .admin), at: LoadOffice.morning))
    }
  }

  static func expert(_ place: Int) -> PersonID { PersonID("expert-\(place + 1)") }
  static func application(_ number: Int) -> ApplicationID { ApplicationID("A-\(number)") }

  /// A token that may read and hand in sheets.
  func token(of person: PersonID, as role: Role) async throws -> String {
    try await accounts.issueToken(
      for: person, as: role, name: "load", scopes: [.read, .act(.submitSheet)],
      until: now.adding(milliseconds: 86_400_000)
    ).text
  }

  /// Brings a call into scoring by the acts that a real one needs.
  func open(_ size: Size) async throws {
    try await office.open(
      size.call, title: Phrase(same: size.call.text),
      programmeFile: LoadProgramme.bytes(experts: size.experts), name: "load.yaml",
      by: LoadOffice.bureau, at: LoadOffice.morning)
    let ids = (0..<size.applications).map(LoadOffice.application)
    try await perform(ids.map { .submit(submission(of: $0)) }, in: size.call)
    try await perform([.advance], in: size.call, days: 30)
    try await perform(
      ids.map { .review(review(of: $0)) }, in: size.call, by: Actor("county", as: .countyReviewer),
      days: 30)
    try await perform([.advance], in: size.call, days: 30)
    let panel = Panel(id: "P1", experts: (0..<size.experts).map(LoadOffice.expert))
    try await perform(
      [.seatPanel(panel)], in: size.call, by: Actor("secretary", as: .panelSecretary), days: 30)
  }

  /// Brings a call to its sealed ranking; no two of the first units are equal.
  func rank(_ size: Size) async throws {
    try await open(size)
    let checks = (0..<size.applications).map { number in
      Act.verify(
        Verification(
          application: LoadOffice.application(number), values: ["people": .number(3)],
          evidence: "名册"))
    }
    try await perform(
      checks, in: size.call, by: Actor("secretary", as: .panelSecretary), days: 30)
    let moment = LoadOffice.morning.adding(milliseconds: 31 * 86_400_000)
    for start in stride(from: 0, to: size.applications, by: 50) {
      let commands = (start..<min(start + 50, size.applications)).flatMap { number in
        (0..<size.experts).map(LoadOffice.expert).flatMap { expert in
          LoadProgramme.channels.indices.map { channel in
            Command(
              .submitSheet(sheet(number, expert, channel)), in: size.call,
              by: Actor(expert, as: .expert), at: moment)
          }
        }
      }
      try await office.perform(commands)
    }
    try await perform([.advance], in: size.call, days: 32)
  }

  private func sheet(_ number: Int, _ expert: PersonID, _ channel: Int) -> ScoreSheet {
    let lost = number < 30 ? number : 30 + number % 40
    let here = lost / 10 + (channel < lost % 10 ? 1 : 0)
    return ScoreSheet(
      application: LoadOffice.application(number), expert: expert,
      channel: ChannelID(LoadProgramme.channels[channel]),
      marks: (1...10).map { criterion in
        ScoreSheet.Mark(
          criterion: CriterionID("G\(channel + 1)-\(criterion)"),
          points: Points(hundredths: criterion <= here ? 50 : 100),
          reason: criterion <= here ? "佐证材料不足" : nil)
      }.sorted { $0.criterion < $1.criterion })
  }

  private func perform(
    _ acts: [Act], in call: CallID, by actor: Actor = bureau, days: Int64 = 0
  ) async throws {
    let moment = LoadOffice.morning.adding(milliseconds: days * 86_400_000)
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
