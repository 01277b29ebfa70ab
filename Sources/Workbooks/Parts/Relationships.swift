import Messages

/// Which parts a part refers to (Open Packaging Conventions, ISO/IEC 29500-2).
final class Relationships: XMLReader {
  /// One reference.
  struct Target {
    let id: String
    /// The last word of the type: `worksheet`, `styles`, `externalLink`.
    let kind: String
    /// The name of the part, or the address outside the package.
    let part: String
    let isExternal: Bool
  }

  private(set) var targets: [Target] = []
  private let folder: String

  private init(folder: String) {
    self.folder = folder
  }

  /// The references of a part; none where it has no list of them.
  static func read(
    of part: String, in archive: inout ZipArchive
  ) throws(Problems) -> Relationships {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let relationships = Relationships(folder: folder)
    let list = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    if archive.index(of: list) != nil { try archive.parse(list, into: relationships) }
    return relationships
  }

  func begin(_ element: XMLElement) throws(Problems) {
    guard element.name == "Relationship", let target = element.text("Target") else { return }
    let kind = element.text("Type")?.split(separator: "/").last.map(String.init) ?? ""
    let isExternal = element.text("TargetMode") == "External"
    targets.append(
      Target(
        id: element.text("Id") ?? "", kind: kind,
        part: isExternal ? target : resolved(target), isExternal: isExternal))
  }

  /// The name of a part from a path that is relative to the folder, or absolute.
  private func resolved(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps: [Substring] = []
    for step in (folder + target).split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  /// The first part of a kind.
  func first(_ kind: String) -> String? { targets.first { $0.kind == kind }?.part }
}
