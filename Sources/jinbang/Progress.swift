import Foundation

/// A progress line on standard error, shown to a person once work takes over a second.
final class Progress {
  private let total: Int
  private let start = ContinuousClock.now
  private var isShown = false

  init(total: Int) {
    self.total = total
  }

  /// Shows how many of all steps are done.
  func show(_ done: Int) {
    guard Terminal.isWatched, ContinuousClock.now - start > .seconds(1) else { return }
    isShown = true
    let filled = total == 0 ? 0 : done * 30 / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    FileHandle.standardError.write(Data("\r\(bar) \(done)/\(total)".utf8))
  }

  /// Clears the line.
  func finish() {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
