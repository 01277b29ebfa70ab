import Messages
import Programmes

extension Field {
  /// The whole file.
  func programme() -> Programme? {
    let keys = [
      "programme", "title", "notice", "applicants", "facts", "documents", "conditions", "vetoes",
      "routing", "stages", "rubrics",
    ]
    guard let fields = fields(keys) else { return nil }
    let id: ProgrammeID? = fields.need("programme")?.id()
    let title = fields.need("title")?.phrase()
    let notice = fields.need("notice")?.notice()
    let applicants = fields.need("applicants")?.applicants()
    // The facts come first: they decide how the numbers of rules and bands are written.
    let facts = fields.need("facts")?.facts() ?? []
    let documents = fields.need("documents")?.entries { $1.document($0) } ?? []
    let conditions = fields.need("conditions")?.entries { $1.condition($0) } ?? []
    let vetoes = fields.need("vetoes")?.entries { $1.veto($0) } ?? []
    let routing = fields.need("routing")?.routing()
    let rubrics = fields.need("rubrics")?.entries { $1.rubric($0) } ?? []
    let stages = fields.need("stages")?.stages() ?? []
    guard let id, let title, let notice, let applicants, let routing else { return nil }
    return Programme(
      id: id, title: title, notice: notice, applicants: applicants, facts: facts,
      documents: documents, conditions: conditions, vetoes: vetoes, routing: routing,
      stages: stages, rubrics: rubrics)
  }
}
