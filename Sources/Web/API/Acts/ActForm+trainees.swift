import Assessment
import Messages
import Papers
import Programmes
import Training
import WorkingDays

extension ActForm {
  static let course = Schema.object([.must("trade"), .must("level", level)])
  private static let certificate = Schema.object([.must("course", course), .must("issued", .day)])
  private static let employment = Schema.object([
    .must("trade"), .must("from", .month), .must("until", .month),
  ])
  private static let background = Schema.object([
    .must("certificates", .list(certificate)), .must("employments", .list(employment)),
    .may("title", .word(Title.allCases.map(\.word))),
    .must(
      "attestations",
      .list(.word(Attestation.allCases.filter { $0 != .bureauApproval }.map(\.rawValue)))),
  ])
  private static let pledge = Schema.object([
    .must("isSignedByTrainee", .flag), .must("isSignedByEmployer", .flag),
    .must("isSealed", .flag),
  ])
  private static let issued = Schema.object([
    .must("kind", .word(ResultKind.allCases.map(\.rawValue))), .must("number", .words),
    .must("issuer", .word(["bureau", "provider", "enterprise"])), .may("qualification"),
    .may("reported", .day),
  ])

  /// The persons who are trained; whatever names them goes into the vault.
  static let trainees: [ActForm] = [
    ActForm(
      .admitTrainee,
      [
        .must("application"), .must("enrolment"), .must("identity"),
        .must("record", .map(.words)), .must("course", course),
        .must("categories", .list(.name)), .must("background", background), .must("employer"),
        .must("employerRange", .list(course)), .must("parts", .map(.number)),
        .must("isSignedByEmployer", .flag), .may("birthMonth", .month),
        .may("photoBytes", .number), .may("pledge", pledge),
      ], behind: admit),
    ActForm(
      .approveException,
      [
        .must("application"), .must("identity"), .must("course", course), .must("document"),
        .must("reason", .words),
      ]
    ) { content, strongroom in
      .training(
        .approveException(
          ExceptionApproved(
            application: try content.identifier("application"),
            person: try strongroom.person(ofIdentity: try content.text("identity")),
            course: try content.decode("course", as: Course.self),
            document: try content.text("document"), reason: try content.text("reason"))))
    },
    ActForm(
      .recordResult,
      [
        .must("application"), .must("enrolment"), .must("isPassed", .flag),
        .may("evaluated", .day), .may("appraised", .day), .must("certificates", .list(issued)),
        .may("voucher"),
        .must("signedBy", .list(.word(TrainingResult.Evaluator.allCases.map(\.rawValue)))),
        .must("isPublished", .flag), .may("correction", .words),
      ], as: TraineeResult.self
    ) { .training(.recordResult($0.inOrder)) },
  ]

  private static func admit(_ content: Content, _ strongroom: inout Strongroom) throws -> Act {
    let identity = try content.text("identity")
    let enrolment: EnrolmentID = try content.identifier("enrolment")
    let row = RosterRow(
      enrolment.text, identity: identity, birthMonth: try content.optional("birthMonth"),
      photoBytes: content.number("photoBytes"), pledge: content.pledge)
    let course = try content.decode("course", as: Course.self)
    let background = try content.decode("background", as: Background.self)
    let enrollee = Enrollee(
      enrolment: enrolment, application: try content.identifier("application"),
      person: try strongroom.person(ofIdentity: identity),
      record: try strongroom.keep(content.record(with: identity)), course: course,
      categories: try content.decode("categories", as: Set<TraineeCategoryID>.self),
      background: background, employer: try content.text("employer"),
      employerRange: try content.decode("employerRange", as: Set<Course>.self),
      parts: try content.decode("parts", as: [PartID: Int].self),
      isSignedByEmployer: content.json["isSignedByEmployer"] == .flag(true))
    return .training(.admitTrainee(TraineeEntry(enrollee, row: row)))
  }
}

extension ActForm.Content {
  func number(_ name: String) -> Int? {
    guard case .number(let number) = json[name] else { return nil }
    return number
  }

  fileprivate var pledge: Training.Pledge? {
    json["pledge"].map { pledge in
      Training.Pledge(
        isSignedByTrainee: pledge["isSignedByTrainee"] == .flag(true),
        isSignedByEmployer: pledge["isSignedByEmployer"] == .flag(true),
        isSealed: pledge["isSealed"] == .flag(true))
    }
  }

  /// What goes into the vault: what names the person, and what the printed forms say of it.
  fileprivate func record(with identity: String) -> JSON {
    guard case .object(let given) = json["record"] else { return .null }
    let certificate: JSON? =
      if case .list(let all) = json["background"]?["certificates"] { all.first } else { nil }
    let known: [(PersonField, String?)] = [
      (.identityNumber, identity), (.birthMonth, json["birthMonth"]?.textValue),
      (.employer, json["employer"]?.textValue),
      (.currentTrade, certificate?["course"]?["trade"]?.textValue),
      (.currentLevel, certificate?["course"].flatMap(level)),
      (.certificateDay, certificate?["issued"]?.textValue),
    ]
    let derived = known.compactMap { field, text in
      text.map { JSON.Member(field.rawValue, .text($0)) }
    }
    let names = Set(derived.map(\.key))
    return .object(
      (given.filter { !names.contains($0.key) } + derived).sorted { $0.key < $1.key })
  }

  private func level(of course: JSON) -> String? {
    guard case .number(let number) = course["level"] else { return nil }
    return Level(rawValue: number)?.word
  }
}

extension TraineeResult {
  /// The same with its signatures in the order of their names, as entries keep them.
  fileprivate var inOrder: TraineeResult {
    TraineeResult(
      application: application, enrolment: enrolment, isPassed: isPassed, evaluated: evaluated,
      appraised: appraised, certificates: certificates, voucher: voucher,
      signedBy: Set(signedBy), isPublished: isPublished, correction: correction)
  }
}
