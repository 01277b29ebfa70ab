/// Takes the time of repeated work.
enum Stopwatch {
  /// The median of `rounds` runs in seconds.
  static func median(of rounds: Int, _ body: () throws -> Void) rethrows -> Double {
    median(
      try (0..<rounds).map { _ in
        try ContinuousClock().measure(body).seconds
      })
  }

  /// The middle of some numbers; the upper one of two.
  static func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }
}

extension Duration {
  /// The length in seconds.
  var seconds: Double { self / .seconds(1) }
}
