import Assessment
import Messages
import Programmes
import Spreadsheets

/// A whole form, read strictly: everything that is wrong is noted beside its field.
struct ApplicationFields {
  let creditCode: String
  let kind: ApplicantKindID
  let affiliation: Affiliation
  let contact: String
  let phone: String
  let copies: Int
  let facts: [FactID: FactValue]

  /// What the choice of the county says for units of the city itself.
  static let municipal = "·city"

  /// - Throws: `Problems` with everything that is wrong.
  init(_ fields: Fields, under programme: Programme) throws {
    var reader = FieldReader(fields)
    let creditCode = reader.creditCode()
    let kind = reader.kind(of: programme)
    let affiliation = reader.affiliation(of: programme)
    let contact = reader.text("contact", limit: 40)
    let phone = reader.phone()
    let copies = reader.copies()
    let facts = kind.map { reader.values(of: programme, kind: $0) }
    if !reader.isTicked("truth") {
      reader.object(
        to: "truth",
        Phrase("请确认内容和材料真实、完整", "Confirm that everything is true and complete"))
    }
    guard let creditCode, let kind, let affiliation, let contact, let phone, let copies, let facts,
      reader.isClean
    else { throw reader.problems }
    self.creditCode = creditCode
    self.kind = kind
    self.affiliation = affiliation
    self.contact = contact
    self.phone = phone
    self.copies = copies
    self.facts = facts
  }
}

extension FieldReader {
  fileprivate mutating func creditCode() -> String? {
    guard let typed = text("creditCode", limit: 30) else { return nil }
    do throws(Mismatch) {
      return try UnifiedSocialCreditCode(typed).text
    } catch {
      object(
        to: "creditCode",
        Phrase("统一社会信用代码", "the credit code") + error.reason)
      return nil
    }
  }

  fileprivate mutating func kind(of programme: Programme) -> ApplicantKindID? {
    guard let typed = text("kind", limit: 100) else { return nil }
    guard let kind = programme.applicants.kind(ApplicantKindID(typed)) else {
      object(to: "kind", Phrase("请选择一项", "Choose one"))
      return nil
    }
    return kind.id
  }

  fileprivate mutating func affiliation(of programme: Programme) -> Affiliation? {
    guard let typed = text("affiliation", limit: 100) else { return nil }
    if typed == ApplicationFields.municipal, programme.routing.supervisingUnits {
      return text("supervisor", limit: 120).map { .municipal(supervisor: $0) }
    }
    guard let county = programme.routing.county(CountyID(typed)) else {
      object(to: "affiliation", Phrase("请选择一项", "Choose one"))
      return nil
    }
    return .county(county.id)
  }

  /// Digits with the signs that people put between them.
  fileprivate mutating func phone() -> String? {
    guard let typed = text("phone", limit: 30) else { return nil }
    let isPhone =
      typed.allSatisfy { $0.isASCII && ($0.isNumber || "+-() ".contains($0)) }
      && (7...15).contains(typed.count { $0.isNumber })
    guard isPhone else {
      object(
        to: "phone",
        Phrase("应为电话号码，如 000-1234567", "A telephone number, such as 000-1234567"))
      return nil
    }
    return typed
  }

  fileprivate mutating func copies() -> Int? {
    guard let typed = text("copies", limit: 3) else { return nil }
    guard let copies = Int(typed), (0...999).contains(copies) else {
      object(to: "copies", Phrase("应为 0 至 999 的整数", "A whole number from 0 to 999"))
      return nil
    }
    return copies
  }
}

extension Fields {
  /// What the form holds at first for a version that was returned.
  init(of application: ApplicationView, contact: PersonalFields, programme: Programme) {
    var pairs: [Pair] = [
      Pair(name: "creditCode", value: application.creditCode ?? ""),
      Pair(name: "contact", value: contact["contact"] ?? ""),
      Pair(name: "phone", value: contact["phone"] ?? ""),
      Pair(name: "copies", value: String(programme.intake.copies)),
      Pair(name: "kind", value: application.facts?.kind.text ?? ""),
    ]
    switch application.affiliation {
    case .county(let county): pairs.append(Pair(name: "affiliation", value: county.text))
    case .municipal(let supervisor):
      pairs.append(Pair(name: "affiliation", value: ApplicationFields.municipal))
      pairs.append(Pair(name: "supervisor", value: supervisor))
    }
    for fact in programme.facts {
      guard let value = application.statedFacts?[fact.id] else { continue }
      pairs.append(Pair(name: fact.field, value: value.typed(in: fact.kind)))
    }
    self.init(pairs)
  }
}
