/// A line and a column of a file, both counted from 1.
struct SourceMark: Sendable, Hashable {
  let line: Int
  let column: Int

  static let start = SourceMark(line: 1, column: 1)
}
