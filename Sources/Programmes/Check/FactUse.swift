/// A place in a programme where a fact is asked for.
struct FactUse {
  let path: ProgrammePath
  let fact: FactID
  let need: Need
  let context: Context

  /// What the place needs the fact to be.
  enum Need {
    case number
    case flag
    case text
    case choice([String])
  }

  /// For whom and when the fact is needed.
  struct Context {
    /// The kinds for which a missing fact does harm; nil where it may be missing.
    let scope: Scope?
    /// When it is looked at; nil for any time.
    let phase: Fact.Phase?

    /// The same for some kinds only.
    func narrowed(to scope: Scope) -> Context { Context(scope: scope, phase: phase) }
    /// The same where one alternative is enough, so that this one may be missing.
    var lenient: Context { Context(scope: nil, phase: phase) }
  }
}

/// A place in a programme where a document is asked for.
struct DocumentUse {
  let path: ProgrammePath
  let document: DocumentID
}

/// All places where facts and documents are asked for.
struct Uses {
  private(set) var facts: [FactUse] = []
  private(set) var documents: [DocumentUse] = []

  init(of programme: Programme) {
    for condition in programme.conditions {
      add(
        condition.rule, at: "conditions" / condition.id / "rule",
        FactUse.Context(scope: condition.scope, phase: .application))
    }
    for veto in programme.vetoes {
      guard let rule = veto.rule else { continue }
      add(rule, at: "vetoes" / veto.id / "rule", FactUse.Context(scope: nil, phase: nil))
    }
    for (path, measure, phase) in programme.measures {
      add(measure, at: path, FactUse.Context(scope: measure.scope, phase: phase))
    }
  }

  private mutating func add(
    _ id: FactID, at path: ProgrammePath, as need: FactUse.Need,
    _ context: FactUse.Context
  ) {
    facts.append(FactUse(path: path, fact: id, need: need, context: context))
  }

  private mutating func add(_ rule: Rule, at path: ProgrammePath, _ context: FactUse.Context) {
    switch rule {
    case .atLeast(let id, _), .atMost(let id, _):
      add(id, at: path / "fact", as: .number, context)
    case .among(let id, let words):
      add(id, at: path / "fact", as: .choice(words), context)
    case .holds(let id): add(id, at: path / "holds", as: .flag, context)
    case .fails(let id): add(id, at: path / "fails", as: .flag, context)
    case .filled(let id): add(id, at: path / "filled", as: .text, context)
    case .empty(let id): add(id, at: path / "empty", as: .text, context)
    case .attached(let id):
      documents.append(DocumentUse(path: path / "attached", document: id))
    case .all(let rules): add(rules, at: path / "all", context)
    case .any(let rules): add(rules, at: path / "any", context.lenient)
    }
  }

  private mutating func add(
    _ rules: [Rule], at path: ProgrammePath, _ context: FactUse.Context
  ) {
    for (index, rule) in rules.enumerated() { add(rule, at: path / (index + 1), context) }
  }

  private mutating func add(
    _ measure: Measure, at path: ProgrammePath, _ context: FactUse.Context
  ) {
    switch measure.scale {
    case .bands(let id, _): add(id, at: path / "banded", as: .number, context)
    case .bestOfKind(let id): add(id, at: path / "bestOfKind", as: .number, context)
    case .adding(let terms): add(terms, at: path / "adding", context)
    case .deducting(let terms): add(terms, at: path / "deducting", context)
    case .whole(let rule): add(rule, at: path / "whole", context)
    case .ratio(let id, let target, _):
      add(id, at: path / "ratio", as: .number, context)
      if case .fact(let other, let otherwise) = target {
        let context = otherwise == nil ? context : context.lenient
        add(other, at: path / "target" / "fact", as: .number, context)
      }
    }
    add(measure.less, at: path / "less", context)
  }

  private mutating func add(
    _ terms: [Measure.Term], at path: ProgrammePath, _ context: FactUse.Context
  ) {
    for (index, term) in terms.enumerated() {
      let path = path / (index + 1)
      switch term.counted {
      case .fact(let id): add(id, at: path / "fact", as: .number, context)
      case .rule(let rule): add(rule, at: path / "if", context)
      case .unless(let rule): add(rule, at: path / "unless", context)
      }
    }
  }
}

extension Programme {
  /// Every measure with its path and the time at which its facts must have been asked.
  fileprivate var measures: [(ProgrammePath, Measure, Fact.Phase?)] {
    criteria.flatMap { path, rubric, criterion -> [(ProgrammePath, Measure, Fact.Phase?)] in
      guard case .measured(let measures) = criterion.marking else { return [] }
      let phase: Fact.Phase? = scoring?.rubric == rubric.id ? .application : nil
      return measures.enumerated().map { index, measure in
        (path / "measured" / (index + 1), measure, phase)
      }
    }
  }

  /// Every criterion of every rubric with its path.
  var criteria: [(path: ProgrammePath, rubric: Rubric, criterion: Criterion)] {
    rubrics.flatMap { rubric in
      rubric.groups.flatMap { group in
        group.criteria.map { criterion in
          let path = "rubrics" / rubric.id / "groups" / group.id / "criteria" / criterion.id
          return (path, rubric, criterion)
        }
      }
    }
  }
}
