public import Messages
import Programmes

extension Basis {
  /// The clause, or 拟定 for what the notice leaves open, in brackets: `（JC-5.1）`, `（拟定）`.
  public var note: Phrase {
    switch (clause, isProposed) {
    case (let clause?, true): Phrase("（\(clause)，部分拟定）", "(\(clause), partly proposed)")
    case (let clause?, false): Phrase("（\(clause)）", "(\(clause))")
    case (nil, true): Phrase("（拟定）", "(proposed)")
    case (nil, false): Phrase("", "")
    }
  }
}

extension Phrase {
  /// The text after its code: `V3 违法违规`.
  func coded(_ code: String) -> Phrase { Phrase("\(code) \(chinese)", "\(code) \(english)") }

  /// The text followed by where it comes from.
  func from(_ basis: Basis) -> Phrase { noting(basis.note) }

  /// The text as documents have it that leave the house: only what is proposed is marked.
  func outward(_ basis: Basis) -> Phrase { basis.isProposed ? asProposed : self }

  /// The text marked as the organiser's own proposal.
  var asProposed: Phrase { noting(Phrase("（拟定）", "(proposed)")) }

  /// The text with a note in brackets, which stands before the full stop.
  private func noting(_ note: Phrase) -> Phrase {
    guard !note.chinese.isEmpty else { return self }
    guard chinese.hasSuffix("。"), english.hasSuffix(".") else { return self + note }
    return Phrase(
      chinese.dropLast() + note.chinese + "。", "\(english.dropLast()) \(note.english).")
  }
}
