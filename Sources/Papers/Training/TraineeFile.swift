import Assessment
import Messages
import Training

/// What forms print of one person: the entry, and what the vault keeps under its reference.
struct TraineeFile {
  let trainee: TraineeRecord
  private let personal: [String: String]

  init(_ trainee: TraineeRecord, in dossier: Dossier) {
    self.trainee = trainee
    personal = dossier.personal(trainee.enrollee.record)
  }

  /// What stands in a field; `number` is the row of the table.
  func cell(_ field: PersonField, number: Int) -> Paper.Cell {
    let course = trainee.enrollee.course
    switch field {
    case .number: return .count(number)
    case .targetTrade: return .same(course.trade.text)
    case .targetLevel: return .text(course.level.name)
    case .employer: return .same(trainee.enrollee.employer)
    case .identityNumber: return .same(masked(personal[field.rawValue], head: 6, tail: 4))
    case .phone: return .same(masked(personal[field.rawValue], head: 3, tail: 4))
    case .currentLevel:
      let words = personal[field.rawValue] ?? ""
      return Level.allCases.first { $0.word == words }.map { .text($0.name) } ?? .same(words)
    case .photo: return .blank
    case .name, .sex, .birthMonth, .nativePlace, .politicalStatus, .ethnicity, .education,
      .workStart, .currentTrade, .tradeYears, .certificateNumber, .certificateDay, .specialities,
      .remark:
      return .same(personal[field.rawValue] ?? "")
    }
  }

  /// Enough of a number to tell two people apart, and no more.
  private func masked(_ text: String?, head: Int, tail: Int) -> String {
    guard let text, text.count > head + tail else { return text == nil ? "" : "****" }
    return text.prefix(head) + String(repeating: "*", count: text.count - head - tail)
      + text.suffix(tail)
  }
}

extension PersonField {
  /// Whether the column holds numbers.
  var content: Paper.Column.Content { self == .number ? .numbers : .words }
}
