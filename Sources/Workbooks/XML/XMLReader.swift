import Messages

/// Takes the elements and texts of one part, in the order of the file.
protocol XMLReader: AnyObject {
  /// An element begins.
  func begin(_ element: XMLElement) throws(Problems)
  /// An element ends.
  func end(_ name: XMLName) throws(Problems)
  /// A piece of text, which may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problems)
}

extension XMLReader {
  func end(_ name: XMLName) throws(Problems) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problems) {}
}
