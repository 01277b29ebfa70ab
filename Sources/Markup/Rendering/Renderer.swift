/// Writes pages into one growing buffer; equal pages give equal bytes.
struct Renderer {
  private(set) var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(16_384)
  }

  mutating func write(_ html: HTML) {
    switch html {
    case .text(let text): write(escaping: text)
    case .element(let element): write(element)
    case .fragment(let pieces): for piece in pieces { write(piece) }
    case .raw(let prerendered): bytes += prerendered.bytes
    }
  }

  private mutating func write(_ element: Element) {
    writeStart(of: element)
    if element.tag.isVoid { return }
    let start = bytes.count
    for child in element.children { write(child) }
    if element.tag == .pre || element.tag == .textarea { keepNewline(at: start) }
    writeEnd(of: element)
  }

  mutating func writeStart(of element: Element) {
    bytes.append(UInt8(ascii: "<"))
    write(verbatim: element.tag.rawValue)
    for attribute in element.attributes {
      bytes.append(UInt8(ascii: " "))
      write(verbatim: attribute.name)
      guard let value = attribute.value else { continue }
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      write(escaping: value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func writeEnd(of element: Element) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    write(verbatim: element.tag.rawValue)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Names of tags and attributes, and line ends; never what came from outside.
  mutating func write(verbatim text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(contentsOf run: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: run)
  }

  /// Browsers drop a newline right after `<pre>` and `<textarea>`, so one that is meant needs two.
  private mutating func keepNewline(at start: Int) {
    let newline = UInt8(ascii: "\n")
    if start < bytes.count, bytes[start] == newline { bytes.insert(newline, at: start) }
  }
}
