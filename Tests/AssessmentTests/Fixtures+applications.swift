import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities

func aSubmission(
  _ id: ApplicationID = "A1", unit: String? = nil, kind: ApplicantKindID = "enterprise",
  kindReason: String? = nil, affiliation: Affiliation = .county("泽州县"), leaders: Int = 3,
  attachments: [Attachment] = [attachment("form")], copies: Int = 3
) -> Submission {
  Submission(
    application: id, unit: unit ?? "单位\(id)", creditCode: "credit-\(unit ?? id.text)", kind: kind,
    kindReason: kindReason, affiliation: affiliation, facts: ["leaders": .number(leaders)],
    attachments: attachments, copies: copies)
}

func attachment(_ document: DocumentID) -> Attachment {
  Attachment(document: document, name: "\(document).pdf", digest: "sha-\(document)")
}

func review(
  _ id: ApplicationID = "A1", _ decision: Review.Decision = .pass, in stage: StageID = "first",
  by office: Role = .countyReviewer, opinion: String = "意见"
) -> Review {
  Review(application: id, stage: stage, office: office, decision: decision, opinion: opinion)
}

/// A call with this many units, A1 to A4 and so on; odd ones belong to the county.
func aScene(_ programme: Programme = aProgramme(), units: Int = 4) throws -> Scene {
  var scene = Scene(programme)
  scene.now = moment("2022-12-05")
  for number in stride(from: 1, through: units, by: 1) {
    let route: Affiliation =
      number.isMultiple(of: 2) ? .municipal(supervisor: supervisingUnit) : .county("泽州县")
    let submission = aSubmission(ApplicationID("A\(number)"), affiliation: route)
    try scene.perform(.submit(submission), by: .bureau)
  }
  return scene
}

/// A call that was played to a stage; A1 is best, then A2 and so on.
func aScene(
  in kind: StageRule.Kind, _ programme: Programme = aProgramme(), units: Int = 4,
  totals: [ApplicationID: Int] = [:]
) throws -> Scene {
  var scene = try aScene(programme, units: units)
  try scene.play(to: kind, scoring: scorer(totals))
  return scene
}

/// Gives an application the total it is to have: 100, 99, 98 and so on unless said otherwise.
func scorer(_ totals: [ApplicationID: Int] = [:]) -> Scorer {
  { application, _, criterion in
    let number = Int(application.text.dropFirst()) ?? 1
    let lost = 100 - (totals[application] ?? 101 - number)
    let share = criterion.id == "A1" ? min(lost, 60) : max(0, lost - 60)
    return criterion.points - points(share)
  }
}

func opinion(
  on id: ApplicationID = "A1", from department: DepartmentID = "tax",
  _ answer: Opinion.Answer = .agrees, text: String = ""
) -> Opinion {
  Opinion(application: id, department: department, answer: answer, text: text)
}

func filing(_ id: ObjectionID = "O1", against application: ApplicationID = "A1") -> Objection.Filing
{
  Objection.Filing(id: id, application: application, named: true, grounds: "业绩不实")
}

extension Scene {
  /// Registers and admits an objection.
  mutating func admitObjection(
    _ id: ObjectionID = "O1", against application: ApplicationID = "A1"
  ) throws {
    try perform(.registerObjection(filing(id, against: application)), by: .bureau)
    let screening = ObjectionScreened(objection: id, admitted: true, reason: "有据可查")
    try perform(.screenObjection(screening), by: .bureau)
  }

  /// Concludes an objection.
  @discardableResult
  mutating func conclude(_ id: ObjectionID = "O1", upheld: Bool) throws -> [Event] {
    let conclusion = ObjectionConcluded(objection: id, upheld: upheld, findings: "已查实")
    return try perform(.concludeObjection(conclusion), by: .bureau)
  }

  /// Adds the document that the first payment waits for, for every unit with an award.
  mutating func addAccounts() throws {
    for application in call.applicationsInOrder
    where application.isInProgress && !application.documents.contains("account") {
      let addition = DocumentAdded(
        application: application.id, attachment: attachment("account"))
      try perform(.addDocument(addition), by: .bureau)
    }
  }
}
