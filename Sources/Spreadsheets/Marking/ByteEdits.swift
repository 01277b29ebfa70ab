/// Changes to a sequence of bytes that leave everything else as it is.
package struct ByteEdits: Sendable {
  private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

  /// No change.
  package init() {}

  /// Puts bytes in the place of a range, which may be empty; ranges must not overlap.
  package mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    edits.append((range, bytes))
  }

  /// Puts a text in the place of a range.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    replace(range, with: Array(text.utf8))
  }

  /// The bytes after all changes; what was inserted at one place stands there in the order of asking.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    let inOrder = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    var result: [UInt8] = []
    var position = 0
    for (_, edit) in inOrder {
      precondition(edit.range.lowerBound >= position, "two changes overlap")
      result += bytes[position..<edit.range.lowerBound]
      result += edit.bytes
      position = edit.range.upperBound
    }
    return result + bytes[position...]
  }
}
