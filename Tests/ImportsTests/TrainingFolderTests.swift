import Assessment
import Foundation
import Messages
import Programmes
import Spreadsheets
import Testing
import Training

@testable import Imports

/// Tables of training that come in by themselves, with what stands beside them.
@Suite struct TrainingFolderTests {
  private func acts(_ table: CallTable, _ tables: [String: String]) throws -> [PlannedAct] {
    let folder = folder(tables)
    var context = try trainingContext()
    context.training.classes = [:]
    context.training.timetables = [:]
    let source = try #require(try folder.table(table.rawValue))
    return try table.acts(of: source, in: context.joining(folder, to: table, source))
  }

  @Test func `a class comes with its own timetable`() throws {
    let acts = try acts(
      .classes,
      [
        "classes.csv": """
        at,by,class,application,county,trade,level,start,end,roster,papers
        2024-05-20 09:00,unit,K7,CL-01,东岚区,茶艺师,technician,2024-06-03,2024-06-03,R1,scheme
        """,
        "class-lessons.csv": """
        class,lesson,day,part,content,teacher,hours
        K7,1,2024-06-03,practice,窑炉,甲,8
        """,
      ])
    guard case .act(.training(.fileClass(let filing))) = acts.first?.draft else {
      Issue.record("no class was planned")
      return
    }
    #expect(filing.id == "K7")
    #expect(filing.timetable == [lesson(1)])
  }

  @Test func `a plan takes the names that were confirmed beside it`() throws {
    let plan = """
      at,by,base,trade,level,heads
      2024-03-25 09:00,city,陶瓷专门学校,茶艺师,技师,2
      """
    #expect(throws: Problems.self) { try acts(.plan, ["plan.csv": plan]) }
    let aliases = "name,application,confirmed_by,ground\n陶瓷专门学校,CL-01,city,许可证\n"
    #expect(try acts(.plan, ["plan.csv": plan, "aliases.csv": aliases]).count == 1)
    let stranger = "name,application,confirmed_by,ground\n陶瓷专门学校,CL-01,nobody,许可证\n"
    #expect(throws: Problems.self) {
      try acts(.plan, ["plan.csv": plan, "aliases.csv": stranger])
    }
  }

  @Test func `lessons of a running call know their base by the class`() throws {
    var state = State()
    func tell(_ event: Event) throws {
      state.apply(
        Occurrence(
          call: "c", at: try moment("2024-03-01 09:00"), actor: Actor("city", as: .cityBureau),
          event: event))
    }
    try tell(
      .callOpened(
        CallOpened(
          title: Phrase(same: "T"), programme: "chenglan-2024", digest: "0", stage: "training")))
    try tell(
      .applicationSubmitted(
        Submission(
          application: "CL-01", unit: "示例陶瓷学校", creditCode: "0", kind: "school",
          affiliation: .county("东岚区"), facts: [:], attachments: [], copies: 1)))
    try tell(
      .training(
        .classFiled(
          ClassFiling(
            id: "K8", application: "CL-01", county: nil, course: Course("茶艺师", .technician),
            roster: [], timetable: [], start: sampleDay, end: sampleDay, parts: [:]))))
    let call = try #require(state.calls["c"])
    let context = try trainingContext().knowing(call, only: call.order)
    #expect(context.training.classes["K8"] == "CL-01")
    #expect(try context.training.bases?.value("示例陶瓷学校") == "CL-01")
    #expect(try trainingContext().knowing(call, only: []).training.classes["K8"] == nil)
  }
}
