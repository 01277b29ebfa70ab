import Markup

/// A place of the web office, such as `/calls/*/applications/*`, with the types of its gaps.
///
/// The only way to lead somewhere is to call an address: `Addresses.call("2022")`. A link to a place
/// that does not exist, or with the wrong parts, does not compile.
struct Address<each Part: PathPart>: Sendable {
  private let pattern: PathPattern

  /// The words of the way; nil for a gap.
  var steps: [String?] { pattern.steps }

  /// Reads a pattern whose gaps are written `*`.
  init(_ pattern: StaticString) {
    self.pattern = PathPattern(pattern)
    var gaps = 0
    repeat gaps += (each Part).gaps
    precondition(
      self.pattern.steps.count { $0 == nil } == gaps, "every gap of an address has a type")
  }

  /// The way to the place.
  func callAsFunction(_ part: repeat each Part) -> Path {
    var parts: [String] = []
    repeat parts.append((each part).pathPart)
    return pattern.filled(with: parts)
  }

  /// The parts that stand in the gaps.
  ///
  /// - Throws: `Rebuff.missing` where one cannot be read: then there is no such place.
  func read(_ texts: [String]) throws -> (repeat each Part) {
    var rest = texts.makeIterator()
    return (repeat try Self.part(rest.next(), as: (each Part).self))
  }

  private static func part<One: PathPart>(_ text: String?, as type: One.Type) throws -> One {
    guard let text, let part = One(pathPart: text) else { throw Rebuff.missing }
    return part
  }
}

/// An address without gaps.
typealias PlainAddress = Address<>

/// All places of the office; every desk adds its own.
enum Addresses {}
