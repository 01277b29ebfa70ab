import Messages

extension Check {
  /// An extended time limit for objections is no shorter than the ordinary one.
  static let objections = Check { programme in
    programme.stages.compactMap { stage in
      guard case .publicity(let rule) = stage.rule else { return nil }
      let (ordinary, extended) = (rule.objections.concludeWithin, rule.objections.extendedTo)
      guard extended < ordinary else { return nil }
      return Fault(
        at: "stages" / stage.id / "objections" / "extendedTo",
        Phrase(
          "延长后的期限\(extended)个工作日不能短于原期限\(ordinary)个工作日",
          "the extended limit of \(extended) working days is shorter than the ordinary \(ordinary)")
      )
    }
  }
}
