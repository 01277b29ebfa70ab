import Assessment
import Messages
import Programmes

extension Dossier {
  /// Why an application is out of the race, with clauses; never in words that may name a person.
  func departure(of application: Application) -> Phrase {
    switch application.progress {
    case .inProgress: Phrase("办理中", "in progress")
    case .returned: Phrase("待补正", "to be completed") + clauses(of: application)
    case .rejected(let stage, _):
      Phrase(
        "「\(stageName(stage).chinese)」不通过", "refused in “\(stageName(stage).english)”")
        + clauses(of: application)
    case .withdrawn: Phrase("单位撤回", "withdrawn by the unit")
    case .removed(let veto, _):
      veto.map { Phrase("已取消资格：", "taken off the list:") + ground($0) }
        ?? Phrase("已取消资格", "taken off the list")
    }
  }

  /// The vetoes that stand, by name and clause.
  func vetoes(of application: Application) -> Phrase {
    Phrase("一票否决：", "veto:") + standingVetoes(of: application).map { ground($0.id) }.joined
  }

  /// The vetoes that a finding or a fact raises.
  func standingVetoes(of application: Application) -> [Veto] {
    let facts = application.facts(under: programme)
    return programme.vetoes.filter { veto in
      application.vetoes[veto.id] != nil
        || (veto.rule.map { $0.verdict(over: facts).holds } ?? false)
    }
  }

  /// A veto by its name and clause: `V3 违法违规（JC-1.2.1b）`.
  func ground(_ id: VetoID) -> Phrase {
    guard let veto = programme.veto(id) else { return Phrase(same: id.text) }
    return veto.name.coded(id.text).from(veto.basis)
  }

  func stageName(_ id: StageID) -> Phrase { programme.stage(id)?.name ?? Phrase(same: id.text) }

  /// The clauses that reviews named, each once.
  private func clauses(of application: Application) -> Phrase {
    var seen: Set<String> = []
    let clauses = programme.stages.flatMap { stage in
      (application.reviews[stage.id] ?? [:]).values.filter { $0.decision != .pass }
        .flatMap(\.clauses).sorted()
    }.filter { seen.insert($0).inserted }
    guard !clauses.isEmpty else { return Phrase("", "") }
    let list = clauses.map { Phrase(same: $0) }.joined
    return Phrase("（\(list.chinese)）", "(\(list.english))")
  }
}
