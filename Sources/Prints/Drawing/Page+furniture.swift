import Messages

extension Page {
  /// The page with its number, “— 1 —”: at the right on odd pages and at the left on even ones, one
  /// character in (GB/T 9704-2012, 7.5), and the check code at the other side.
  func numbered(checkCode: String?, with typesetter: any Typesetting) -> Page {
    let size = setup == .official ? CharacterSize.four : Length(tenthPoints: 105)
    let mark = typesetter.line("— \(number) —", TextStyle(.song, size))
    let (left, right) = (setup.left + size, setup.right - size)
    let isOdd = number % 2 == 1
    var marks = marks
    marks.append(
      .text(mark, x: isOdd ? right - mark.width : left, baseline: setup.pageNumber))
    if let checkCode {
      let code = typesetter.line(checkCode, TextStyle(.song, Length(points: 8), ink: .grey))
      marks.append(
        .text(code, x: isOdd ? left : right - code.width, baseline: setup.pageNumber))
    }
    return Page(setup: setup, number: number, marks: marks)
  }
}
