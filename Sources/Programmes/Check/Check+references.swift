import Messages

extension Check {
  /// Everything that is named exists.
  static let references = Check { programme in
    facts(of: programme) + kinds(of: programme) + channels(of: programme)
      + rubrics(of: programme)
  }

  private static func facts(of programme: Programme) -> [Fault] {
    let uses = Uses(of: programme)
    let facts = uses.facts.filter { programme.fact($0.fact) == nil }
      .map { missing($0.fact, at: $0.path, Phrase("指标", "fact"), declared: "facts") }
    let documents = uses.documents.filter { programme.document($0.document) == nil }
      .map { missing($0.document, at: $0.path, Phrase("材料", "document"), declared: "documents") }
    return facts + documents
  }

  private static func kinds(of programme: Programme) -> [Fault] {
    programme.scopes.flatMap { path, scope -> [Fault] in
      guard case .only(let kinds) = scope else { return [] }
      return kinds.sorted().filter { programme.applicants.kind($0) == nil }.map {
        missing(
          $0, at: path / "only", Phrase("申报单位类型", "kind of applicant"),
          declared: "applicants/kinds")
      }
    } + kindCaps(of: programme)
  }

  private static func kindCaps(of programme: Programme) -> [Fault] {
    programme.scoringStages.flatMap { path, rule in
      rule.ranking.kindCaps.keys.sorted().filter { programme.applicants.kind($0) == nil }.map {
        missing(
          $0, at: path / "ranking" / "kindCaps" / $0, Phrase("申报单位类型", "kind of applicant"),
          declared: "applicants/kinds")
      }
    }
  }

  private static func channels(of programme: Programme) -> [Fault] {
    programme.criteria.filter { _, rubric, criterion in
      !rubric.channels.contains { $0.id == criterion.channel }
    }.map { path, rubric, criterion in
      missing(
        criterion.channel, at: path / "channel", Phrase("评分环节", "channel"),
        declared: "rubrics" / rubric.id / "channels")
    }
  }

  private static func rubrics(of programme: Programme) -> [Fault] {
    let named: [(ProgrammePath, RubricID)] = programme.stages.compactMap { stage in
      switch stage.rule {
      case .scoring(let rule): ("stages" / stage.id / "rubric", rule.rubric)
      case .acceptance(let rule): ("stages" / stage.id / "rubric", rule.rubric)
      case .intake, .review, .consultation, .publicity, .award, .funding, .training, .settlement,
        .closing:
        nil
      }
    }
    return named.filter { programme.rubric($0.1) == nil }.map {
      missing($0.1, at: $0.0, Phrase("评分标准", "rubric"), declared: "rubrics")
    }
  }

  static func missing<Subject>(
    _ id: Identifier<Subject>, at path: ProgrammePath, _ thing: Phrase, declared: ProgrammePath
  ) -> Fault {
    Fault(
      at: path,
      Phrase(
        "没有编号为 \(id) 的\(thing.chinese)，请在 \(declared) 中写明或改正编号",
        "there is no \(thing.english) \(id); declare it under \(declared) or correct the name"))
  }
}

extension Programme {
  /// Every scope with the path of the thing that it limits.
  fileprivate var scopes: [(ProgrammePath, Scope)] {
    facts.map { ("facts" / $0.id, $0.scope) }
      + documents.map { ("documents" / $0.id, $0.scope) }
      + conditions.map { ("conditions" / $0.id, $0.scope) }
      + criteria.flatMap { path, _, criterion -> [(ProgrammePath, Scope)] in
        guard case .measured(let measures) = criterion.marking else { return [] }
        return measures.enumerated().map { (path / "measured" / ($0 + 1), $1.scope) }
      }
  }

  /// The scoring stages with their paths.
  var scoringStages: [(path: ProgrammePath, rule: ScoringRule)] {
    stages.compactMap { stage in
      guard case .scoring(let rule) = stage.rule else { return nil }
      return ("stages" / stage.id, rule)
    }
  }

  /// The kinds of applicant in a scope.
  func kinds(in scope: Scope) -> [ApplicantKind] {
    applicants.kinds.filter { scope.includes($0.id) }
  }
}
