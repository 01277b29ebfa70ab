import Messages

extension Check {
  /// Everything that is declared is used; texts and choices may be there for people to read.
  static let unused = Check { programme in
    facts(unusedIn: programme) + rubrics(unusedIn: programme)
  }

  private static func facts(unusedIn programme: Programme) -> [Fault] {
    let sources = programme.facts.flatMap { fact -> [FactID] in
      switch fact.origin {
      case .stated: []
      case .sum(let parts): parts
      case .validAtDeadline(let days): [days]
      }
    }
    let used = Set(Uses(of: programme).facts.map(\.fact) + sources)
    return programme.facts.filter { fact in
      switch fact.kind {
      case .text, .choice: false
      case .number, .money, .flag, .day, .days: !used.contains(fact.id)
      }
    }.map {
      Fault(
        at: "facts" / $0.id,
        Phrase("没有条件或评分用到指标 \($0.id)", "no condition and no criterion uses the fact \($0.id)"),
        severity: .warning)
    }
  }

  private static func rubrics(unusedIn programme: Programme) -> [Fault] {
    let used = [programme.scoring?.rubric, programme.acceptance?.rubric].compactMap(\.self)
    return programme.rubrics.filter { !used.contains($0.id) }.map {
      Fault(
        at: "rubrics" / $0.id,
        Phrase("没有环节用到评分标准 \($0.id)", "no stage uses the rubric \($0.id)"), severity: .warning)
    }
  }
}
