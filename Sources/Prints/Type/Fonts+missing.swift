public import Messages
public import Papers

extension Fonts {
  /// Every character of a paper that no font here can draw: which one, its code point, and where it
  /// stands.
  ///
  /// A character for private use is missing always, since each computer draws another one for it.
  public func missing(in paper: Paper, language: Language) -> [Problem] {
    paper.writings(in: language).flatMap { writing in
      var seen: Set<Unicode.Scalar> = []
      return writing.text.unicodeScalars.filter { !draws($0) && seen.insert($0).inserted }.map {
        Fonts.problem($0, in: writing, of: paper, language)
      }
    }
  }

  private func draws(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned: false
    case .control: scalar == "\n" || scalar == "\t"
    case .format: true
    default: coverage.contains(scalar)
    }
  }

  private static func problem(
    _ scalar: Unicode.Scalar, in writing: Paper.Writing, of paper: Paper, _ language: Language
  ) -> Problem {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Problem(
      at: Place(file: paper.title[language], line: writing.row), field: writing.place[language],
      Phrase(
        "“\(writing.text)”中的字符“\(scalar)”（\(code)）没有字体可以打印；请核对这个字，或安装含有它的字体",
        """
        no font can print the character “\(scalar)” (\(code)) in “\(writing.text)”; check the \
        character or install a font that has it
        """
      ))
  }
}
