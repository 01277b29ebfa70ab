import Messages
public import Programmes
public import Training
public import WorkingDays

extension Call {
  /// What the supervision of the bases has to look at: unfinished plans, ratings, missing inspections.
  public func supervision(under programme: Programme, on day: Day) -> [Finding] {
    guard let rules = programme.training else { return [] }
    return applicationsInOrder.filter { $0.award != nil }.flatMap { application -> [Finding] in
      let base = Base(application: application, rules: rules)
      guard base.record.cancellation == nil else { return [] }
      return base.ratingFindings + base.inspectionFindings(in: day.year)
        + (base.record.settlement == nil ? [] : [base.review].compactMap(\.self))
    }
  }
}

extension Base {
  /// Ratings below standard that no case has taken up.
  fileprivate var ratingFindings: [Finding] {
    BaseRated.Aspect.allCases.compactMap { aspect in
      guard record.isBelowStandard(aspect), let exit = rules.supervision?.exit(on: aspect.ground)
      else { return nil }
      let isTakenUp = record.cases.values.contains { $0.opening.ground == aspect.ground }
      guard !isTakenUp else { return nil }
      return Finding(
        .warning, basis: exit.basis,
        Reason(
          "ratingBelowStandard", clause: exit.basis.clause, subject: subject,
          Phrase("\(aspect.ground.name.chinese)", "\(aspect.ground.name.english)"),
          remedy: Phrase(
            "请立案处理：\(exit.sanctions.map(\.name).joined.chinese)",
            "open a case: \(exit.sanctions.map(\.name).joined.english)")))
    }
  }

  fileprivate func inspectionFindings(in year: Int) -> [Finding] {
    let count = record.inspections.count { $0.day.year == year }
    return [rules.supervision?.inspections?.finding(inspections: count, year: year, subject)]
      .compactMap(\.self)
  }
}

extension BaseRated.Aspect {
  /// The ground on which a rating below standard may end the qualification.
  public var ground: ExitGround {
    switch self {
    case .credit: .lowCredit
    case .performance: .failedReview
    }
  }
}
