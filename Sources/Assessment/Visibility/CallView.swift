public import Messages
public import Programmes

/// One call as one viewer sees it.
public struct CallView: Sendable {
  let lens: Lens

  /// The call.
  public var id: CallID { lens.call.id }
  /// The name of the call.
  public var title: Phrase { lens.call.title }
  /// The rules, which are public.
  public var programme: Programme { lens.programme }
  /// The SHA-256 of the programme file, in hex; nil for the public.
  public var programmeDigest: String? { seesStage ? lens.call.programmeDigest : nil }
  /// The open stage; nil for the public, to whom only notices are shown.
  public var stage: Stage? { seesStage ? lens.stage : nil }
  /// Whether the last stage was left; false for the public.
  public var isClosed: Bool { seesStage && lens.call.isClosed }
  /// How far the call has disclosed itself; nil for the public.
  public var disclosure: Disclosure? { seesStage ? lens.disclosure : nil }

  private var seesStage: Bool { lens.extent(of: .calls) == .all }

  /// Of how much the viewer sees a kind of information in this call.
  public func extent(of information: Information) -> Extent { lens.extent(of: information) }

  /// Whether the viewer may take a paper on the whole call that says all of this.
  public func mayTake(_ contents: Information...) -> Bool {
    contents.allSatisfy { lens.extent(of: $0) == .all }
  }

  /// The applications that the viewer may know of, in the order in which they came in.
  public var applications: Applications { Applications(lens: lens, ids: lens.applications) }

  /// An application; nil where there is none or the viewer may not know of it.
  public subscript(_ id: ApplicationID) -> ApplicationView? {
    guard let application = lens.call.applications[id], lens.sees(.register, of: application)
    else { return nil }
    return ApplicationView(lens: lens, application: application)
  }

  /// The name of a person whom this call shows the viewer; nil for others.
  public func name(of person: PersonID) -> String? {
    guard let known = lens.people[person] else { return nil }
    let isShown =
      person == lens.person?.id || lens.extent(of: .people) == .all
      || panels.contains { $0.experts.contains(person) }
    return isShown ? known.name : nil
  }
}
