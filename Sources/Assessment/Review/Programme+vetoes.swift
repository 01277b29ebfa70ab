public import Messages
public import Programmes

extension Programme {
  /// The vetoes that a finding or a fact raises.
  public func standingVetoes(of application: Application, facts: Facts) -> [Reason] {
    vetoes.compactMap { veto in
      let finding = application.vetoes[veto.id]?.finding
      let raised = veto.rule.map { $0.verdict(over: facts).holds } ?? false
      guard finding != nil || raised else { return nil }
      return Reason(
        "veto", clause: veto.basis.clause ?? veto.id.text, subject: application.id.text,
        Phrase("一票否决：", "veto:") + veto.name + Phrase(same: finding ?? ""),
        remedy: Phrase("按不通过处理", "the application must be refused"))
    }
  }
}
