import Assessment
import Messages
import Programmes
import Spreadsheets
import Testing
import WorkingDays

@testable import Imports

let samplePeople = [
  Person(id: "boss", name: "管理员甲", roles: [.admin], office: nil),
  Person(id: "city", name: "市局乙", roles: [.cityBureau], office: nil),
  Person(id: "both", name: "兼任丙", roles: [.cityBureau, .countyReviewer], office: "泽州县人社局"),
  Person(id: "secretary", name: "秘书丁", roles: [.panelSecretary], office: nil),
  Person(id: "e1", name: "专家戊", roles: [.expert], office: nil),
  Person(id: "e2", name: "专家己", roles: [.expert], office: nil),
  Person(id: "finance", name: "财务庚", roles: [.finance], office: nil),
  Person(id: "unit", name: "经办辛", roles: [.applicant], office: "甲厂"),
]

let sampleFiles: Set<String> = ["samples/form.pdf", "samples/Account.pdf"]

/// What the tables of the tests refer to.
func sampleContext(at instant: Instant? = nil, by actor: Actor? = nil) throws -> ImportContext {
  ImportContext(
    programme: try sampleProgramme(), people: samplePeople, applications: ["JC-001", "JC-002"],
    files: sampleFiles, at: instant, by: actor)
}

/// The acts of a table.
func acts(
  _ table: CallTable, _ text: String, in context: ImportContext? = nil
) throws -> [PlannedAct] {
  try table.acts(
    of: TableFile(TextFile(text: text, file: table.file)), in: context ?? sampleContext())
}

/// The lines of the problems of a table, as a terminal shows them.
func complaints(
  _ table: CallTable, _ text: String, _ language: Language = .chinese,
  in context: ImportContext? = nil
) throws -> [String] {
  do {
    let acts = try acts(table, text, in: context)
    Issue.record("\(acts.count) acts were planned")
    return []
  } catch let problems as Problems {
    return problems.all.map { $0.line(in: language) }
  }
}

/// A moment in China.
func moment(_ text: String) throws -> Instant {
  try #require(Instant("\(text.split(separator: " ").joined(separator: "T")):00+08:00"))
}

/// A folder in memory.
func folder(_ tables: [String: String], path: String = "") -> CallFolder {
  CallFolder(path: path, files: Set(tables.keys).union(sampleFiles)) { name throws(Problems) in
    Array((tables[name] ?? "").utf8)
  }
}

/// The plan of a folder.
func plan(_ folder: CallFolder) throws -> CallPlan {
  let programme = try sampleProgramme()
  return try folder.plan { (name) throws(Problems) in
    if name == "sample" { return programme }
    throw Problems([Problem(at: Place(file: "\(name).yaml"), Phrase("没有此文件", "no such file"))])
  }
}

/// The lines of the problems of a folder.
func complaints(_ folder: CallFolder, _ language: Language = .chinese) throws -> [String] {
  do {
    _ = try plan(folder)
    Issue.record("the folder was taken")
    return []
  } catch let problems as Problems {
    return problems.all.map { $0.line(in: language) }
  }
}

extension PlannedAct {
  /// An act of a table of one act, in its second row.
  init(
    _ act: Act, _ table: CallTable, row: Int = 2, at instant: String, by actor: Actor
  ) throws {
    self.init(
      place: Place(file: table.file, line: row), at: try moment(instant), actor: actor,
      draft: .act(act))
  }
}
