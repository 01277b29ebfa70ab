import Assessment
import Foundation
import Ledger
import Messages
import Programmes

/// Where files lie until their application is handed in; a folder for each unit and call.
///
/// It stands beside the records of the vault, not among them: what was never handed in is no record.
struct UploadShelf: Sendable {
  private let folder: String

  /// The files of a unit for a call.
  init(beside vault: Vault, call: CallID, unit: String) {
    folder = "\(vault.folder)/.uploads/\(Fields.digest(of: [call.text, unit]))"
  }

  /// The most files and bytes of one unit.
  static let countLimit = 100
  static let bytesLimit = 512 << 20
  /// The largest piece that is sent at once; small, so that a bad line loses little.
  static let pieceLimit = 256 << 10

  /// Everything that lies here, by document and name.
  var uploads: [Upload] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".about") }.compactMap { name in
      UploadID(pathPart: String(name.dropLast(6))).flatMap(upload)
    }.sorted { ($0.document, $0.name.text, $0.id) < ($1.document, $1.name.text, $1.id) }
  }

  /// An upload; nil where this unit has none of this name.
  func upload(_ id: UploadID) -> Upload? {
    guard let about = try? String(contentsOfFile: path(id, "about"), encoding: .utf8) else {
      return nil
    }
    let lines = about.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, let size = Int(lines[1]) else { return nil }
    let whole = length(of: path(id, "whole"))
    return Upload(
      id: id, document: DocumentID(String(lines[0])), name: FileName(String(lines[2])), size: size,
      received: whole ?? length(of: path(id, "part")) ?? 0, isWhole: whole != nil)
  }

  /// Announces a file, or finds the same file where it stopped.
  ///
  /// - Throws: `Refusal` for a kind or size that is not taken, and where there is no more room.
  func begin(
    _ document: DocumentID, name: FileName, size: Int, stamp: String
  ) throws -> Upload {
    let id = UploadID(document: document, name: name, size: size, stamp: stamp)
    if let known = upload(id) { return known }
    guard UploadKind(claimedBy: name) != nil else {
      throw Refusal(.badFile(name, UploadCheck.unknownKind(name.ending)))
    }
    guard size > 0 else { throw Refusal(.badFile(name, Phrase("文件是空的", "The file is empty"))) }
    guard size <= UploadCheck.limit else {
      throw Refusal(.badFile(name, UploadCheck.tooLarge))
    }
    let others = uploads
    guard others.count < Self.countLimit,
      others.reduce(size, { $0 + $1.size }) <= Self.bytesLimit
    else {
      throw Refusal(
        .badFile(
          name,
          Phrase(
            "本单位的文件合计超过 \(Self.countLimit) 个或 \(Self.bytesLimit >> 20) MB；请删去不用的文件",
            "The unit has more than \(Self.countLimit) files or \(Self.bytesLimit >> 20) MB; remove some"
          )))
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let about = "\(document.text)\n\(size)\n\(name.text)"
    try Data(about.utf8).write(to: URL(filePath: path(id, "about")), options: .atomic)
    return Upload(id: id, document: document, name: name, size: size, received: 0, isWhole: false)
  }

  /// Takes the next piece; the last one is followed by the check of the whole file.
  ///
  /// A piece that is sent twice is taken once: its place tells.
  /// - Throws: `Misplaced` where the piece belongs elsewhere, `Refusal` where the file is not taken;
  ///   then it is gone.
  func append(_ piece: [UInt8], at place: Int, to upload: Upload) throws -> Upload {
    if upload.isWhole { return upload }
    guard place == upload.received, !piece.isEmpty, place + piece.count <= upload.size else {
      throw Misplaced(expected: upload.received)
    }
    let part = path(upload.id, "part")
    if place == 0 { _ = FileManager.default.createFile(atPath: part, contents: nil) }
    let file = try FileHandle(forWritingTo: URL(filePath: part))
    try file.seek(toOffset: UInt64(place))
    try file.write(contentsOf: Data(piece))
    try file.close()
    guard place + piece.count == upload.size else {
      return self.upload(upload.id) ?? upload
    }
    try finish(upload)
    return self.upload(upload.id) ?? upload
  }

  /// Takes a whole file at once.
  func take(_ file: FileForm.File, as document: DocumentID) throws {
    let upload = try begin(
      document, name: file.name, size: file.bytes.count, stamp: "\(Digest.of(file.bytes))")
    _ = try append(Array(file.bytes.dropFirst(upload.received)), at: upload.received, to: upload)
  }

  /// Takes a file off the shelf.
  func remove(_ id: UploadID) {
    for ending in ["part", "whole", "about"] {
      try? FileManager.default.removeItem(atPath: path(id, ending))
    }
  }

  /// Takes everything off the shelf, once it is handed in.
  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  /// Where the bytes of a whole upload lie.
  func path(of upload: Upload) -> String { path(upload.id, "whole") }

  private func finish(_ upload: Upload) throws {
    let bytes = try FileBytes(at: path(upload.id, "part"))
    if let objection = UploadCheck(name: upload.name, bytes: bytes).objection {
      remove(upload.id)
      throw Refusal(.badFile(upload.name, objection))
    }
    try FileManager.default.moveItem(atPath: path(upload.id, "part"), toPath: path(of: upload))
  }

  private func path(_ id: UploadID, _ ending: String) -> String {
    "\(folder)/\(id.text).\(ending)"
  }

  private func length(of path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue
  }
}

/// A piece came for another place than the next one.
struct Misplaced: Error, Sendable, Hashable {
  /// How many bytes are there already.
  let expected: Int
}

extension Reason {
  /// A file that is not taken, by its name.
  static func badFile(_ name: FileName, _ message: Phrase) -> Reason {
    Reason(
      "fileRefused", subject: name.text, message,
      remedy: Phrase("改正后重新上传", "mend it and upload it again"))
  }
}
