extension HTML: CustomDebugStringConvertible {
  /// The tree for people: one element or text a line, indented by two blanks; not to be sent.
  public var debugDescription: String {
    lines(indent: "").joined(separator: "\n")
  }

  private func lines(indent: String) -> [String] {
    switch self {
    case .text: [indent + rendered]
    case .fragment(let pieces): pieces.flatMap { $0.lines(indent: indent) }
    case .raw(let prerendered): prerendered.source.lines(indent: indent)
    case .element(let element) where element.isOneLine: [indent + rendered]
    case .element(let element):
      [indent + element.startTag] + element.children.flatMap { $0.lines(indent: indent + "  ") }
        + [indent + "</\(element.tag.rawValue)>"]
    }
  }
}

extension Element {
  fileprivate var isOneLine: Bool {
    children.allSatisfy { if case .text = $0 { true } else { false } }
  }

  fileprivate var startTag: String {
    var renderer = Renderer()
    renderer.writeStart(of: self)
    return String(decoding: renderer.bytes, as: UTF8.self)
  }
}
