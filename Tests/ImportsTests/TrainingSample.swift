import Assessment
import Foundation
import Messages
import ProgrammeFiles
import Programmes
import Spreadsheets
import Testing
import Training
import WorkingDays

@testable import Imports

/// The programme of the invented city.
func inventedProgramme() throws -> Programme {
  let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Resources/chenglan-2024.yaml")
  return try ProgrammeFile.read(Array(try Data(contentsOf: path)), file: "chenglan-2024.yaml")
    .programme
}

/// What tables of training refer to: one base with a class of two lessons.
func trainingContext() throws -> ImportContext {
  let people = [
    Person(id: "city", name: "市局乙", roles: [.cityBureau], office: nil),
    Person(id: "county", name: "县局丙", roles: [.countyReviewer], office: "东岚区人社局"),
    Person(id: "unit", name: "经办辛", roles: [.applicant], office: "示例学校"),
  ]
  var context = ImportContext(
    programme: try inventedProgramme(), people: people, applications: ["CL-01"])
  context.training.bases = Names(bases: [("CL-01", "示例陶瓷学校")], aliases: ["CL-01": ["陶瓷学堂"]])
  context.training.classes = ["K1": "CL-01"]
  context.training.timetables = ["K1": [lesson(1), lesson(2)]]
  return context
}

/// A lesson of the timetable.
func lesson(_ number: Int) -> TimetableLesson {
  TimetableLesson(
    Lesson(LessonID("\(number)"), .practice, content: "窑炉", teacher: "甲", hours: 8),
    on: sampleDay)
}

let sampleDay = civil("2024-06-03")

/// A day that the test spells out.
func civil(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

/// The complete acts of a table, with marks in place of the vault and of the keys of people.
func trainingActs(_ table: CallTable, _ text: String) throws -> [Act] {
  var state = State()
  state.apply(
    Occurrence(
      call: "c", at: try moment("2024-03-01 09:00"), actor: Actor("city", as: .cityBureau),
      event: .callOpened(
        CallOpened(
          title: Phrase(same: "T"), programme: "chenglan-2024", digest: "0", stage: "intake"))))
  let call = try #require(state.calls["c"])
  return try acts(table, text, in: trainingContext()).map {
    try $0.act(
      in: call, keep: { "vault:\($0.json)" }, digest: { "sha:\($0)" }, person: { "key:\($0)" })
  }
}
