/// A question over the facts and documents of one application that has a yes or no answer.
///
/// The set of cases is closed: what a city changes is their combination and their numbers (law 11).
public indirect enum Rule: Sendable, Hashable {
  /// The number is at least this, in the fact's smallest unit (以上 includes the number).
  case atLeast(FactID, Int)
  /// The number is at most this, in the fact's smallest unit.
  case atMost(FactID, Int)
  /// The flag is yes.
  case holds(FactID)
  /// The flag is no. A missing flag is not a no.
  case fails(FactID)
  /// The choice is one of these words.
  case among(FactID, [String])
  /// The text is not empty.
  case filled(FactID)
  /// The text is empty: a list of names that must hold nobody.
  case empty(FactID)
  /// The document is attached.
  case attached(DocumentID)
  /// Every rule holds.
  case all([Rule])
  /// At least one rule holds.
  case any([Rule])
}
