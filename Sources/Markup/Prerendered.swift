/// A piece of a page together with the bytes that it renders to.
///
/// It saves rendering again what many pages share. The piece itself stays inside, so that walking
/// and checking a page see it as if it had never been rendered.
public struct Prerendered: Sendable, Equatable {
  /// What was rendered.
  public let source: HTML
  let bytes: [UInt8]

  fileprivate init(_ source: HTML) {
    self.source = source
    bytes = source.bytes
  }
}

extension HTML {
  /// The same piece, rendered once and for all.
  public var prerendered: HTML { .raw(Prerendered(self)) }
}
