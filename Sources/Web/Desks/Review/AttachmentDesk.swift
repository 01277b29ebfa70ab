import Assessment
import Ledger
import Markup
import Messages
import Office
import Programmes

extension Addresses {
  /// One file of an application, by the SHA-256 of its bytes.
  static let attachment = Address<CallID, ApplicationID, String>("/calls/*/applications/*/files/*")
}

/// The files of applications, for whoever may see them.
enum AttachmentDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.answer(Addresses.attachment, for: .signedIn) { visit, call, id, digest in
      guard let application = try visit.call(call)[id] else { throw Rebuff.missing }
      let files = (application.documents ?? []) + (application.additions ?? [])
      guard let file = files.first(where: { $0.digest == digest }), let record = Digest(digest)
      else { throw Rebuff.missing }
      return .file(Download(file.name, try visit.office.office.ledger.vault.bytes(of: record)))
    }
  }
}

extension Download {
  /// A file that somebody handed in: shown by the browser where that is safe, saved otherwise.
  ///
  /// The bytes say what it is, never the name: a page of HTML called a picture is only saved.
  fileprivate init(_ name: String, _ bytes: [UInt8]) {
    let shown = Self.shown.first { bytes.starts(with: $0.mark) }
    self.init(
      name: shown == nil ? name : nil, mediaType: shown?.mediaType ?? "application/octet-stream",
      bytes: bytes)
  }

  /// What browsers show without running anything of it.
  private static let shown: [(mark: [UInt8], mediaType: String)] = [
    (Array("%PDF-".utf8), "application/pdf"), ([0x89, 0x50, 0x4E, 0x47], "image/png"),
    ([0xFF, 0xD8, 0xFF], "image/jpeg"),
  ]
}
