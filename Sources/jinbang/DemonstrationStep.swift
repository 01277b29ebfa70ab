import ArgumentParser
import Foundation
import Imports
import Messages
import Spreadsheets
import Workbooks
import WorkingDays

/// One call of a demonstration, and the moment at which it stands when the office opens.
struct DemonstrationStep {
  /// The folder of the call.
  let folder: String
  /// What happened before this moment is played; nil for the whole call.
  let until: Instant?

  func includes(_ act: PlannedAct) -> Bool { until.map { act.at < $0 } ?? true }

  /// The calls of a folder in the order of its `demo.csv`; without that table every call, whole.
  ///
  /// A folder that is itself a call is shown whole.
  ///
  /// The order matters where folders share an account: the office that the last one names holds.
  static func all(in folder: String) throws -> [DemonstrationStep] {
    let path = "\(folder)/demo.csv"
    guard FileManager.default.fileExists(atPath: path) else { return try whole(in: folder) }
    let table = try Table(try TableFile.read(path), columns: columns)
    return try table.read(unique: ["folder"]) { row in
      let name = row.text("folder")
      let until = row.has("until") ? row.instant("until") : nil
      guard let name, row.problems.isEmpty else { return nil }
      return DemonstrationStep(folder: "\(folder)/\(name)", until: until)
    }
  }

  private static func whole(in folder: String) throws -> [DemonstrationStep] {
    let inside = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let folders = ([folder] + inside.map { "\(folder)/\($0)" })
      .filter { FileManager.default.fileExists(atPath: "\($0)/call.csv") }
    guard !folders.isEmpty else {
      throw ValidationError(
        """
        --demo: \(folder) 里没有批次；给出样例的总文件夹，或一个有 call.csv 的批次文件夹 \
        there is no call; name a folder of calls, or the folder of one, which has a call.csv
        """)
    }
    return folders.map { DemonstrationStep(folder: $0, until: nil) }
  }

  private static let columns = [
    Column("folder", names: ["文件夹"]),
    Column("until", names: ["截至"], required: false),
    Column("shows", names: ["看点"], required: false),
  ]
}
