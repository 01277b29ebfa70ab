import Assessment
import Imports
import Ledger
import Markup
import Messages
import Office
import Papers
import Programmes
import Training
import WorkingDays

/// A base as the visitor sees it, and the one thing of it that a page is about.
struct TrainingPlace: Sendable {
  let call: CallView
  let application: ApplicationView
  let record: TrainingRecord
  let rules: TrainingRules
  let subject: Subject
  let persons: PersonRecords
  let role: Role?
  let today: Day

  /// What of a base a page is about.
  enum Subject: Sendable, Hashable {
    case base
    case course(ClassID)
    case lesson(ClassID, LessonID)
    case trainee(EnrolmentID)
    case matter(CaseID)
  }

  /// - Throws: `Rebuff.missing` where there is no such thing, or none that the visitor may see.
  init(_ visit: Visit, _ id: CallID, _ application: ApplicationID, _ subject: Subject = .base)
    throws
  {
    let call = try visit.call(id)
    guard let found = call[application], found.award != nil, let record = found.training,
      let rules = call.programme.training
    else { throw Rebuff.missing }
    self.call = call
    self.application = found
    self.record = record
    self.rules = rules
    self.subject = subject
    persons = PersonRecords(vault: visit.office.office.ledger.vault)
    role = visit.role
    today = visit.now.day
    guard holds(subject) else { throw Rebuff.missing }
  }

  private func holds(_ subject: Subject) -> Bool {
    switch subject {
    case .base: true
    case .course(let id): record.classes[id] != nil
    case .lesson(let id, let lesson):
      record.classes[id].map { $0.timetable[lesson] != nil || $0.lessons[lesson] != nil } ?? false
    case .trainee(let id): record.trainees[id] != nil
    case .matter(let id): record.cases[id] != nil
    }
  }

  var id: ApplicationID { application.id }
  var programme: Programme { call.programme }
  var settlement: SettlementRule? { programme.settlement }

  /// The class that the page is about.
  var course: TrainingClass? {
    switch subject {
    case .course(let id), .lesson(let id, _): record.classes[id]
    case .base, .trainee, .matter: nil
    }
  }

  var trainee: TraineeRecord? {
    guard case .trainee(let id) = subject else { return nil }
    return record.trainees[id]
  }

  /// Whether the visitor's role may ask for an act in the stage in which the call stands.
  func invites(_ kind: Act.Kind) -> Bool { call.invites(role, to: kind) }

  /// Where a whole roster comes in, for those who may enrol.
  var rosterImport: [Link] {
    ImportDesk.serves(role, in: call) && invites(.admitTrainee)
      ? [
        Link(
          Phrase("导入花名册", "Import a roster"),
          to: Addresses.imports(call.id).query("table", CallTable.trainees.rawValue))
      ] : []
  }

  /// A number that nothing of the base has yet.
  func next<Subject>(_ mark: String, after taken: [Identifier<Subject>]) -> String {
    var number = taken.count + 1
    func text() -> String {
      "\(id)-\(mark)\(String(repeating: "0", count: number < 10 ? 2 : number < 100 ? 1 : 0))\(number)"
    }
    while taken.contains(Identifier(text())) { number += 1 }
    return text()
  }

  /// A text that changes with whatever an act on the subject could be about.
  var version: String {
    switch subject {
    case .base:
      Fields.fingerprint(of: [
        "\(record.plan.map { JSON(of: $0.lines).fieldFingerprint } ?? "") \(record.plan?.reason ?? "")",
        "\(record.classOrder.count) \(record.expenseOrder.count) \(record.report == nil)",
        "\(record.advance == nil) \(record.settlement == nil) \(record.cancellation == nil)",
        "\(record.inspections.count) \(record.ratings.count) \(record.caseOrder.count)",
        "\(record.exceptions.count)",
      ])
    case .course(let id): Fields.fingerprint(of: record.classes[id]?.marks ?? [])
    case .lesson(let id, let lesson):
      Fields.fingerprint(of: [
        record.classes[id]?.lessons[lesson].map { JSON(of: $0).fieldFingerprint } ?? "",
        record.classes[id]?.timetable[lesson].map { JSON(of: $0).fieldFingerprint } ?? "",
        "\(record.classes[id]?.closing == nil)",
      ])
    case .trainee(let id):
      Fields.fingerprint(of: [
        record.trainees[id]?.recorded.map { JSON(of: $0).fieldFingerprint } ?? "",
        "\(record.trainees[id]?.leaving == nil) \(record.trainees[id]?.classID?.text ?? "")",
      ])
    case .matter(let id): Fields.fingerprint(of: ["\(record.cases[id]?.closing == nil)"])
    }
  }
}

extension TrainingClass {
  /// What changes when something is recorded about the class.
  fileprivate var marks: [String] {
    [
      timetableOrder.map(\.text).joined(separator: " "), "\(amendments.count)",
      "\(stamped == nil) \(confirmed == nil) \(closing == nil)",
      "\(ceremonies.count) \(spotChecks.count) \(lessonOrder.count)",
    ]
  }
}

extension JSON {
  /// The value as text, its members in the order of their names: an encoder promises none.
  fileprivate var fieldFingerprint: String {
    switch self {
    case .object(let members):
      members.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.fieldFingerprint)" }
        .joined(separator: ";")
    case .list(let values): values.map(\.fieldFingerprint).joined(separator: ",")
    default: String(decoding: bytes, as: UTF8.self)
    }
  }
}
