import ArgumentParser

/// What can be measured, in the order of the report.
enum Measurement: String, CaseIterable, ExpressibleByArgument {
  case ranking, writing, opening, training, papers

  func report(in setting: Setting) async throws -> Report {
    switch self {
    case .ranking: try RankingMeasurement(setting).report()
    case .writing: try await WritingMeasurement(setting).report()
    case .opening: try await OpeningMeasurement(setting).report()
    case .training: try await TrainingMeasurement(setting).report()
    case .papers: try PapersMeasurement(setting).report()
    }
  }
}
