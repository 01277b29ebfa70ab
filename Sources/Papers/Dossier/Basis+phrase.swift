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
  func from(_ basis: Basis) -> Phrase {
    let note = basis.note
    return note.chinese.isEmpty ? self : self + note
  }
}
