import Assessment
import Ledger
import Messages
import Office
import Programmes
import WorkingDays

/// A call that stands in scoring, and the sheets that come in for it by number.
struct ScoringCall {
  static let id: CallID = "C1"
  static let programme = SampleProgramme.usual

  let office: Office

  /// Plays a call of some applications on an empty ledger.
  init(on ledger: Ledger, applications: Int) async throws {
    let sample = try await SampleOffice(on: ledger, experts: ScoringCall.programme.experts)
    try await sample.open(
      .init(call: ScoringCall.id, programme: ScoringCall.programme, applications: applications))
    office = sample.office
  }

  /// The sheet with this number: first all of application 0, then all of application 1 and so on.
  static func sheet(_ number: Int) -> ScoreSheet {
    let (application, place) = number.quotientAndRemainder(dividingBy: 2 * programme.experts)
    var random = Random(seed: number)
    return ScoreSheet(
      application: SampleOffice.application(application), expert: SampleOffice.expert(place / 2),
      channel: ChannelID(programme.channels[number % 2]),
      marks: programme.marks(in: number % 2) { _ in random.below(5) })
  }

  /// The act by which an expert hands in the sheet with this number.
  static func command(_ number: Int) -> Command {
    let sheet = sheet(number)
    return Command(
      .submitSheet(sheet), in: id, by: Actor(sheet.expert, as: .expert),
      at: SampleOffice.moment(number))
  }
}
