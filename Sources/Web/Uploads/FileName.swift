/// The name of a file as it is kept: without folders, without what cannot be seen, not too long.
struct FileName: Sendable, Hashable {
  let text: String

  /// The most characters of a name.
  static let limit = 120

  /// Makes a name harmless; one of which nothing is left becomes `file`.
  init(_ name: String) {
    let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
    let visible = last.unicodeScalars.filter { scalar in
      !scalar.isDeceptive && scalar != "\n" && scalar != "\t"
    }
    var rest = String(String.UnicodeScalarView(visible)).trimmed
    while let first = rest.first, first == "." || first == " " { rest.removeFirst() }
    while let last = rest.last, last == "." || last == " " { rest.removeLast() }
    guard !rest.isEmpty else {
      text = "file"
      return
    }
    text = FileName.shortened(rest)
  }

  /// What stands behind the last point, in small letters; empty where there is none.
  var ending: String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.last.map { $0.lowercased() } ?? "" : ""
  }

  private static func shortened(_ name: String) -> String {
    guard name.count > limit else { return name }
    let parts = name.split(separator: ".")
    guard parts.count > 1, let ending = parts.last, ending.count <= 5 else {
      return String(name.prefix(limit))
    }
    return name.prefix(limit - ending.count - 1) + "." + ending
  }
}
