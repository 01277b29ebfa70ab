import Messages
import Programmes
import Training

extension Field {
  /// The forms that a notice attaches.
  func forms() -> TrainingForms? {
    guard let fields = fields(["plan", "roster", "statistics", "person", "pledge"]) else {
      return nil
    }
    return TrainingForms(
      plan: fields.maybe("plan")?.plainForm(), roster: fields.maybe("roster")?.roster(),
      statistics: fields.maybe("statistics")?.statistics(),
      person: fields.maybe("person")?.person(), pledge: fields.maybe("pledge")?.plainForm())
  }

  private func plainForm() -> PlainForm? {
    guard let fields = fields(["title", "clause", "proposed"]) else { return nil }
    let title = fields.need("title")?.phrase()
    guard let basis = fields.basis(), let title else { return nil }
    return PlainForm(title, basis: basis)
  }

  private func roster() -> RosterForm? {
    let keys = ["title", "columns", "perCourse", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let title = fields.need("title")?.phrase()
    let columns = fields.need("columns")?.list { $0.column() } ?? []
    let perCourse = fields.need("perCourse")?.flag()
    guard let basis = fields.basis(), let title, let perCourse else { return nil }
    return RosterForm(title, columns: columns, isPerCourse: perCourse, basis: basis)
  }

  private func statistics() -> StatisticsForm? {
    let keys = ["title", "levels", "columns", "footer", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let title = fields.need("title")?.phrase()
    let levels = fields.need("levels")?.list { $0.level() } ?? []
    let columns = fields.need("columns")?.word(StatisticsForm.Columns.allCases)
    let footer = fields.maybe("footer")?.list { $0.phrase() } ?? []
    guard let basis = fields.basis(), let title, let columns else { return nil }
    return StatisticsForm(title, levels: levels, columns: columns, footer: footer, basis: basis)
  }

  private func person() -> PersonForm? {
    let keys = ["title", "fields", "signatures", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let title = fields.need("title")?.phrase()
    let columns = fields.need("fields")?.list { $0.column() } ?? []
    let signatures = fields.maybe("signatures")?.list { $0.phrase() } ?? []
    guard let basis = fields.basis(), let title else { return nil }
    return PersonForm(title, fields: columns, signatures: signatures, basis: basis)
  }

  /// A field with its usual heading, `name`, or with the heading of the notice, `{employer: […, …]}`.
  private func column() -> RosterForm.Column? {
    guard case .map(let entries) = node.content, entries.count == 1 else {
      return word(PersonField.allCases).map { RosterForm.Column($0) }
    }
    guard let fields = fields(PersonField.allCases.map(\.rawValue)),
      let field = PersonField(rawValue: entries[0].key)
    else { return nil }
    return fields.maybe(field.rawValue)?.phrase().map { RosterForm.Column(field, heading: $0) }
  }
}
