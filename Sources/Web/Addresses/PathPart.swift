import Messages
import Papers

/// What may stand in a gap of an address: short text that is no path of its own.
protocol PathPart: Sendable {
  /// Reads the part, percent-decoded; nil for what it cannot be.
  init?(pathPart: String)
  /// The part as text, before percent-encoding.
  var pathPart: String { get }
}

extension PathPart {
  /// How many gaps of a pattern it fills.
  static var gaps: Int { 1 }
}

extension Identifier: PathPart {
  /// Takes any name of at most 200 characters; whether there is such a thing is for the view to say.
  init?(pathPart: String) {
    guard !pathPart.isEmpty, pathPart.count <= 200 else { return nil }
    self.init(pathPart)
  }

  var pathPart: String { text }
}

extension String: PathPart {
  init?(pathPart: String) {
    guard !pathPart.isEmpty, pathPart.count <= 200 else { return nil }
    self = pathPart
  }

  var pathPart: String { self }
}

extension Int: PathPart {
  init?(pathPart: String) {
    guard pathPart.count <= 9, pathPart.allSatisfy(\.isASCII) else { return nil }
    self.init(pathPart)
  }

  var pathPart: String { String(self) }
}

extension PathPart where Self: RawRepresentable<String> {
  init?(pathPart: String) { self.init(rawValue: pathPart) }
  var pathPart: String { rawValue }
}

extension Paper.Kind: PathPart {}
