import Messages
import Training

extension Check {
  /// A route leads to a level that is trained, and asks for something that can be had.
  static let routes = Check { programme in
    programme.trainingStages.flatMap { path, rules in
      rules.enrolment.entry.routes.flatMap { route -> [Fault] in
        let path = path / "enrolment" / "routes" / route.id
        return [rules.untrained(route.target, at: path / "to")].compactMap(\.self)
          + open(route, at: path)
          + route.requirements.enumerated().flatMap {
            faults(of: $1, to: route.target, at: path / "requires" / ($0 + 1))
          }
      }
    }
  }

  private static func open(_ route: EntryRoute, at path: ProgrammePath) -> [Fault] {
    guard route.requirements.isEmpty else { return [] }
    return [
      Fault(
        at: path / "requires",
        Phrase("没有任何要求，人人可以报名", "nothing is asked, so anyone may enter"), severity: .warning)
    ]
  }

  private static func faults(
    of requirement: Requirement, to target: Level, at path: ProgrammePath
  ) -> [Fault] {
    switch requirement {
    case .certificate(let level, _, _) where level >= target:
      return [
        Fault(
          at: path,
          Phrase(
            "报\(target.name.chinese)却要求已有\(level.name.chinese)证书，应为更低的等级",
            "a course for \(target.name.english) asks for a certificate of \(level.name.english); it must be a lower level"
          ))
      ]
    case .any(let requirements) where requirements.isEmpty:
      return [
        Fault(
          at: path,
          Phrase("any 至少列出一项要求，否则永远达不到", "any needs at least one requirement, or none can be met"))
      ]
    case .any(let requirements):
      return requirements.enumerated().flatMap {
        faults(of: $1, to: target, at: path / "any" / ($0 + 1))
      }
    case .certificate, .work, .title, .attested: return []
    }
  }
}
