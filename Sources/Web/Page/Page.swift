import Assessment
import Markup
import Messages

/// A page as a value: what it says, in any language, before the frame is put around it.
///
/// Everything it shows stands in its properties, so that tests can build it without a server. The
/// frame adds the session's token to every form; pages never see it.
protocol Page: Sendable {
  /// What the tab shows and the first heading says.
  var title: Phrase { get }
  /// The way from the home page to this one, without either.
  var trail: [Link] { get }
  /// What stands in the main part under the first heading.
  @HTMLBuilder func body(_ say: Speech) -> HTML
  /// The call whose changes the page listens to, if any.
  var watched: CallID? { get }
  /// The events that the page listens to; those of the watched call, if nothing else is said.
  var events: Path? { get }
}

extension Page {
  var trail: [Link] { [] }
  var watched: CallID? { nil }
  var events: Path? { watched.map { Addresses.events($0) } }
}
