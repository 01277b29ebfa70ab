import Testing

/// Small files that are one noun, functions that fit a glance.
struct SizeTests {
  @Test func `no source file is longer than 300 lines`() {
    let long = SourceFile.swift.filter { !$0.isTest && $0.lines.count > 300 }.map(\.path)
    #expect(long == [])
  }

  @Test func `no test file is longer than 500 lines`() {
    let long = SourceFile.swift.filter { $0.isTest && $0.lines.count > 500 }.map(\.path)
    #expect(long == [])
  }

  @Test func `no function is longer than 50 lines`() {
    let long = SourceFile.swift.flatMap { file in
      file.functions.filter { $0.length > 50 }.map { "\(file.path):\($0.line)" }
    }
    #expect(long == [])
  }

  @Test func `a long function would be found`() {
    let body = Array(repeating: "    work()", count: 60)
    let file = SourceFile(path: "Sources/X/X.swift", lines: ["  func f() {"] + body + ["  }"])
    #expect(file.functions.map(\.length) == [62])
  }
}

extension SourceFile {
  /// Where functions begin and how many lines they have, by the indentation that the formatter keeps.
  var functions: [(line: Int, length: Int)] {
    lines.indices.compactMap { start in
      let line = lines[start]
      let isFunction = line.contains("func ") || line.trimmed.hasPrefix("init(")
      guard isFunction, !line.trimmed.hasPrefix("//"), !line.hasSuffix("}") else { return nil }
      let end = line.prefix { $0 == " " } + "}"
      let last = lines[(start + 1)...].firstIndex { $0 == end }
      return last.map { (start + 1, $0 - start + 1) }
    }
  }
}

extension String {
  /// The text without leading and trailing spaces.
  var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
