import ArgumentParser

/// What all measurements share.
struct Setting {
  let scale: Scale
  /// How often each thing is measured; the median is reported.
  let rounds: Int
  /// The folder whose disk takes the ledgers.
  let folder: String

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
