/// A piece of a page as a value that tests can walk and compare.
///
/// Built by the tag functions inside an ``HTMLBuilder``; such a tree holds no fragment inside a
/// fragment and no empty one, so that two pages that say the same are equal.
public enum HTML: Sendable, Equatable {
  /// What people read; escaped when it is written.
  case text(String)
  /// A tag with its attributes and what it holds.
  case element(Element)
  /// Several pieces one after the other, without a tag of their own.
  case fragment([HTML])
  /// A piece that was rendered before; nothing but rendering can make one.
  indirect case raw(Prerendered)

  /// No piece at all.
  public static let nothing = HTML.fragment([])

  /// Puts pieces together and takes nested fragments apart.
  static func joining(_ pieces: [HTML]) -> HTML {
    if pieces.count == 1 { return pieces[0] }
    guard pieces.contains(where: \.isFragment) else { return .fragment(pieces) }
    var flat: [HTML] = []
    flat.reserveCapacity(pieces.count)
    for piece in pieces {
      if case .fragment(let inner) = piece {
        flat += inner
      } else {
        flat.append(piece)
      }
    }
    return flat.count == 1 ? flat[0] : .fragment(flat)
  }

  /// The pieces of a fragment, or the piece itself.
  var pieces: [HTML] {
    if case .fragment(let pieces) = self { pieces } else { [self] }
  }

  private var isFragment: Bool {
    if case .fragment = self { true } else { false }
  }
}
