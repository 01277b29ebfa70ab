import Assessment
import AssessmentScenes
import Foundation
import Imports
import Messages
import Programmes
import Testing
import Training

@Suite("DZ-1.1、DZ-A1 培训基地名单和计划表")
struct DezhouPlanClauseTests {
  /// The folder of the sample call, without some of its tables.
  private func folder(without names: Set<String> = []) throws -> CallFolder {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Applications/dezhou-2021")
    let heavy: Set = ["lessons.csv", "results.csv", "trainees.csv", "class-lessons.csv"]
    let files = try #require(FileManager.default.enumerator(atPath: root.path()))
      .compactMap { $0 as? String }
    return CallFolder(path: "", files: Set(files).subtracting(names).subtracting(heavy)) {
      name throws(Problems) in
      guard let data = try? Data(contentsOf: root.appending(path: name)) else {
        throw Problems([Problem(at: Place(file: name), Phrase("读不到", "cannot be read"))])
      }
      return Array(data)
    }
  }

  private func planned(_ folder: CallFolder) throws -> CallPlan {
    let programme = try dezhou()
    return try folder.plan { (_) throws(Problems) in programme }
  }

  @Test("DZ-1.1 五家基地；写法不同的名称须由人确认", .tags(.clause))
  func aliases() throws {
    let plans = try planned(folder()).acts.filter { $0.kind == .setPlan }
    #expect(plans.count == 5)
    do {
      _ = try planned(folder(without: ["aliases.csv"]))
      Issue.record("an unconfirmed name was taken for a unit")
    } catch let problems as Problems {
      let lines = problems.all.map { $0.line(in: .chinese) }
      #expect(
        lines.contains {
          $0.contains("“德州职业技术学校（德州市技师学院）”不是已知的培训基地")
            && $0.contains("德州职业技术学院（德州市技师学院）") && $0.contains("aliases.csv")
        })
      #expect(lines.contains { $0.contains("“交通高级技工学校”不是已知的培训基地") })
    }
  }

  @Test("DZ-A1 计划30行，小计1020、260、120、60、60，总计1520", .tags(.clause))
  func annex() throws {
    let call = Scene(try dezhou()).call
    let plans = try planned(folder()).acts.filter { $0.kind == .setPlan }.compactMap {
      planned -> TrainingPlan? in
      let act = try planned.act(
        in: call, keep: { _ in "" }, digest: { _ in "" }, person: { _ in "" })
      guard case .training(.setPlan(let plan)) = act else { return nil }
      return plan
    }
    #expect(plans.flatMap(\.lines).count == 30)
    #expect(plans.map(\.heads) == [1020, 260, 120, 60, 60])
    #expect(plans.map(\.subtotal) == [1020, 260, 120, 60, 60])
    #expect(plans.map { $0.heads(at: .technician) } == [750, 240, 120, 60, 60])
    #expect(plans.map { $0.heads(at: .seniorTechnician) } == [270, 20, 0, 0, 0])
  }
}
