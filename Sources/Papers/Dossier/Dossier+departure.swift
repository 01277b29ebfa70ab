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
      Phrase("已取消资格", "taken off the list") + (veto.map(ground) ?? Phrase("", ""))
    }
  }

  /// The vetoes that stand, by name and clause.
  func vetoes(of application: Application) -> Phrase {
    let facts = application.facts(under: programme)
    let standing = programme.vetoes.filter { veto in
      application.vetoes[veto.id] != nil
        || (veto.rule.map { $0.verdict(over: facts).holds } ?? false)
    }
    return Phrase("一票否决：", "veto:") + standing.map { ground($0.id) }.joined
  }

  /// A veto by its name and clause: `V3 违法违规（JC-1.2.1b）`.
  func ground(_ id: VetoID) -> Phrase {
    guard let veto = programme.veto(id) else { return Phrase(same: id.text) }
    return Phrase("\(id) \(veto.name.chinese)", "\(id) \(veto.name.english)").from(veto.basis)
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
