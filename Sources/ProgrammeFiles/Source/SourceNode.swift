/// A piece of a programme file as written, with the place where it begins.
struct SourceNode {
  let mark: SourceMark
  let content: Content

  indirect enum Content {
    case text(String)
    case list([SourceNode])
    case map([Entry])
  }

  /// A key and its value.
  struct Entry {
    let key: String
    let keyMark: SourceMark
    let value: SourceNode

    /// Where to point for this entry: at a value on the same line, else at its key.
    var mark: SourceMark { value.mark.line == keyMark.line ? value.mark : keyMark }
  }
}
