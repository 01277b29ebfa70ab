public import Messages
public import Programmes
import Spreadsheets

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

  /// The text of a table; nil where the folder lacks it.
  func table(_ name: String) throws(Problems) -> TextFile? {
    guard files.contains(name) else { return nil }
    return try TextFile(read(name), file: place(of: name).file)
  }

  /// Where a file of the folder stands, as people see it.
  func place(of name: String) -> Place {
    Place(file: path.isEmpty ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)")
  }
}
