/// A small tokenizer after the HTML Standard (13.2.3.5 and 13.2.5), written apart from the renderer.
///
/// It knows what rendered pages use: quoted attribute values, decimal references and four names.
struct PageReader {
  enum Token: Equatable {
    case start(String, [[String]])
    case end(String)
    case text([Unicode.Scalar])
    case broken
  }

  private var rest: ArraySlice<Unicode.Scalar>
  private var tokens: [Token] = []
  private var text: [Unicode.Scalar] = []

  static func tokens(of page: String) -> [Token] {
    var reader = PageReader(page)
    return reader.readAll()
  }

  private init(_ page: String) {
    var scalars: [Unicode.Scalar] = []
    var afterReturn = false
    for scalar in page.unicodeScalars {
      if !(afterReturn && scalar == "\n") { scalars.append(scalar == "\r" ? "\n" : scalar) }
      afterReturn = scalar == "\r"
    }
    rest = scalars[...]
  }

  private mutating func readAll() -> [Token] {
    while let scalar = rest.popFirst() {
      switch scalar {
      case "<": readTag()
      case "&": text.append(reference())
      default: text.append(scalar)
      }
    }
    flush()
    return tokens
  }

  private mutating func readTag() {
    flush()
    let isEnd = rest.first == "/"
    if isEnd { rest.removeFirst() }
    let name = take { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    guard !name.isEmpty else { return tokens.append(.broken) }
    var attributes: [[String]] = []
    while rest.first == " " {
      rest.removeFirst()
      attributes.append(readAttribute())
    }
    guard rest.popFirst() == ">" else { return tokens.append(.broken) }
    tokens.append(isEnd ? .end(name) : .start(name, attributes))
    if ["pre", "textarea"].contains(name), !isEnd, rest.first == "\n" { rest.removeFirst() }
  }

  private mutating func readAttribute() -> [String] {
    let name = take { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" }
    guard rest.first == "=" else { return [name] }
    rest.removeFirst()
    guard rest.popFirst() == "\"" else { return ["broken"] }
    var value: [Unicode.Scalar] = []
    while let scalar = rest.popFirst(), scalar != "\"" {
      value.append(scalar == "&" ? reference() : scalar)
    }
    return [name, String(String.UnicodeScalarView(value))]
  }

  /// What a reference stands for; a lone ampersand stands for itself.
  private mutating func reference() -> Unicode.Scalar {
    let names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#13": "\r",
    ]
    guard let end = rest.firstIndex(of: ";") else { return "&" }
    let name = String(String.UnicodeScalarView(rest[rest.startIndex..<end]))
    guard let scalar = names[name] else { return "&" }
    rest = rest[(end + 1)...]
    return scalar
  }

  private mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let run = rest.prefix(while: condition)
    rest = rest.dropFirst(run.count)
    return String(String.UnicodeScalarView(run))
  }

  private mutating func flush() {
    if !text.isEmpty { tokens.append(.text(text)) }
    text = []
  }
}
