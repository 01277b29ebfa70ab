import Foundation

extension String {
  /// The text in the normal form NFKC, so that what looks the same is the same.
  var precomposed: String { precomposedStringWithCompatibilityMapping }
}
