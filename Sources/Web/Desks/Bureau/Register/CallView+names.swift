import Assessment
import Messages
import Programmes

extension CallView {
  /// The office to which a unit belongs, in words.
  func office(of affiliation: Affiliation) -> Phrase {
    switch affiliation {
    case .county(let county):
      programme.routing.county(county)?.office ?? Phrase(same: county.text)
    case .municipal(let supervisor): Phrase(same: supervisor)
    }
  }

  /// The name of a consulted department.
  func name(of department: DepartmentID) -> Phrase {
    programme.consultation?.departments.first { $0.id == department }?.name
      ?? Phrase(same: department.text)
  }
}

extension SealedRanking.Place {
  /// The place in a word.
  var name: Phrase {
    switch self {
    case .listed: Phrase("拟授牌", "proposed")
    case .reserve(let number): Phrase("备选第\(number)", "reserve \(number)")
    case .none: Phrase("未入围", "not proposed")
    }
  }
}

extension Review.Decision {
  /// The decision in a word.
  var name: Phrase {
    switch self {
    case .pass: Phrase("通过", "pass")
    case .return: Phrase("退回补正", "return to be completed")
    case .reject: Phrase("不通过", "reject")
    }
  }

  var tone: Speech.Tone {
    switch self {
    case .pass: .good
    case .return: .waiting
    case .reject: .bad
    }
  }
}

extension ApplicationStatus {
  var tone: Speech.Tone {
    switch self {
    case .inProgress: .plain
    case .returned: .waiting
    case .rejected, .withdrawn, .removed: .bad
    }
  }
}

extension Opinion.Answer {
  /// The answer in a word.
  var name: Phrase {
    switch self {
    case .agrees: Phrase("同意", "agrees")
    case .objects: Phrase("不同意", "objects")
    case .silent: Phrase("逾期未答复", "no answer in time")
    }
  }

  var tone: Speech.Tone {
    switch self {
    case .agrees: .good
    case .objects: .bad
    case .silent: .waiting
    }
  }
}
