import Testing

/// Chinese texts are set with Chinese punctuation.
struct PunctuationTests {
  /// What a person types with these very characters: values of a table, a sample of a programme file.
  static let typed = ["reward:报名编号", "enterprise:资质编号"]

  @Test func `no Chinese text has a half-width mark beside a Chinese character`() {
    let found = SourceFile.swift.filter { !$0.isTest }.flatMap { file in
      file.literals.flatMap { literal in
        literal.halfWidthMarks.map { "\(file.path):\(literal.line): \($0)" }
      }
    }
    #expect(found == [])
  }

  @Test(arguments: [
    (#"f("密码\(x)个字符,现为")"#, ["符,现"]), (#"f("一票否决:\(unit)")"#, ["决:\u{1}"]),
    (#"f("\(a),第2名")"#, ["\u{1},第"]), (#"f("合格(\(g))")"#, ["格(\u{1}"]),
    (#"f("没有,或不给看 Not there, or not yours")"#, ["有,或"]),
    (#"f(p("\(say("外,内"))"))"#, ["外,内"]), (##"f(#"甲;乙"#)"##, ["甲;乙"]),
    ("f(\"\"\"\n  甲!\n  \"\"\")", ["甲!\n"]),
  ])
  func `a half-width mark would be found`(code: String, marks: [String]) {
    #expect(SourceFile(path: "Sources/X/X.swift", code: code).marks == marks)
  }

  @Test(arguments: [
    #"f("申报，共3项：2:1，12:30（含）")"#, #"f("[甲, 乙]", "{group: 编号}")"#,
    #"f("Fill in the columns 得分 (points) and 扣分原因 (reason) of the sheet 评分; ")"#,
    #"let a = 1 // 甲,乙"#, #"f("a, b; c (d)", "甲\(x)乙")"#, #"f("；;,，")"#,
  ])
  func `a sample, an English sentence, a comment or a ratio is left alone`(code: String) {
    #expect(SourceFile(path: "Sources/X/X.swift", code: code).marks == [])
  }
}

extension SourceFile {
  fileprivate init(path: String, code: String) {
    self.init(path: path, lines: code.split(separator: "\n").map(String.init))
  }

  fileprivate var marks: [String] { literals.flatMap(\.halfWidthMarks) }
}

extension StringLiteral {
  /// Each half-width mark that touches a Chinese character, between its neighbours.
  ///
  /// In a sentence that is mostly Latin only a mark between two of them counts. In square brackets and braces stands a
  /// sample of a file, which is no sentence.
  fileprivate var halfWidthMarks: [String] {
    guard text.contains(where: \.isHan) else { return [] }
    let isMostlyLatin = text.count { $0.isLatin } > text.count { $0.isHan }
    let characters = Array(PunctuationTests.typed.reduce(text) { $0.removing($1) })
    var depth = 0
    return characters.indices.compactMap { index in
      let mark = characters[index]
      if "[{".contains(mark) { depth += 1 }
      if "]}".contains(mark) { depth -= 1 }
      guard depth <= 0, ",:;!?()".contains(mark) else { return nil }
      let around = characters[max(0, index - 1)...min(index + 1, characters.count - 1)]
      let touched = around.count { $0.isHan }
      return touched > (isMostlyLatin ? 1 : 0) ? String(around) : nil
    }
  }
}

extension Character {
  fileprivate var isHan: Bool { unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) } }
  fileprivate var isLatin: Bool { isASCII && isLetter }
}

extension String {
  fileprivate func removing(_ part: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined()
  }
}
