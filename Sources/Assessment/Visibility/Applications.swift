/// The applications that a viewer may know of; an element is made when it is asked for.
public struct Applications: RandomAccessCollection, Sendable {
  let lens: Lens
  /// Their names, in the order in which they came in.
  public let ids: [ApplicationID]

  /// The first place.
  public var startIndex: Int { ids.startIndex }
  /// The place behind the last.
  public var endIndex: Int { ids.endIndex }

  /// The application at a place.
  public subscript(position: Int) -> ApplicationView {
    guard let application = lens.call.applications[ids[position]] else {
      preconditionFailure("the order of a call names its applications")
    }
    return ApplicationView(lens: lens, application: application)
  }
}
