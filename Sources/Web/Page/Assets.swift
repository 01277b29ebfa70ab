import Ledger
import Markup

/// The style sheet and the script, inside the program, under addresses that change with them.
struct Asset: Sendable {
  let name: String
  let mediaType: String
  let bytes: [UInt8]
  let path: Path

  init(_ name: String, ending: String, mediaType: String, _ bytes: [UInt8]) {
    let fingerprint = Digest.of(bytes).description.prefix(16)
    self.name = "\(name)-\(fingerprint).\(ending)"
    self.mediaType = mediaType
    self.bytes = bytes
    path = Path.to("assets", self.name)
  }

  static let style = Asset(
    "office", ending: "css", mediaType: "text/css; charset=utf-8", PackageResources.office_css)
  static let script = Asset(
    "office", ending: "js", mediaType: "text/javascript; charset=utf-8",
    PackageResources.office_js)
  static let icon = Asset(
    "icon", ending: "svg", mediaType: "image/svg+xml", PackageResources.icon_svg)
  static let all = [style, script, icon]
}
