public import Messages

/// The rules of one kind of grant, from one programme file (项目办法).
///
/// A programme is a value: reading, checking and running it never changes it. What the notice leaves
/// open is marked `proposed` by its `Basis`.
public struct Programme: Sendable, Hashable {
  /// The identifier, such as `city-2022-workstation`.
  public let id: ProgrammeID
  /// The name of the grant, such as 市级技师工作站.
  public let title: Phrase
  /// The official notice.
  public let notice: Notice
  /// Who may apply.
  public let applicants: Applicants
  /// What applicants state, in the order of the form.
  public let facts: [Fact]
  /// What applicants hand in.
  public let documents: [Document]
  /// Pass or fail, before any points (law 4).
  public let conditions: [Condition]
  /// What excludes an application whatever its points (law 4).
  public let vetoes: [Veto]
  /// Who reviews whom first.
  public let routing: Routing
  /// The workflow in its order.
  public let stages: [Stage]
  /// The rubrics that the stages name.
  public let rubrics: [Rubric]

  /// Joins the parts of a programme; `problems` tells whether they fit together.
  public init(
    id: ProgrammeID, title: Phrase, notice: Notice, applicants: Applicants, facts: [Fact],
    documents: [Document], conditions: [Condition], vetoes: [Veto], routing: Routing,
    stages: [Stage], rubrics: [Rubric]
  ) {
    self.id = id
    self.title = title
    self.notice = notice
    self.applicants = applicants
    self.facts = facts
    self.documents = documents
    self.conditions = conditions
    self.vetoes = vetoes
    self.routing = routing
    self.stages = stages
    self.rubrics = rubrics
  }
}

extension Programme {
  /// The fact with this identifier.
  public func fact(_ id: FactID) -> Fact? { facts.first { $0.id == id } }
  /// The document with this identifier.
  public func document(_ id: DocumentID) -> Document? { documents.first { $0.id == id } }
  /// The rubric with this identifier.
  public func rubric(_ id: RubricID) -> Rubric? { rubrics.first { $0.id == id } }
  /// The stage with this identifier.
  public func stage(_ id: StageID) -> Stage? { stages.first { $0.id == id } }
  /// The veto with this identifier.
  public func veto(_ id: VetoID) -> Veto? { vetoes.first { $0.id == id } }
}
