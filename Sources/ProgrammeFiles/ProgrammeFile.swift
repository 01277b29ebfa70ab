public import Messages
public import Programmes

/// A programme read from its YAML file, with what a person should look at.
public struct ProgrammeFile: Sendable, Hashable {
  /// The programme; its parts fit together.
  public let programme: Programme
  /// What is not wrong but deserves a look, in the order of the file.
  public let warnings: [Problem]

  /// Reads and checks a programme file of at most 1 MiB of UTF-8; throws every problem it finds.
  ///
  /// `file` is the name that the problems show. Whether the parts fit together is asked only once
  /// every part could be read.
  public static func read(_ bytes: [UInt8], file: String) throws(Problems) -> ProgrammeFile {
    let text = try SourceText.read(bytes, file: file)
    let reading = Reading(file: file)
    let root = Field(
      node: try SourceNode.parse(text, file: file), path: .root, reading: reading)
    let programme = root.programme()
    guard !reading.problems.refuse, let programme else {
      throw Problems(inOrder(reading.problems))
    }
    let problems = inOrder(programme.faults.map(reading.problem))
    if problems.refuse { throw Problems(problems) }
    return ProgrammeFile(programme: programme, warnings: problems)
  }

  private static func inOrder(_ problems: [Problem]) -> [Problem] {
    problems.enumerated().sorted { a, b in
      let (left, right) = (a.element.place, b.element.place)
      return (left.line ?? 0, left.column ?? 0, a.offset)
        < (right.line ?? 0, right.column ?? 0, b.offset)
    }.map(\.element)
  }
}
