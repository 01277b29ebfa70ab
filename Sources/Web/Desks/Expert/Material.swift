import Assessment
import Markup
import Messages
import Programmes
import Quantities
import Scoring

/// What there is to read about an application: facts with their evidence, files, computed points.
struct Material: Sendable, Hashable {
  let facts: [Line]
  let texts: [Line]
  let files: [File]
  let scores: [Score]

  /// One fact, with the value that counts.
  struct Line: Sendable, Hashable {
    let name: Phrase
    let value: Phrase
    /// What the unit stated, where the check found something else.
    let stated: Phrase?
    /// What proves the value; nil while nobody checked it.
    let evidence: String?
    let clause: String?
    /// Whether points depend on a check of it; a sum follows from its parts.
    let needsCheck: Bool
  }

  /// One file that was handed in.
  struct File: Sendable, Hashable {
    let document: Phrase
    let name: String
    let path: Path
    /// The clause whose fulfilment it proves.
    let clause: String?
  }

  /// Points that are computed from checked facts, the same for the whole panel.
  struct Score: Sendable, Hashable {
    let criterion: Phrase
    let points: Points?
    let full: Points
    let grounds: Phrase
  }

  /// Collects what the viewer may see of an application.
  init(of application: ApplicationView, in call: CallView) {
    let lines = call.programme.facts.filter { $0.asked == .application }.compactMap { fact in
      Line(of: fact, in: application).map { (fact.kind == .text, $0) }
    }
    facts = lines.filter { !$0.0 }.map(\.1)
    texts = lines.filter(\.0).map(\.1)
    let attached = (application.documents ?? []) + (application.additions ?? [])
    files = attached.map { File(of: $0, application.id, in: call) }
    scores = Score.all(of: application, in: call.programme)
  }
}

extension Material.Line {
  fileprivate init?(of fact: Fact, in application: ApplicationView) {
    guard let facts = application.facts, let value = facts[fact.id] else { return nil }
    let check = application.verifications?[fact.id]
    let stated = application.statedFacts?[fact.id]
    name = fact.name
    self.value = facts.text(of: value, as: fact.id)
    self.stated =
      check == nil || stated == value ? nil : stated.map { facts.text(of: $0, as: fact.id) }
    evidence = check?.evidence
    clause = fact.basis.clause
    needsCheck = fact.origin == .stated && fact.kind != .text
  }
}

extension Material.File {
  fileprivate init(of file: Attachment, _ application: ApplicationID, in call: CallView) {
    let document = call.programme.document(file.document)
    self.document = document?.name ?? Phrase(same: file.document.text)
    name = file.name
    path = Addresses.attachment(call.id, application, file.digest)
    clause = file.evidenceFor?.text ?? document?.basis.clause
  }
}

extension Material.Score {
  /// Points that depend on other units are left out: they are known when the panel is sealed.
  fileprivate static func all(
    of application: ApplicationView, in programme: Programme
  ) -> [Material.Score] {
    guard let facts = application.facts, let rule = programme.scoring,
      let rubric = programme.rubric(rule.rubric)
    else { return [] }
    return rubric.criteria.filter { !$0.isJudged }.map { criterion in
      let result =
        criterion.dependsOnOthers
        ? nil : criterion.measurement(of: facts, among: Cohort(of: [facts]))
      let isKnown = result?.missing.isEmpty ?? false
      return Material.Score(
        criterion: Phrase(same: "\(criterion.id) ") + criterion.name,
        points: isKnown ? result?.points : nil, full: criterion.points,
        grounds: result?.parts.flatMap(\.grounds).joined ?? criterion.guidance)
    }
  }
}

extension Criterion {
  /// Whether the points of one unit depend on the values of others.
  fileprivate var dependsOnOthers: Bool {
    guard case .measured(let measures) = marking else { return false }
    return measures.contains { measure in
      if case .bestOfKind = measure.scale { true } else { false }
    }
  }
}
