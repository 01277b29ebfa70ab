import Messages
import Programmes

/// One file on its way: named, counted, and perhaps not all there yet.
struct Upload: Sendable, Hashable {
  let id: UploadID
  /// For which document it is meant.
  let document: DocumentID
  let name: FileName
  /// How many bytes it will have.
  let size: Int
  /// How many bytes are there.
  let received: Int

  /// Whether all of it is there and was found sound.
  let isWhole: Bool
}

/// The name of an upload: what was announced about it, so that the same file goes on where it stopped.
struct UploadID: PathPart, Hashable, Comparable {
  let text: String

  /// Takes 32 hexadecimal digits and nothing else, since it names a file on disk.
  init?(pathPart: String) {
    guard pathPart.utf8.count == 32,
      pathPart.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    text = pathPart
  }

  init(document: DocumentID, name: FileName, size: Int, stamp: String) {
    text = String(
      Fields.digest(of: [document.text, name.text, String(size), stamp]).prefix(32))
  }

  var pathPart: String { text }

  static func < (a: UploadID, b: UploadID) -> Bool { a.text < b.text }
}
