public import Assessment
public import Messages
import Programmes

/// What planned acts would do, decided one after the other on a copy of the state.
///
/// Nothing is recorded. A refused act leaves the copy as it was, so that the acts after it are
/// judged as if its row were not there.
public struct Rehearsal: Sendable {
  /// What becomes of one act.
  public enum Effect: Sendable, Hashable {
    /// It records something that was not there.
    case new
    /// It replaces what stood there.
    case changed
    /// It says again what stood there.
    case unchanged
    /// Rules refuse it.
    case refused([Reason])
  }

  /// The acts with their effects, in the order of the table.
  public let outcomes: [(planned: PlannedAct, effect: Effect)]
  /// The commands of the acts that no rule refuses.
  public let commands: [Command]

  /// Plays acts through the rules of a call.
  ///
  /// `keep`, `digest` and `person` are those of `PlannedAct.act`; a preview passes closures that store
  /// nothing. A call that is not there refuses every act. `reasons` chooses what a refused act may
  /// say to whoever reads it, and `progress` is told after every act how many were played.
  public init(
    of planned: [PlannedAct], in call: CallID, state: State, rules: Rules,
    keep: (PersonalRecord) throws -> String, digest: (String) throws -> String,
    person: (String) throws -> String,
    reasons: (Refusal, Command) -> [Reason] = { refusal, _ in refusal.reasons },
    progress: (Int) -> Void = { _ in }
  ) throws {
    var state = state
    var outcomes: [(planned: PlannedAct, effect: Effect)] = []
    var commands: [Command] = []
    for planned in planned {
      defer { progress(outcomes.count) }
      do {
        guard let current = state.calls[call] else { throw Rehearsal.unknown(call) }
        let act = try planned.act(
          in: current, keep: keep, digest: digest, person: person)
        let command = Command(act, in: call, by: planned.actor, at: planned.at)
        do throws(Refusal) {
          let effect = try Rehearsal.perform(command, in: &state, rules: rules)
          outcomes.append((planned, effect))
          commands.append(command)
        } catch {
          outcomes.append((planned, .refused(reasons(error, command))))
        }
      } catch let refusal as Refusal {
        outcomes.append((planned, .refused(refusal.reasons)))
      }
    }
    self.outcomes = outcomes
    self.commands = commands
  }

  private static func perform(
    _ command: Command, in state: inout State, rules: Rules
  ) throws(Refusal) -> Effect {
    let events = try Decision.decide(command, in: state, by: rules)
    let before = command.call.flatMap { state.calls[$0]?.standing(under: command) }
    for event in events {
      state.apply(
        Occurrence(call: command.call, at: command.at, actor: command.actor, event: event))
    }
    let after = command.call.flatMap { state.calls[$0]?.standing(under: command) }
    if before == nil { return .new }
    return before == after ? .unchanged : .changed
  }

  private static func unknown(_ call: CallID) -> Refusal {
    Refusal(
      Reason(
        "unknownCall", subject: call.text, Phrase("没有这个批次", "there is no such call"),
        remedy: Phrase("核对批次编号", "check the id of the call")))
  }
}

extension Rehearsal {
  /// Every reason against every refused act as a problem of its cell or row.
  public var problems: [Problem] {
    refusals.map { place, reason in
      Problem(
        at: place, Phrase(reason.line(in: .chinese), reason.line(in: .english)))
    }
  }

  /// Every reason against every refused act, at the cell or row that it speaks of.
  public var refusals: [(place: Place, reason: Reason)] {
    outcomes.flatMap { planned, effect -> [(place: Place, reason: Reason)] in
      guard case .refused(let reasons) = effect else { return [] }
      return reasons.map { (planned.place(of: $0), $0) }
    }
  }

  /// How many acts have each effect.
  public var counts: (new: Int, changed: Int, unchanged: Int, refused: Int) {
    var counts = (new: 0, changed: 0, unchanged: 0, refused: 0)
    for (_, effect) in outcomes {
      switch effect {
      case .new: counts.new += 1
      case .changed: counts.changed += 1
      case .unchanged: counts.unchanged += 1
      case .refused: counts.refused += 1
      }
    }
    return counts
  }
}
