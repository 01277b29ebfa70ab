import Messages

extension Grid {
  /// Splits a text into cells by RFC 4180; the heading row decides the separator.
  ///
  /// - Throws: Every misplaced quote, by line and column of the text.
  init(_ text: TextFile) throws(Problems) {
    precondition(text.bytes.count < UInt32.max, "cells are addressed with 32 bits")
    let parser = text.bytes.withUnsafeBufferPointer { bytes in
      var parser = GridParser(bytes)
      parser.parse()
      return (parser.cells, parser.lines, parser.flaws)
    }
    let (cells, lines, flaws) = parser
    var problems = ProblemList(file: text.file)
    var position = TextPosition()
    for flaw in flaws {
      position.advance(to: flaw.offset, in: text.bytes)
      problems.add(Problem(at: position.place(in: text.file), flaw.kind.message))
    }
    try problems.throwIfAny()
    self.init(file: text.file, bytes: text.bytes, cells: cells, lines: lines)
  }
}

extension GridParser.Flaw.Kind {
  fileprivate var message: Phrase {
    switch self {
    case .unterminatedQuote:
      Phrase(
        "从这里开始的双引号直到文件末尾都没有结束；应在单元格末尾补上双引号，文件也可能被截断",
        "the quotation mark that opens here is never closed; expected one at the end of the "
          + "cell, or the file was cut off")
    case .quoteInBareCell:
      Phrase(
        "双引号出现在没有用双引号开头的单元格里；应把整个单元格用双引号括起来，里面的双引号写两次",
        "a quotation mark inside a cell that does not begin with one; expected the whole cell "
          + "in quotation marks, with those inside doubled")
    case .textAfterQuote:
      Phrase(
        "结束的双引号后面还有文字；单元格里面的双引号应写两次",
        "text after the closing quotation mark; a quotation mark inside a cell must be doubled")
    }
  }
}
