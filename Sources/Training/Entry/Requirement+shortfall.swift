import Messages
import WorkingDays

extension Requirement {
  /// What a trainee lacks on a day; nil where the requirement holds.
  func shortfall(of trainee: Trainee, on day: Day) -> Shortfall? {
    let background = trainee.background
    switch self {
    case .certificate(let level, let years, let scope):
      let held = background.certificates
        .filter { $0.course.level == level && scope.covers($0.course.trade, for: trainee.course) }
        .min { $0.issued < $1.issued }
      guard let held else { return .noCertificate(level, years) }
      return held.isHeld(years: years, on: day) ? nil : .tooYoung(held, years, day)
    case .work(let months, let scope):
      let worked = background.employments.months(
        in: scope, of: trainee.course, before: Month(of: day))
      return worked >= months ? nil : .tooFewMonths(worked, months, scope)
    case .title(let title):
      return background.title.map { $0 >= title } == true ? nil : .noTitle(title)
    case .attested(let attestation):
      return background.attestations.contains(attestation) ? nil : .notAttested(attestation)
    case .any(let requirements):
      let shortfalls = requirements.map { $0.shortfall(of: trainee, on: day) }
      return shortfalls.contains { $0 == nil } ? nil : .noneOf(shortfalls.compactMap(\.self))
    }
  }
}

extension Shortfall {
  fileprivate static func noCertificate(_ level: Level, _ years: Int) -> Shortfall {
    let held = years == 0 ? Phrase("", "") : Phrase("满\(years)年（含）", ", held for \(years) years")
    return Shortfall(
      code: "certificateMissing",
      message: Phrase(
        "没有\(level.name.chinese)证书，须持证\(held.chinese)",
        "a \(level.name.english) certificate is asked for\(held.english); there is none"),
      remedy: Phrase("请提供证书复印件", "hand in a copy of the certificate"))
  }

  fileprivate static func tooYoung(_ held: Certificate, _ years: Int, _ day: Day) -> Shortfall {
    let level = held.course.level.name
    let from = held.issued.adding(years: years)
    return Shortfall(
      code: "certificateTooYoung",
      message: Phrase(
        "\(level.chinese)证书\(held.issued)取得，至\(day)未满\(years)年（含）",
        "the \(level.english) certificate of \(held.issued) has not been held for \(years) years "
          + "on \(day)"),
      remedy: Phrase("\(from)起符合条件", "the condition is met from \(from)"))
  }

  fileprivate static func tooFewMonths(
    _ worked: Int, _ months: Int, _ scope: TradeScope
  ) -> Shortfall {
    let kind =
      switch scope {
      case .sameTrade: Phrase("累计从事本职业", "in the trade")
      case .anyTrade: Phrase("累计工作", "of work")
      }
    return Shortfall(
      code: "tooFewMonths",
      message: Phrase(
        "\(kind.chinese)\(worked)个月，须满\(months)个月（含）",
        "\(worked) months \(kind.english), \(months) are asked for"),
      remedy: Phrase(
        "请补充工作年限证明，或年限满后再报名", "prove further months, or apply when they are complete"))
  }

  fileprivate static func noTitle(_ title: Title) -> Shortfall {
    Shortfall(
      code: "titleMissing",
      message: Phrase(
        "没有\(title.name.chinese)及以上职称", "no title of \(title.name.english) or above"),
      remedy: Phrase("请提供职称证书", "hand in the certificate of the title"))
  }

  fileprivate static func notAttested(_ attestation: Attestation) -> Shortfall {
    Shortfall(
      code: "\(attestation.rawValue)Missing",
      message: Phrase(
        "缺少\(attestation.name.chinese)", "\(attestation.name.english) is missing"),
      remedy: Phrase("请补充提供", "hand it in"))
  }

  fileprivate static func noneOf(_ shortfalls: [Shortfall]) -> Shortfall {
    Shortfall(
      code: "noAlternativeMet",
      message: Phrase(
        shortfalls.map(\.message.chinese).joined(separator: "；且"),
        shortfalls.map(\.message.english).joined(separator: "; and ")),
      remedy: Phrase("满足其中一项即可", "meeting one of these is enough"))
  }
}
