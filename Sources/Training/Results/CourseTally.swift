public import Messages

/// One line of the statistics: trained and passed, inside and outside the catalogue.
public struct CourseTally: Sendable, Hashable {
  /// Heads trained.
  public let trained: Int
  /// Passes in trades of the catalogue (目录内合格).
  public let passedInside: Int
  /// Passes in trades outside it (目录外合格).
  public let passedOutside: Int

  /// Describes a line as it was reported.
  public init(trained: Int, passedInside: Int, passedOutside: Int) {
    self.trained = trained
    self.passedInside = passedInside
    self.passedOutside = passedOutside
  }

  /// Counts results.
  public init(_ results: some Sequence<TrainingResult>, by catalogue: TradeCatalogue) {
    var (trained, inside, outside) = (0, 0, 0)
    for result in results {
      trained += 1
      switch (result.isPassed, catalogue.trade(result.course.trade)) {
      case (false, _): break
      case (true, _?): inside += 1
      case (true, nil): outside += 1
      }
    }
    self.init(trained: trained, passedInside: inside, passedOutside: outside)
  }

  /// Why a line cannot be right; nil for one that can.
  public func finding(_ subject: String, basis: Basis) -> Finding? {
    let counts = [passedInside, passedOutside]
    let isPossible =
      counts.allSatisfy { (0...max(0, trained)).contains($0) }
      && passedInside <= trained - passedOutside
    guard trained < 0 || !isPossible else { return nil }
    return Term(basis, .must).finding(
      "morePassedThanTrained", subject,
      Phrase(
        "培训\(trained)人，目录内合格\(passedInside)人，目录外合格\(passedOutside)人：合格人数应在0至培训人数之间",
        "\(trained) trained, \(passedInside) passed inside the catalogue and \(passedOutside) "
          + "outside: passes must lie between 0 and the trained"),
      remedy: Phrase("请核对培训人数和合格人数", "check both counts"))
  }
}
