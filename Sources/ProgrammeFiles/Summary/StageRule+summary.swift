import Messages
import Programmes
import Quantities

extension StageRule {
  /// The settings of the stage, a line each.
  func summary(in programme: Programme) -> [Phrase] {
    switch self {
    case .intake(let rule): [rule.summary]
    case .review(let rule): [rule.summary(in: programme.routing)]
    case .scoring(let rule): rule.summary
    case .consultation(let rule): rule.summary
    case .publicity(let rule): rule.summary
    case .award(let rule): [rule.summary]
    case .funding(let rule): rule.summary
    case .acceptance(let rule): rule.summary
    case .training(let rules): rules.summary
    case .settlement(let rule): rule.summary
    case .closing: []
    }
  }
}

extension IntakeRule {
  fileprivate var summary: Phrase {
    Phrase(
      "\(opens)至\(lastDay)（含当日），一式\(copies)份",
      "\(opens) to \(lastDay) inclusive, copies: \(copies)")
  }
}

extension ReviewRule {
  fileprivate func summary(in routing: Routing) -> Phrase {
    switch reviewers {
    case .routed:
      let offices = routing.counties.map(\.office).joined
      let supervisors =
        routing.supervisingUnits
        ? Phrase("；市直单位、市属企业由主管单位审核", "; municipal units by their supervising unit")
        : Phrase(same: "")
      return offices.followed(by: supervisors) + routing.basis.mark
    case .all(let roles):
      let names = roles.map(\.name).joined
      return Phrase("\(names.chinese)均须签署", "signed by each of: \(names.english)")
    }
  }
}

extension ConsultationRule {
  fileprivate var summary: [Phrase] {
    let due =
      switch silence {
      case .consents:
        Phrase(
          "\(dueWorkingDays)个工作日内答复，逾期视为无异议",
          "due in \(dueWorkingDays) working days; silence is no objection"
        )
      case .blocks:
        Phrase(
          "\(dueWorkingDays)个工作日内答复，逾期的等待答复", "due in \(dueWorkingDays) working days; silence waits"
        )
      }
    return departments.map { $0.name + $0.basis.mark } + [due]
  }
}

extension PublicityRule {
  fileprivate var summary: [Phrase] {
    let start =
      countsStartDay
      ? Phrase("发布当日计入", "the day of publication counts")
      : Phrase("发布当日不计入", "the day of publication does not count")
    return [
      Phrase("\(workingDays)个工作日", "\(workingDays) working days"),
      start + countingBasis.mark,
      Phrase(
        "异议：\(objections.admitWithin)个工作日内决定是否受理，\(objections.concludeWithin)个工作日内办结，可延至\(objections.extendedTo)个工作日",
        "objections: admitted within \(objections.admitWithin) working days, concluded within \(objections.concludeWithin), at most \(objections.extendedTo)"
      ) + objections.basis.mark,
    ]
  }
}

extension AwardRule {
  fileprivate var summary: Phrase {
    guard let construction else {
      return Phrase(
        "牌匾：\(plaque.chinese)；只认定，不拨建设经费",
        "plaque: \(plaque.english); an accreditation without a grant")
    }
    let (year, years) = (construction.earliestYear, construction.years)
    return Phrase(
      "牌匾：\(plaque.chinese)；\(year)年起建设\(years)年",
      "plaque: \(plaque.english); construction from \(year) for \(years) years"
    )
      + construction.basis.mark
  }
}

extension FundingRule {
  fileprivate var summary: [Phrase] {
    [
      Phrase("每个\(amount.grouped)元", "\(amount.grouped) yuan each") + amountBasis.mark,
      Phrase("列支：\(budgetLine.chinese)", "budget: \(budgetLine.english)") + budgetBasis.mark,
    ]
      + tranches.map { tranche in
        let when =
          switch tranche.after {
          case .award: Phrase("授牌后", "after the award")
          case .acceptance: Phrase("验收合格后", "after a passed acceptance")
          }
        return when + Phrase("拨付\(tranche.share.percent)%", "\(tranche.share.percent)%")
          + tranche.basis.mark
      }
  }
}

extension AcceptanceRule {
  fileprivate var summary: [Phrase] {
    let grades = grades.map {
      Phrase("\($0.name.chinese)\($0.from)分起", "\($0.name.english) from \($0.from)")
    }.joined
    return [
      Phrase(
        "\(grades.chinese)；及格线\(passLine)分",
        "\(grades.english); pass line \(passLine)"),
      Phrase(
        "不合格的整改\(rectificationMonths)个月，可再验收\(rectifications)次",
        "a failed project has \(rectificationMonths) months; further attempts: \(rectifications)"),
    ]
  }
}
