import Messages

/// Problems up to a number that people can still read; the rest is counted.
struct ProblemList {
  /// How many problems are listed one by one.
  static let most = 10_000

  private let file: String
  private var listed: [Problem] = []
  private var unlisted = 0

  init(file: String) {
    self.file = file
  }

  var isEmpty: Bool { listed.isEmpty }

  mutating func add(_ problem: Problem) {
    if listed.count < ProblemList.most { listed.append(problem) } else { unlisted += 1 }
  }

  /// Refuses the input if there is any problem.
  func throwIfAny() throws(Problems) {
    if listed.isEmpty { return }
    guard unlisted > 0 else { throw Problems(listed) }
    let rest = Phrase("另有 \(unlisted) 个问题没有列出", "\(unlisted) more problems are not listed")
    throw Problems(listed + [Problem(at: Place(file: file), rest)])
  }
}
