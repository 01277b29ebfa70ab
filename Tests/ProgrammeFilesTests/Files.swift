import Foundation
import Messages
import ProgrammeFiles
import Programmes

/// The programme files that are shipped.
enum Files {
  static let names = ["jincheng-2022-workstation", "jincheng-2022-base"]

  /// The bytes of a shipped file; tests run from a checkout, beside `Rubrics`.
  static func bytes(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appending(path: "Rubrics/\(name).yaml")))
  }

  static func read(_ name: String) throws -> ProgrammeFile {
    try ProgrammeFile.read(try bytes(name), file: "\(name).yaml")
  }
}
