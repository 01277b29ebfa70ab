/// Where a value comes from: a clause of the notice, a proposal of ours, or both (law 11).
///
/// A condition may be the notice's while its points are proposed; then both are given. Whatever is
/// proposed must be shown as proposed and stays editable in the programme file.
public struct Basis: Sendable, Hashable {
  /// The clause, such as `JC-4.1`.
  public let clause: String?
  /// Why this value is proposed where the notice is silent.
  public let proposed: Phrase?

  /// A value that the notice states.
  public static func clause(_ clause: String) -> Basis { Basis(clause: clause, proposed: nil) }
  /// A value that the notice leaves open.
  public static func proposed(_ reason: String) -> Basis {
    Basis(clause: nil, proposed: Phrase(bilingual: reason))
  }

  /// A basis from either or both; nil where neither is given.
  ///
  /// A proposal reads 中文 / English, or the same in both languages.
  public init?(clause: String?, proposal: String?) {
    guard clause != nil || proposal != nil else { return nil }
    self.init(clause: clause, proposed: proposal.map { Phrase(bilingual: $0) })
  }

  /// Whether a person must be told that the notice does not say this.
  public var isProposed: Bool { proposed != nil }

  private init(clause: String?, proposed: Phrase?) {
    self.clause = clause
    self.proposed = proposed
  }
}

extension Phrase {
  /// The two halves of `中文 / English`; a text without the stroke reads the same in both languages.
  fileprivate init(bilingual text: String) {
    if let stroke = text.firstRange(of: " / ") {
      self.init(String(text[..<stroke.lowerBound]), String(text[stroke.upperBound...]))
    } else {
      self.init(same: text)
    }
  }
}
