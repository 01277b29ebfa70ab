import Messages
import Training

extension Check {
  /// Every trade that may be trained leads to a certificate, and each award can be reached.
  static let certificates = Check { programme in
    programme.trainingStages.flatMap { path, rules in
      rules.results.enumerated().flatMap { index, rule -> [Fault] in
        let path = path / "results" / (index + 1)
        switch rule.check {
        case .certificates(let awards, _):
          return unreached(awards, at: path / "awards")
            + uncovered(awards, rules, at: path / "awards")
        case .publication(let kind): return never(kind, rules, at: path / "of")
        case .voucher, .evaluators, .reported, .enterpriseQualification: return []
        }
      }
    }
  }

  private static func unreached(
    _ awards: [CertificateAward], at path: ProgrammePath
  ) -> [Fault] {
    let empty = awards.enumerated().filter { $0.element.kinds.isEmpty }.map {
      Fault(
        at: path / ($0.offset + 1) / "kinds",
        Phrase("至少列出一种证书", "list at least one certificate"))
    }
    guard let all = awards.firstIndex(where: { $0.trades == .all }), all + 1 < awards.count else {
      return empty
    }
    return empty + [
      Fault(
        at: path / (all + 2),
        Phrase(
          "前一项已包括全部职业（工种），这一项用不上；请把 trades: all 放在最后",
          "the award before takes in all trades, so this one is never used; put trades: all last"))
    ]
  }

  private static func uncovered(
    _ awards: [CertificateAward], _ rules: TrainingRules, at path: ProgrammePath
  ) -> [Fault] {
    guard !awards.contains(where: { $0.trades == .all }) else { return [] }
    let outside = rules.enrolment.entry.trades.outside
    let inside = awards.contains { $0.trades == .catalogue }
    guard outside == .byRecommendation || !inside else { return [] }
    return [
      Fault(
        at: path,
        Phrase(
          "有的职业（工种）合格后没有规定证书；请补一项 trades: all",
          "a pass in some trades leads to no certificate; add an award with trades: all"),
        severity: .warning)
    ]
  }

  private static func never(
    _ kind: ResultKind, _ rules: TrainingRules, at path: ProgrammePath
  ) -> [Fault] {
    let awarded = rules.results.flatMap { rule -> [ResultKind] in
      guard case .certificates(let awards, _) = rule.check else { return [] }
      return awards.flatMap(\.kinds)
    }
    guard !awarded.contains(kind) else { return [] }
    return [
      Fault(
        at: path,
        Phrase(
          "没有职业（工种）颁发\(kind.name.chinese)，此条不起作用",
          "no trade leads to a \(kind.name.english), so this has no effect"))
    ]
  }
}
