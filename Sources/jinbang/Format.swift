import ArgumentParser
import Messages
import Papers

/// The forms in which a paper is written.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text
  case csv
  case json

  /// The paper in this form.
  func write(_ paper: Paper, in language: Language) -> String {
    switch self {
    case .text: paper.text(in: language)
    case .csv: paper.csv(in: language)
    case .json: paper.json(in: language)
    }
  }

  /// The ending of a file in this form.
  var ending: String {
    switch self {
    case .text: "txt"
    case .csv: "csv"
    case .json: "json"
    }
  }
}
