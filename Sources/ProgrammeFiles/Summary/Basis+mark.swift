import Messages
import Programmes

extension Basis {
  /// The source in brackets: the clause, and 拟定 or proposed with its reason.
  var mark: Phrase {
    let source = clause ?? ""
    guard let proposed else { return Phrase("［\(source)］", "[\(source)]") }
    let head = clause.map { Phrase("\($0)；", "\($0); ") } ?? Phrase(same: "")
    return Phrase(
      "［\(head.chinese)拟定：\(proposed.chinese)］", "[\(head.english)proposed: \(proposed.english)]")
  }
}

extension Phrase {
  /// Two texts without a space between them in either language.
  func followed(by next: Phrase) -> Phrase {
    Phrase(chinese + next.chinese, english + next.english)
  }
}
