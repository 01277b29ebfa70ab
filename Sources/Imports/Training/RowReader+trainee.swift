import Assessment
import Messages
import Programmes
import Spreadsheets
import Training

extension RowReader {
  /// Reads a person to be trained; nil after everything wrong with the row is recorded.
  mutating func enrollee(in context: ImportContext) -> PlannedEnrollee? {
    let problemsBefore = problems.count
    let application = application(in: context)
    let enrolment = enrolment()
    let person = personalRecord()
    let course = course(in: context)
    let categories = Set(namedList("categories", context.training.categories))
    let background = background(in: context)
    let employer = text("employer")
    let range = courses("employer_range", in: context)
    let parts = parts("papers", in: context)
    let isSigned = flag("employer_signed")
    let roster = enrolment.flatMap { rosterRow($0) }
    guard problems.count == problemsBefore, let application, let enrolment, let person, let course,
      let background, let employer, let parts, let isSigned, let roster
    else { return nil }
    return PlannedEnrollee(
      enrolment: enrolment, application: application, person: person, course: course,
      categories: categories, background: background, employer: employer, employerRange: range,
      parts: parts, isSignedByEmployer: isSigned, row: roster)
  }

  /// Reads whatever names the person and whatever forms print, for the vault alone.
  private mutating func personalRecord() -> PersonalRecord? {
    guard text("name") != nil, code("identity") != nil else { return nil }
    var fields: [String: String?] = [:]
    for field in PersonField.allCases where field.isPersonal {
      fields[field.rawValue] = optionalText(field.key)
    }
    return PersonalRecord(fields)
  }

  private mutating func rosterRow(_ enrolment: EnrolmentID) -> RosterRow? {
    let problemsBefore = problems.count
    let identity = code("identity")
    let birth = has("birth_month") ? month("birth_month") : nil
    let photo = has("photo_bytes") ? integer("photo_bytes") : nil
    let pledge = pledge()
    guard problems.count == problemsBefore, let identity else { return nil }
    return RosterRow(
      enrolment.text, identity: identity, birthMonth: birth, photoBytes: photo, pledge: pledge)
  }

  /// Reads the signatures and the seal on the pledge; a blank cell means that there is no pledge.
  private mutating func pledge() -> Pledge? {
    guard has("pledge") else { return nil }
    let marks = namedList("pledge", PledgeMark.names)
    return Pledge(
      isSignedByTrainee: marks.contains(.trainee), isSignedByEmployer: marks.contains(.employer),
      isSealed: marks.contains(.seal))
  }

  private mutating func month(_ key: String) -> Month? {
    value(key, expected: Phrase("年月，如 1990-05", "a month such as 1990-05")) {
      (text) throws(Mismatch) in
      guard let month = Month(text.widthFolded) else { throw Mismatch("不是年月", "is no month") }
      return month
    }
  }
}

/// What stands on a pledge.
private enum PledgeMark: Hashable {
  case trainee, employer, seal

  static let names = Names<PledgeMark>(
    Phrase("签章", "signature"),
    [
      .init(.trainee, id: "trainee", name: Phrase("本人签字", "the trainee's signature")),
      .init(.employer, id: "employer", name: Phrase("单位负责人签字", "the employer's signature")),
      .init(.seal, id: "seal", name: Phrase("单位盖章", "the seal")),
    ])
}

extension PersonField {
  /// Whether the field goes into the vault: everything but what the course and the row say already.
  fileprivate var isPersonal: Bool {
    switch self {
    case .number, .photo, .targetTrade, .targetLevel: false
    case .name, .sex, .birthMonth, .nativePlace, .politicalStatus, .ethnicity, .education,
      .workStart, .currentTrade, .tradeYears, .currentLevel, .certificateNumber, .certificateDay,
      .employer, .phone, .identityNumber, .specialities, .remark:
      true
    }
  }
}
