public import Messages
public import Programmes
public import Spreadsheets
import Workbooks

/// The folder of a call: spreadsheets that together tell a whole call, and the files of its units.
public struct CallFolder {
  /// The path as the person gave it; stands before the names of files in problems.
  public let path: String
  /// The paths of all files, relative to the folder, with `/` between their parts.
  public let files: Set<String>
  /// Reads the file at a path that is one of `files`.
  public let read: (String) throws(Problems) -> [UInt8]

  /// Describes a folder.
  public init(
    path: String, files: Set<String>, read: @escaping (String) throws(Problems) -> [UInt8]
  ) {
    self.path = path
    self.files = files
    self.read = read
  }

  /// Checks every table and puts all acts in the order of time.
  ///
  /// `programme` finds the programme by the name that call.csv gives it. Without a readable
  /// call.csv or a programme only these two and people.csv can be checked.
  /// - Throws: All problems of all tables; then nothing may be done.
  public func plan(
    programme find: (String) throws(Problems) -> Programme
  ) throws(Problems) -> CallPlan {
    var planner = CallPlanner(folder: self)
    return try planner.plan(programme: find)
  }

  /// A table by its name without ending, such as `scores`; nil where the folder lacks it.
  ///
  /// - Throws: Where the folder has it as text and as workbook, and what cannot be read.
  public func table(_ name: String) throws(Problems) -> TableFile? {
    let names = CallFolder.endings.map { name + $0 }.filter(files.contains)
    guard let file = names.first else { return nil }
    if names.count > 1 { throw twice(names) }
    return try TableFile(read(file), file: place(of: file).file)
  }

  private func twice(_ names: [String]) -> Problems {
    Problems([
      Problem(
        at: place(of: names[0]),
        Phrase(
          "与 \(names[1]) 是同一个表；应只保留其中一个",
          "this is the same table as \(names[1]); expected only one of the two"))
    ])
  }

  /// How the names of tables end.
  static let endings = [".csv", ".xlsx"]

  /// Where a file of the folder stands, as people see it.
  func place(of name: String) -> Place {
    Place(file: path.isEmpty ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)")
  }
}
