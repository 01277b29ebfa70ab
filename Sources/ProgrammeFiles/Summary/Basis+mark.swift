import Messages
import Programmes

extension Basis {
  /// The source in brackets: the clause, and 拟定 or proposed with its reason.
  var mark: Phrase {
    let source = clause ?? ""
    guard let proposed else { return Phrase("［\(source)］", "[\(source)]") }
    let head = clause.map { $0 + "; " } ?? ""
    let reason = proposed.inBothLanguages
    return Phrase("［\(head)拟定：\(reason.chinese)］", "[\(head)proposed: \(reason.english)]")
  }
}

extension String {
  /// A reason written as `中文 / English`; any other text stands for both.
  fileprivate var inBothLanguages: Phrase {
    guard let range = firstRange(of: " / ") else { return Phrase(same: self) }
    return Phrase(String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}

extension Phrase {
  /// Two texts without a space between them in either language.
  func followed(by next: Phrase) -> Phrase {
    Phrase(chinese + next.chinese, english + next.english)
  }
}
