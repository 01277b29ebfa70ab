/// A form that may carry one file, whole, as browsers send it without a script (RFC 7578).
struct FileForm: Sendable {
  let fields: Fields
  /// The file that was chosen in the field `file`; nil where none was.
  let file: File?

  /// A file with the name that the browser gave it.
  struct File: Sendable, Hashable {
    let name: FileName
    let bytes: [UInt8]
  }

  /// The most parts that one form may have.
  static let limit = 40

  /// A form that came without a file.
  init(_ fields: Fields) {
    self.fields = fields
    file = nil
  }

  /// Reads a whole body; nil where it is broken, cut off, or has a file in another field.
  init?(_ body: [UInt8], contentType: String) {
    guard let boundary = Self.boundary(in: contentType),
      let parts = Self.parts(of: body, between: Array("--\(boundary)".utf8))
    else { return nil }
    var pairs: [Fields.Pair] = []
    var found: File?
    for part in parts {
      guard let split = body.place(of: Array("\r\n\r\n".utf8), in: part),
        let head = String(validating: body[part.lowerBound..<split], as: UTF8.self),
        let name = Self.parameter("name", in: head)
      else { return nil }
      let content = Array(body[split + 4..<part.upperBound])
      if let fileName = Self.parameter("filename", in: head) {
        guard name == "file", found == nil else { return nil }
        if !fileName.isEmpty { found = File(name: FileName(fileName), bytes: content) }
      } else {
        guard let text = String(validating: content, as: UTF8.self) else { return nil }
        pairs.append(Fields.Pair(name: name, value: text))
      }
    }
    fields = Fields(pairs)
    file = found
  }

  /// The fields, with the text of the file in one of them, as the page shows it again.
  func fields(showingFileIn name: String?) -> Fields {
    guard let name, let file else { return fields }
    let text = String(decoding: file.bytes, as: UTF8.self)
    return Fields(
      fields.pairs.filter { $0.name != name } + [Fields.Pair(name: name, value: text)])
  }

  private static func boundary(in contentType: String) -> String? {
    let words = contentType.split(separator: ";").map { String($0).trimmed }
    guard words.first?.lowercased() == "multipart/form-data",
      let word = words.first(where: { $0.lowercased().hasPrefix("boundary=") })
    else { return nil }
    let boundary = word.dropFirst("boundary=".count).filter { $0 != "\"" }
    return (1...70).contains(boundary.utf8.count) ? String(boundary) : nil
  }

  /// Where the parts lie between their marks, without the line ends next to them.
  private static func parts(of body: [UInt8], between mark: [UInt8]) -> [Range<Int>]? {
    guard body.starts(with: mark) else { return nil }
    var parts: [Range<Int>] = []
    var start = mark.count
    while !body[start...].starts(with: Array("--".utf8)) {
      guard body[start...].starts(with: Array("\r\n".utf8)), parts.count < limit,
        let end = body.place(of: Array("\r\n".utf8) + mark, in: start + 2..<body.count)
      else { return nil }
      parts.append(start + 2..<end)
      start = end + 2 + mark.count
    }
    return parts
  }

  /// A quoted parameter of Content-Disposition, with the three characters that browsers escape.
  private static func parameter(_ name: String, in head: String) -> String? {
    let line = head.split(separator: "\r\n").first {
      $0.lowercased().hasPrefix("content-disposition:")
    }
    guard let line, let start = line.firstRange(of: "; \(name)=\"") else { return nil }
    return String(line[start.upperBound...].prefix { $0 != "\"" })
      .replacing("%22", with: "\"").replacing("%0D", with: " ").replacing("%0A", with: " ")
  }
}

extension [UInt8] {
  /// Where a mark begins within a range; nil where it does not stand there whole.
  fileprivate func place(of mark: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = mark.first, range.count >= mark.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      (range.lowerBound...range.upperBound - mark.count).first { place in
        bytes[place] == first && bytes[place..<place + mark.count].elementsEqual(mark)
      }
    }
  }
}
