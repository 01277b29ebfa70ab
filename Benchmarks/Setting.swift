import ArgumentParser

/// What all measurements share.
struct Setting {
  let scale: Scale
  /// Whether each thing is done once only, to be counted by a profiler.
  let once: Bool
  /// The folder whose disk takes the ledgers.
  let folder: String

  /// How often a thing is measured; the median is reported.
  func rounds(_ usual: Int) -> Int { once ? 1 : usual }

  /// A number of things at full scale, or a fiftieth of it.
  func amount(_ full: Int) -> Int { scale == .full ? full : full / 50 }
}

/// How much is measured.
enum Scale: String, ExpressibleByArgument {
  /// A fiftieth, to see that all of it runs, and for counting instructions.
  case small
  /// What the aims speak of.
  case full
}
