import Assessment
import Markup
import Messages
import Programmes
import Training

/// The roster of a base: everybody with the route of entry, the class and the result.
struct TraineesPage: Page {
  let place: TrainingPlace
  let number: Int
  let rows: [Row]
  let total: Int
  private static let size = 50

  /// One trainee of the roster.
  struct Row: Sendable, Hashable {
    let id: EnrolmentID
    let name: String
    let course: Phrase
    let route: Phrase
    let clause: String?
    let hasRemarks: Bool
    let inClass: ClassID?
    let standing: Standing
  }

  /// How a trainee stands.
  enum Standing: Sendable, Hashable {
    case enrolled, left, passed, incomplete, failed
  }

  /// - Throws: `Rebuff.missing` for those who may not see persons.
  init(_ place: TrainingPlace, page: String?) throws {
    guard place.application.sees(.trainees) else { throw Rebuff.missing }
    self.place = place
    number = max(1, page.flatMap { Int($0) } ?? 1)
    let order = place.record.traineeOrder
    total = order.count
    let shown = order.dropFirst((number - 1) * Self.size).prefix(Self.size)
    rows = shown.compactMap { place.record.trainees[$0] }.map { Row($0, in: place) }
  }

  var title: Phrase { Phrase("花名册", "The roster") }
  var trail: [Link] { place.trail + [Link(Phrase(same: place.application.unit), to: place.page)] }
  var watched: CallID? { place.call.id }

  func body(_ say: Speech) -> HTML {
    let place = place
    return div {
      say.actions(place.links([.admitTrainee]) + place.rosterImport)
      say.table(
        Phrase("学员（共 \(total) 名）", "Trainees (\(total))"), rows,
        columns: [
          Column(Phrase("报名编号", "Number"), .head) { row, _ in
            a(href: Addresses.trainee(place.call.id, place.id, row.id)) { bdi { row.id.text } }
          },
          Column(Phrase("姓名", "Name")) { row, say in say.quoted(row.name) },
          Column(Phrase("参加培训", "Course")) { row, say in say(row.course) },
          Column(Phrase("报名条件", "Way in")) { row, say in
            say.badge(row.route, .good)
            " "
            say.clause(row.clause)
            if row.hasRemarks { say.badge(Phrase("有提醒", "remarks"), .waiting) }
          },
          Column(Phrase("班次", "Class")) { row, say in
            if let id = row.inClass {
              a(href: Addresses.trainingClass(place.call.id, place.id, id)) { bdi { id.text } }
            } else {
              say.blank
            }
          },
          Column(Phrase("结果", "Result")) { row, say in
            say.badge(row.standing.name, row.standing.tone)
          },
        ], empty: Phrase("还没有学员", "Nobody is enrolled yet"))
      say.pager(page: number, size: Self.size, total: total) { page in
        Addresses.trainees(place.call.id, place.id).query("page", "\(page)")
      }
    }
  }
}

extension TraineesPage.Row {
  fileprivate init(_ trainee: TraineeRecord, in place: TrainingPlace) {
    let admission = trainee.admission
    id = trainee.id
    name = place.persons.name(of: trainee.enrollee)
    course = place.name(of: trainee.enrollee.course)
    route = place.name(of: admission.route)
    clause = admission.clause
    hasRemarks = !admission.remarks.isEmpty
    inClass = trainee.classID
    standing = TraineesPage.Standing(trainee)
  }
}

extension TraineesPage.Standing {
  init(_ trainee: TraineeRecord) {
    guard trainee.isEnrolled else {
      self = .left
      return
    }
    guard let recorded = trainee.recorded else {
      self = .enrolled
      return
    }
    let isMissing = recorded.remarks.contains { $0.weight == .blocking }
    self = !recorded.result.isPassed ? .failed : isMissing ? .incomplete : .passed
  }

  var name: Phrase {
    switch self {
    case .enrolled: Phrase("在训", "in training")
    case .left: Phrase("已退出", "left")
    case .passed: Phrase("合格", "passed")
    case .incomplete: Phrase("合格，材料未齐", "passed, papers missing")
    case .failed: Phrase("不合格", "failed")
    }
  }

  var tone: Speech.Tone {
    switch self {
    case .enrolled, .left: .plain
    case .passed: .good
    case .incomplete: .waiting
    case .failed: .bad
    }
  }
}

extension TrainingPlace {
  /// A route of entry in words.
  func name(of route: EntryRouteID) -> Phrase {
    rules.enrolment.entry.routes.first { $0.id == route }?.name ?? Phrase(same: route.text)
  }
}
