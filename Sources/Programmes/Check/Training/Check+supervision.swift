import Messages
import Training

extension Check {
  /// Each ground leads to measures that exist, and a bar follows a cancellation.
  static let supervision = Check { programme in
    programme.trainingStages.flatMap { path, rules -> [Fault] in
      guard let rule = rules.supervision else { return [] }
      let path = path / "supervision" / "exits"
      return rule.exits.enumerated().flatMap { index, exit in
        faults(of: exit, rule, at: path / (index + 1))
      } + twice(rule.exits.map(\.ground), at: path)
    }
  }

  private static func twice(_ grounds: [ExitGround], at path: ProgrammePath) -> [Fault] {
    grounds.enumerated().filter { grounds[..<$0.offset].contains($0.element) }.map {
      Fault(
        at: path / ($0.offset + 1),
        Phrase(
          "\($0.element.name.chinese)列了两次", "\($0.element.name.english) is listed twice"))
    }
  }

  private static func faults(
    of exit: ExitRule, _ rule: SupervisionRule, at path: ProgrammePath
  ) -> [Fault] {
    let unknown = exit.sanctions.filter { !rule.sanctions.contains($0) }.map {
      Fault(
        at: path / "sanctions",
        Phrase(
          "\($0.name.chinese)不在 sanctions 所列的处理之中",
          "\($0.name.english) is none of the measures under sanctions"))
    }
    let empty =
      exit.sanctions.isEmpty
      ? [Fault(at: path / "sanctions", Phrase("至少列出一种处理", "list at least one measure"))] : []
    guard exit.bar != nil, !exit.sanctions.contains(.cancellation) else { return unknown + empty }
    return unknown + empty + [
      Fault(
        at: path / "bar",
        Phrase(
          "不予受理期从取消资格起算，sanctions 中却没有 cancellation",
          "a bar begins with a cancellation, which is not among the sanctions"))
    ]
  }
}
