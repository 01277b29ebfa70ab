/// A start tag that can be written again with other attributes.
struct XMLTag {
  /// Where it stands in its part.
  let range: Range<Int>
  private let name: String
  private var attributes: [(name: String, value: String)]
  /// Whether it is `<a/>`, an element without an end tag.
  let isEmpty: Bool

  init(_ element: XMLElement, at range: Range<Int>, in bytes: [UInt8]) {
    self.range = range
    name = element.name.text
    attributes = element.all
    isEmpty = range.count >= 2 && bytes[range.upperBound - 2] == UInt8(ascii: "/")
  }

  /// The prefix of the name with its colon; nothing where it has none.
  var prefix: String { name.firstIndex(of: ":").map { String(name[...$0]) } ?? "" }

  func integer(_ key: String) -> Int? {
    attributes.first { $0.name == key }.flatMap { Int($0.value) }
  }

  /// Sets an attribute, or takes it away.
  mutating func set(_ key: String, to value: String?) {
    let index = attributes.firstIndex { $0.name == key }
    switch (index, value) {
    case (let index?, let value?): attributes[index].value = value
    case (let index?, nil): attributes.remove(at: index)
    case (nil, let value?): attributes.append((key, value))
    case (nil, nil): break
    }
  }

  /// `<a b="c">`, or `<a b="c"/>` where the tag was so.
  var text: String { written(empty: isEmpty) }

  func written(empty: Bool) -> String {
    let pairs = attributes.map { " \($0.name)=\"\($0.value.escapedForXML)\"" }
    return "<\(name)\(pairs.joined())\(empty ? "/>" : ">")"
  }

  var endTag: String { "</\(name)>" }
}

extension String {
  /// The text for an attribute or an element; what XML cannot hold is left out.
  var escapedForXML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n", "\t", "\r": text += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
