import Imports
import Messages
import Programmes
import Workbooks

/// What a table would do, row by row; nothing of it is recorded yet.
struct ImportTrial: Sendable {
  let source: ImportSource
  let counts: Counts
  /// What is wrong, at its cell or row.
  let problems: [Problem]
  /// What the reader should know, such as sheets that were left out.
  let notes: [Problem]
  private let head: Place?

  /// How many acts would have which effect.
  struct Counts: Sendable, Hashable {
    var all = 0
    var new = 0
    var changed = 0
    var unchanged = 0
    var refused = 0
  }

  /// A table that can be read; rules may refuse some of it.
  init(source: ImportSource, rehearsal: Rehearsal, notes: [Problem], head: Place?) {
    let counts = rehearsal.counts
    self.source = source
    self.counts = Counts(
      all: rehearsal.outcomes.count, new: counts.new, changed: counts.changed,
      unchanged: counts.unchanged, refused: counts.refused)
    problems = rehearsal.problems
    self.notes = notes
    self.head = head
  }

  /// A table that cannot be read as one.
  init(source: ImportSource, problems: [Problem], head: Place?) {
    self.source = source
    counts = Counts()
    self.problems = problems
    notes = []
    self.head = head
  }

  /// Whether all of it can be recorded.
  var isSound: Bool { problems.isEmpty && counts.all > 0 }

  /// The sender's own file with everything wrong marked in it.
  ///
  /// - Throws: `Problems` for a file that cannot be read at all.
  func markedCopy(in language: Language) throws(Problems) -> Download {
    let bytes = try MarkedCopy.bytes(
      of: source.bytes, file: source.name.text, problems: problems, head: head, in: language)
    let ending = source.name.ending
    return Download(
      name: "\(language == .chinese ? "标出错误" : "marked")-\(source.name.text)",
      plainName: "marked.\(ending)", mediaType: "application/octet-stream", bytes: bytes)
  }
}
