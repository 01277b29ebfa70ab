import Messages

extension Check {
  /// A project that is built up is paid for and evaluated; an accreditation is neither.
  static let accreditation = Check { programme in
    guard let stage = programme.stage(of: .award), case .award(let rule) = stage.rule else {
      return []
    }
    return rule.construction == nil
      ? built(programme) : unpaid(programme, at: "stages" / stage.id / "construction")
  }

  private static func built(_ programme: Programme) -> [Fault] {
    programme.stages.filter { $0.rule.kind == .funding || $0.rule.kind == .acceptance }.map {
      Fault(
        at: "stages" / $0.id / "kind",
        Phrase(
          "\($0.name.chinese)以建设项目为对象，请在 award 环节写明 construction",
          "\($0.name.english) is about a project under construction; state construction in the award stage"
        ))
    }
  }

  private static func unpaid(_ programme: Programme, at path: ProgrammePath) -> [Fault] {
    guard programme.funding == nil else { return [] }
    return [
      Fault(
        at: path,
        Phrase(
          "建设项目须有 kind: funding 的环节；只认定不拨款的，请去掉 construction",
          "a project under construction needs a stage of kind funding; drop construction for a mere accreditation"
        ))
    ]
  }
}
