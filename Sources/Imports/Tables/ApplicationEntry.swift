import Assessment
import Messages
import Programmes
import Spreadsheets

/// One row of applications.csv.
struct ApplicationEntry {
  let circumstances: Circumstances
  let submission: Submission
  let contact: PersonalRecord?

  /// Reads a row; nil after a recorded problem.
  init?(_ row: inout RowReader, facts: [FactColumn], in context: ImportContext) {
    let circumstances = row.circumstances(of: .submit, in: context)
    let application = row.code("application")
    let unit = row.text("unit")
    let creditCode = row.creditCode("credit_code")
    let kind = row.applicantKind(in: context)
    let affiliation = row.affiliation(in: context)
    let values = row.values(of: facts)
    let copies = row.integer("copies", in: 0...1000)
    contact = PersonalRecord([
      "contact": row.optionalText("contact"),
      "phone": row.has("phone") ? row.telephone("phone") : nil,
    ])
    guard let circumstances, let application, let unit, let creditCode, let kind,
      let affiliation, let copies
    else { return nil }
    self.circumstances = circumstances
    submission = Submission(
      application: ApplicationID(application), unit: unit, creditCode: creditCode.text,
      kind: kind, kindReason: row.optionalText("kind_reason"), affiliation: affiliation,
      facts: values, attachments: [], copies: copies)
  }
}

extension Affiliation {
  fileprivate static let expectation = Phrase(
    "县属单位只填县区，市属单位只填主管单位",
    "the county of a county's unit, or only the supervising unit of a municipal one")
}

extension RowReader {
  /// A kind of the programme, or another one with the reason for which it is admitted (等).
  fileprivate mutating func applicantKind(in context: ImportContext) -> ApplicantKindID? {
    let kinds = context.catalogue.kinds
    guard context.programme.applicants.othersWithReason, has("kind_reason") else {
      return named("kind", kinds)
    }
    return value("kind", expected: kinds.expectation) { (text) throws(Mismatch) in
      (try? kinds.value(text)) ?? ApplicantKindID(text)
    }
  }

  /// The county or the supervising unit: exactly one of the two.
  fileprivate mutating func affiliation(in context: ImportContext) -> Affiliation? {
    switch (has("county"), has("supervisor")) {
    case (true, false): return named("county", context.catalogue.counties).map { .county($0) }
    case (false, true): return text("supervisor").map { .municipal(supervisor: $0) }
    case (true, true):
      refuse(
        "county",
        because: Phrase("与“主管单位”同时填写", "stands beside a supervising unit"),
        expected: Affiliation.expectation)
      return nil
    case (false, false):
      _ = isGiven("county", expected: Affiliation.expectation)
      return nil
    }
  }

  /// The facts whose cells are filled in.
  fileprivate mutating func values(of facts: [FactColumn]) -> [FactID: FactValue] {
    var values: [FactID: FactValue] = [:]
    for fact in facts where has(fact.column.key) {
      values[fact.fact.id] = factValue(fact.column.key, of: fact.fact)
    }
    return values
  }
}
