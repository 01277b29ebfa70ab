import CExpat
import Messages

/// One run of the parser over one part; declarations of documents types and entities stop it.
final class XMLFeed {
  private let part: String
  private let file: String
  private let depthLimit: Int
  private let reader: any XMLReader
  private let parser: OpaquePointer
  private var depth = 0
  private var failure: Problems?
  private var events = 0
  private var quiet = 0

  /// No tag or comment of a workbook is longer than this; the parser keeps unfinished ones.
  private static let longestQuiet = 1 << 20

  init(
    _ part: String, of file: String, limits: WorkbookLimits, into reader: any XMLReader
  ) throws(Problems) {
    guard let parser = XML_ParserCreate(nil) else {
      throw WorkbookFault.damaged(part).problems(in: file)
    }
    self.part = part
    self.file = file
    self.reader = reader
    self.parser = parser
    depthLimit = limits.depth
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in
        guard let name else { return }
        XMLFeed.of(user)?.begin(XMLElement(name, attributes))
      },
      { user, name in
        guard let name else { return }
        XMLFeed.of(user)?.end(XMLName(name))
      })
    XML_SetCharacterDataHandler(parser) { user, characters, count in
      guard let characters else { return }
      let bytes = UnsafeRawPointer(characters).assumingMemoryBound(to: UInt8.self)
      XMLFeed.of(user)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      XMLFeed.of(user)?.refuseDocumentType()
    }
  }

  deinit {
    XML_ParserFree(parser)
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLFeed? {
    user.map { Unmanaged<XMLFeed>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Parses the next bytes.
  func take(_ bytes: UnsafeRawBufferPointer) throws(Problems) {
    let before = events
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    let status = XML_Parse(parser, start, Int32(bytes.count), 0)
    quiet = events == before ? quiet + bytes.count : 0
    try check(status)
    if quiet > XMLFeed.longestQuiet { throw WorkbookFault.damaged(part).problems(in: file) }
  }

  /// The part is at its end.
  func finish() throws(Problems) {
    try check(XML_Parse(parser, nil, 0, 1))
  }

  /// Where the tag that is being handled begins, and how many bytes it has; none for the end of `<a/>`.
  var tag: Range<Int> {
    let start = Int(XML_GetCurrentByteIndex(parser))
    return start..<start + Int(XML_GetCurrentByteCount(parser))
  }

  private func check(_ status: XML_Status) throws(Problems) {
    if let failure { throw failure }
    if status != XML_STATUS_OK { throw WorkbookFault.damaged(part).problems(in: file) }
  }

  private func begin(_ element: XMLElement) {
    depth += 1
    perform { () throws(Problems) in
      if depth > depthLimit { throw WorkbookFault.tooDeep(part).problems(in: file) }
      try reader.begin(element)
    }
  }

  private func end(_ name: XMLName) {
    depth -= 1
    perform { () throws(Problems) in try reader.end(name) }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    perform { () throws(Problems) in try reader.text(bytes) }
  }

  private func refuseDocumentType() {
    perform { () throws(Problems) in
      throw WorkbookFault.documentType(part).problems(in: file)
    }
  }

  /// The parser may still call back once after it was stopped.
  private func perform(_ step: () throws(Problems) -> Void) {
    events += 1
    guard failure == nil else { return }
    do throws(Problems) {
      try step()
    } catch {
      failure = error
      XML_StopParser(parser, XML_Bool(XML_FALSE))
    }
  }
}

extension ZipArchive {
  /// Parses a part while it is being unpacked.
  mutating func parse(_ part: String, into reader: any XMLReader) throws(Problems) {
    let feed = try XMLFeed(part, of: file, limits: limits, into: reader)
    try read(part) { (piece) throws(Problems) in try feed.take(piece) }
    try feed.finish()
  }
}
