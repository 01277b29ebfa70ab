/// A way with gaps, such as `/calls/*/applications/*`.
///
/// A page leads to hundreds of places, so what stands between the gaps is written once.
public struct PathPattern: Sendable, Hashable {
  /// The words of the way; nil for a gap.
  public let steps: [String?]
  /// What stands before, between and after the gaps.
  private let pieces: [String]

  /// Reads a pattern whose gaps are written `*`.
  public init(_ pattern: StaticString) {
    steps = pattern.description.split(separator: "/").map { $0 == "*" ? nil : String($0) }
    var pieces = [steps.isEmpty ? "/" : ""]
    for step in steps {
      pieces[pieces.count - 1] += "/" + (step?.pathSegment ?? "")
      if step == nil { pieces.append("") }
    }
    self.pieces = pieces
  }

  /// The way with these segments in its gaps, whatever characters they hold.
  public func filled(with segments: [String]) -> Path {
    precondition(segments.count == pieces.count - 1, "every gap takes one segment")
    var text = pieces[0]
    for (segment, piece) in zip(segments, pieces.dropFirst()) {
      text += segment.pathSegment
      text += piece
    }
    return Path(unchecked: text)
  }
}
