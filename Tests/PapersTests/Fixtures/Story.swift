import Assessment
import Messages
import Papers
import Programmes
import Quantities
import WorkingDays

/// A call that is told act by act; every act is decided by the real rules.
struct Story {
  static let call: CallID = "2022"
  static let digest = String(repeating: "ab", count: 32)
  static let head = String(repeating: "cd", count: 32)
  let rules: Rules

  private(set) var state = State()
  private(set) var history: [Occurrence] = []
  /// The day on which acts happen.
  var day = Day(year: 2022, month: 12, day: 2) ?? .first

  init(under programme: Programme = .sample) {
    rules = Rules(programme: programme, digest: Story.digest, calendar: .china)
  }

  /// Nine in the morning of a day.
  private var now: Instant { day.at(hour: 9) ?? day.start }

  mutating func on(_ year: Int, _ month: Int, _ day: Int) {
    self.day = Day(year: year, month: month, day: day) ?? self.day
  }

  /// Decides and records one act.
  mutating func act(_ act: Act, by person: PersonID = "city", as role: Role = .cityBureau) throws {
    let outside = act.kind == .enroll
    let command = Command(
      act, in: outside ? nil : Story.call, by: Actor(person, as: role), at: now)
    let events =
      try outside
      ? Decision.decide(command, in: state) : Decision.decide(command, in: state, by: rules)
    for event in events {
      let occurrence = Occurrence(call: command.call, at: now, actor: command.actor, event: event)
      state.apply(occurrence)
      history.append(occurrence)
    }
  }

  /// Goes on to the next stage.
  mutating func advance() throws { try act(.advance) }

  /// What an attempt to go on is refused for; nothing where it would succeed.
  func blockers() -> [Reason] {
    let command = Command(
      .advance, in: Story.call, by: Actor("city", as: .cityBureau), at: now)
    do throws(Refusal) {
      _ = try Decision.decide(command, in: state, by: rules)
      return []
    } catch {
      return error.reasons
    }
  }

  /// The dossier as it stands, with check codes on its papers; some events may be forged.
  func proven(
    head: String = Story.head, changing forged: (Event) -> Event = { $0 }
  ) throws -> Dossier {
    let history = history.map {
      Occurrence(call: $0.call, at: $0.at, actor: $0.actor, event: forged($0.event))
    }
    guard
      let dossier = Dossier(
        of: Story.call, history: history, programme: rules.programme, ledgerHead: head,
        stamp: Stamp(sequence: history.count, digest: Story.digest(of:)))
    else { throw Refusal(Reason("noCall", Phrase("没有批次", "no call"), remedy: Phrase("", ""))) }
    return dossier
  }

  /// FNV-1a with 64 bits: enough to tell papers apart, and short.
  static func digest(of bytes: [UInt8]) -> [UInt8] {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) }
  }

  /// The dossier as it stands.
  func dossier(ledgerHead: String? = Story.head) throws -> Dossier {
    guard
      let dossier = Dossier(
        of: Story.call, history: history, programme: rules.programme, ledgerHead: ledgerHead)
    else { throw Refusal(Reason("noCall", Phrase("没有批次", "no call"), remedy: Phrase("", ""))) }
    return dossier
  }
}
