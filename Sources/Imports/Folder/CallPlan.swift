public import Assessment
public import Messages
public import Programmes
public import WorkingDays

/// A whole call as its folder describes it: checked to the last cell, and nothing done yet.
public struct CallPlan: Sendable, Hashable {
  /// The call.
  public let id: CallID
  /// Its name.
  public let title: Phrase
  /// The name of the programme file, without its ending.
  public let programmeName: String
  /// The programme.
  public let programme: Programme
  /// What readers should know about the folder, such as that its data are made up.
  public let note: String?
  /// The people to be enrolled before anything else.
  public let people: [Person]
  /// The first administrator, who enrols the people and opens the call.
  public let opener: Actor
  /// What happens, in the order of time.
  public let acts: [PlannedAct]

  /// What readers should look at in the tables, such as hidden sheets that were not read.
  public let warnings: [Problem]

  /// When the call is opened: when the window opens, or at the first act where that is earlier.
  public var opening: Instant {
    let window = programme.intake.opens.start
    return acts.first.map { min($0.at, window) } ?? window
  }
}
