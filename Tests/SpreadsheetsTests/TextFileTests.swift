import Glibc
import Messages
import Spreadsheets
import Testing

@Suite struct TextFileTests {
  // Encoded by Python: text.encode("gb18030").hex()
  static let gb18030 = bytes(
    "c9eab1a8b1e0bac52cb5c3b7d60d0abcd7a1b231a1b3bac52c38352e350d0a95328236a2e32c310d0a")
  static let text = "申报编号,得分\r\n甲〔1〕号,85.5\r\n𠀀€,1\r\n"

  static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue).map(UInt8.init)
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private func refusal(_ bytes: [UInt8]) -> [String] {
    problems { () throws(Problems) in try TextFile(bytes, file: "t.csv") }
  }

  @Test func `UTF-8 is read with and without a byte order mark`() throws {
    let plain = try TextFile(Array(Self.text.utf8), file: "t.csv")
    let marked = try TextFile([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), file: "t.csv")
    #expect(plain.text == Self.text)
    #expect(marked.text == Self.text)
    #expect(marked.encoding == .utf8)
  }

  @Test func `GB18030 is read with its rare and four-byte characters`() throws {
    let file = try TextFile(Self.gb18030, file: "t.csv")
    #expect(file.text == Self.text)
    #expect(file.encoding == .gb18030)
  }

  // Encoded by Python: text.encode("utf-16").hex()
  @Test func `UTF-16 is read in both byte orders`() throws {
    let little = Self.bytes("fffe0d54f079090070650d000a003275090031000d000a00")
    let big = stride(from: 0, to: little.count, by: 2).flatMap { [little[$0 + 1], little[$0]] }
    for bytes in [little, big] {
      let file = try TextFile(bytes, file: "t.csv")
      #expect(file.text == "名称\t数\r\n甲\t1\r\n")
      #expect(file.encoding == .utf16)
    }
  }

  @Test func `UTF-16 that is cut off is refused where it ends`() {
    let message =
      "the UTF-16 text is damaged or cut off here; save it again from Excel as "
      + "“CSV UTF-8 (Comma delimited)”"
    #expect(refusal([0xFF, 0xFE, 0x0D, 0x54, 0xF0]) == ["t.csv:1:2: error: \(message)"])
    #expect(refusal([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0, 0xD8]) == ["t.csv:2:1: error: \(message)"])
  }

  @Test func `a UTF-8 file that is cut off is not taken for GB18030`() {
    let cut = Array("申报编号,得分\r\n甲,8乙".utf8).dropLast()
    #expect(
      refusal(Array(cut)) == [
        "t.csv:2:4: error: byte 0xE4 is not valid UTF-8, the file may be cut off or damaged; "
          + "save it again from Excel as “CSV UTF-8 (Comma delimited)”"
      ])
  }

  // "通知".encode("gbk") in Python; the same bytes are "֪ͨ" in UTF-8.
  @Test func `a text that could be UTF-8 or GB18030 is not guessed`() throws {
    let bytes = Array("a,b\r\n1,".utf8) + [0xCD, 0xA8, 0xD6, 0xAA]
    #expect(
      refusal(bytes) == [
        "t.csv:2:3: error: the text from here on could be UTF-8 or GB18030; save it from Excel "
          + "as “CSV UTF-8 (Comma delimited)”"
      ])
    #expect(try TextFile([0xEF, 0xBB, 0xBF] + bytes, file: "t.csv").text == "a,b\r\n1,֪ͨ")
    #expect(try TextFile(text: "×", file: "t.csv").text == "×")
  }

  @Test func `what is neither UTF-8 nor GB18030 is refused at its first bad byte`() {
    let bytes = Array("a,b\r\nx,".utf8) + [0xE9, 0x2C, 0x31]
    #expect(
      refusal(bytes) == [
        "t.csv:2:3: error: byte 0xE9 is neither UTF-8 nor GB18030; save the file from Excel as "
          + "“CSV UTF-8 (Comma delimited)”"
      ])
  }

  @Test func `GB18030 that is cut off inside a character is refused`() {
    #expect(
      refusal(Array(Self.gb18030.prefix(18))) == [
        "t.csv:2:2: error: byte 0xA1 is neither UTF-8 nor GB18030; save the file from Excel as "
          + "“CSV UTF-8 (Comma delimited)”"
      ])
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], Array(" \t\r\n\r\n".utf8), [0xFF, 0xFE]])
  func `an empty file is refused`(bytes: [UInt8]) {
    #expect(
      refusal(bytes) == [
        "t.csv: error: the file is empty; expected column headings in its first row"
      ])
  }

  @Test func `a file of 100 MB is refused by its size alone`() throws {
    let path = "/tmp/spreadsheets-test-\(getpid()).csv"
    let stream = try #require(fopen(path, "w"))
    ftruncate(fileno(stream), 100 << 20)
    fclose(stream)
    defer { unlink(path) }
    #expect(
      problems { () throws(Problems) in try TextFile.read(path) } == [
        "\(path): error: the file has 100 MiB, over the limit of 64 MiB; check that it is the "
          + "right file, or split it"
      ])
  }

  @Test func `bytes in memory obey the limit too`() {
    let found = problems { () throws(Problems) in
      try TextFile([UInt8](repeating: 0x61, count: 2 << 20 | 1), file: "t.csv", limit: 2 << 20)
    }
    #expect(
      found == [
        "t.csv: error: the file has 3 MiB, over the limit of 2 MiB; check that it is the right "
          + "file, or split it"
      ])
  }

  @Test func `a file that exists is read from its path`() throws {
    let path = "/tmp/spreadsheets-test-\(getpid())-b.csv"
    let stream = try #require(fopen(path, "w"))
    fwrite(Self.gb18030, 1, Self.gb18030.count, stream)
    fclose(stream)
    defer { unlink(path) }
    #expect(try TextFile.read(path).text == Self.text)
    #expect(try TextFile.read(path).file == path)
  }

  @Test(arguments: [
    ("/nowhere/t.csv", "there is no such file; check the path"),
    ("/tmp", "this is a folder; name the table in it"),
  ])
  func `a path that cannot be read is refused with the reason`(path: String, reason: String) {
    #expect(
      problems { () throws(Problems) in try TextFile.read(path) } == ["\(path): error: \(reason)"])
  }

  @Test func `any bytes are either a table or problems, never a crash`() {
    let alphabet: [UInt8] = [0x22, 0x2C, 0x0D, 0x0A, 0x61, 0xE7, 0x94, 0xB2, 0x00]
    let columns = [Column("a", names: [], required: false)]
    var worlds: [[UInt8]] = [[]]
    for _ in 0..<4 {
      worlds = worlds.flatMap { world in alphabet.map { world + [$0] } }
      for bytes in worlds {
        let found = problems { () throws(Problems) in
          try Table(TextFile([0x61, 0x0A] + bytes, file: "t.csv"), columns: columns)
            .read { .some($0.has("a")) }
        }
        #expect(found.allSatisfy { $0.hasPrefix("t.csv") })
      }
    }
  }
}
