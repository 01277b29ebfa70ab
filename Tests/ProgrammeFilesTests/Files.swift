import Foundation
import Messages
import ProgrammeFiles
import Programmes

/// The programme files that are shipped.
enum Files {
  static let grants = ["jincheng-2022-workstation", "jincheng-2022-base"]
  static let trainings = ["weifang-2020", "dezhou-2021", "rizhao-2022"]
  static let all = grants + trainings

  /// The bytes of a shipped file; tests run from a checkout, beside `Rubrics`.
  static func bytes(_ name: String) throws -> [UInt8] {
    try bytes(at: "Rubrics/\(name).yaml")
  }

  /// The bytes of a file by its path in the checkout.
  static func bytes(at path: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  static func read(_ name: String) throws -> ProgrammeFile {
    try ProgrammeFile.read(try bytes(name), file: "\(name).yaml")
  }
}
