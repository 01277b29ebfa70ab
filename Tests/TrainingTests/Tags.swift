import Testing

extension Tag {
  /// A sentence of a notice, named in the test by the id of its clause.
  @Tag static var clause: Self
}
