import Assessment
import Foundation
import Messages
import ProgrammeFiles
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@testable import Papers

/// A base of one of the cities' programmes, told in events: what papers print of it.
struct TrainingStory {
  let programme: Programme
  private(set) var history: [Occurrence] = []

  init(_ city: String) throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Rubrics/\(city).yaml")
    programme = try ProgrammeFile.read(Array(try Data(contentsOf: path)), file: "\(city).yaml")
      .programme
    tell(
      .callOpened(
        CallOpened(
          title: Phrase("示例批次", "Sample call"), programme: programme.id, digest: "0",
          stage: try #require(programme.stages.first?.id))))
    for id in ["B2", "B1"] as [ApplicationID] {
      tell(
        .applicationSubmitted(
          Submission(
            application: id, unit: "示例学校\(id)", creditCode: "0",
            kind: try #require(programme.applicants.kinds.first?.id),
            affiliation: .county(try #require(programme.routing.counties.first?.id)), facts: [:],
            attachments: [], copies: 1)))
      tell(
        .awarded(
          Award(
            application: id, document: "示例1号", plaque: "牌\(id)", constructionStart: nil,
            constructionEnd: nil, amount: .zero)))
    }
  }

  /// Adds what happened next, a minute later.
  mutating func tell(_ event: Event) {
    history.append(
      Occurrence(
        call: "sample",
        at: Instant(milliseconds: 1_600_000_000_000 + Int64(history.count) * 60_000),
        actor: Actor("city", as: .cityBureau), event: event))
  }

  mutating func tell(_ event: TrainingEvent) { tell(.training(event)) }

  /// Admits a person of base B1; the vault record is named after the enrolment.
  mutating func admit(
    _ id: EnrolmentID, _ trade: TradeID, _ level: Level, person: TraineeID? = nil,
    base: ApplicationID = "B1"
  ) {
    tell(
      .traineeAdmitted(
        TraineeAdmitted(
          enrollee: Enrollee(
            enrolment: id, application: base, person: person ?? TraineeID("p\(id)"),
            record: "vault-\(id)", course: Course(trade, level), categories: ["employee"],
            background: Background(), employer: "示例厂", parts: ["photo": 3],
            isSignedByEmployer: true), route: "certificate-2", clause: "X-1", remarks: [])))
  }

  /// Puts people into a class of one lesson, at which only the first of them signs in.
  mutating func teach(
    _ id: ClassID, _ roster: [EnrolmentID], _ trade: TradeID, _ level: Level, teacher: String,
    base: ApplicationID = "B1"
  ) {
    let day = Day(number: 18_500)
    let filed = Lesson("1", .practice, content: "实训", teacher: "甲", hours: 8)
    tell(
      .classFiled(
        ClassFiling(
          id: id, application: base, county: nil, course: Course(trade, level), roster: roster,
          timetable: [TimetableLesson(filed, on: day)], start: day, end: day, parts: [:])))
    tell(
      .lessonHeld(
        LessonHeld(
          application: base, id: id, day: day,
          lesson: Lesson("1", .practice, content: "实训", teacher: teacher, hours: 8),
          signed: RosterNumbers([1]), mode: .onSite, footageItems: 0, footageMinutes: 0)))
  }

  mutating func result(_ id: EnrolmentID, passed: Bool, base: ApplicationID = "B1") {
    tell(
      .resultRecorded(
        ResultRecorded(
          TraineeResult(application: base, enrolment: id, isPassed: passed), remarks: [])))
  }

  func dossier(personal: [String: String] = [:]) throws -> Dossier {
    let dossier = Dossier(
      of: "sample", history: history, programme: programme, ledgerHead: nil,
      personal: { record in personal.merging(["name": "名\(record)"]) { $1 } })
    return try #require(dossier)
  }

  /// The only table of a paper as lines of plain cells.
  static func lines(of paper: Paper, table: Int = 0) -> [String] {
    let table = paper.tables[table]
    return (table.rows + table.totals).map { row in
      row.map { $0.plain(in: .chinese) }.joined(separator: ",")
    }
  }
}
