import Messages

/// The kinds of file that an application may hold: what offices can open, and nothing that runs.
enum UploadKind: String, Sendable, CaseIterable {
  case pdf, jpeg, png, docx, xlsx
  /// The open fixed layout of Chinese administrations (GB/T 33190).
  case ofd

  /// The endings that a name of this kind may have, in small letters.
  var endings: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg"]
    case .pdf, .png, .docx, .xlsx, .ofd: [rawValue]
    }
  }

  /// The kind that a name claims; nil for one that is not taken.
  init?(claimedBy name: FileName) {
    let ending = name.ending
    guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = kind
  }

  /// All endings for the `accept` of a field.
  static var accept: String {
    allCases.flatMap(\.endings).map { ".\($0)" }.joined(separator: ",")
  }

  /// The kinds in words.
  static let words = Phrase(
    "PDF、JPG、PNG、DOCX、XLSX、OFD", "PDF, JPG, PNG, DOCX, XLSX or OFD")
}
