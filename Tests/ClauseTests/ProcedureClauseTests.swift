import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Scoring
import Testing
import WorkingDays

@Suite("JC-3 审核与评审")
struct ReviewClauseTests {
  func pass(_ id: ApplicationID, by office: Role, in stage: StageID = "county-review") -> Act {
    .review(
      Review(application: id, stage: stage, office: office, decision: .pass, opinion: "同意"))
  }

  @Test("JC-3.1a 县级人社部门初审本县单位", .tags(.clause))
  func county() throws {
    let programme = try workstation()
    let scene = try programme.call(of: [programme.unit()], to: .review)
    #expect(scene.refusals(of: pass("A1", by: .countyReviewer), by: .county("泽州县")) == [])
    let refused = scene.reasons(
      against: pass("A1", by: .countyReviewer), by: .county("高平市"))
    #expect(refused.map(\.code) == ["notYourQueue"])
    #expect(refused.first?.remedy.chinese == "由县（市、区）人社局泽州县人力资源和社会保障局审核")
    #expect(programme.routing.county("泽州县")?.office.chinese == "泽州县人力资源和社会保障局")
  }

  @Test("JC-3.1b 市直单位由主管单位审核,县区不办理", .tags(.clause))
  func supervisor() throws {
    let programme = try workstation()
    let unit = programme.unit(affiliation: .municipal(supervisor: supervisingUnit))
    let scene = try programme.call(of: [unit], to: .review)
    #expect(scene.refusals(of: pass("A1", by: .supervisingUnit), by: .supervisor) == [])
    for county in programme.routing.counties {
      #expect(
        scene.refusals(of: pass("A1", by: .countyReviewer), by: .county(county.id))
          == ["notYourQueue"])
    }
  }

  @Test("JC-3.2 组织部和人社局都签署才进入评审", .tags(.clause))
  func recheck() throws {
    let programme = try workstation()
    var scene = try programme.call(of: [programme.unit()], to: .review)
    try scene.finish(scene.programme.stages[1])
    try scene.perform(.advance, by: .bureau)
    try scene.perform(pass("A1", by: .cityBureau, in: "recheck"), by: .bureau)
    let open = scene.reasons(against: .advance, by: .bureau)
    #expect(open.map(\.code) == ["notReviewed"])
    #expect(open.first?.remedy.chinese == "待签署：市委组织部")
    #expect(scene.call.stage == "recheck")
    try scene.perform(pass("A1", by: .organisationDepartment, in: "recheck"), by: .organisation)
    try scene.perform(.advance, by: .bureau)
    #expect(scene.call.stage == "scoring")
  }

  @Test("JC-3.3a 专家评审材料和答辩,缺一份答辩评分表不能结束", .tags(.clause))
  func panel() throws {
    let programme = try workstation()
    var scene = try programme.call(of: [programme.unit()], to: .scoring)
    try scene.verifyAll()
    try scene.seatPanel()
    for expert in 1...7 {
      for sheet in scene.sheets(of: "A1", expert: expert)
      where expert < 7 || sheet.channel == "documents" {
        try scene.perform(.submitSheet(sheet), by: .expert(expert))
      }
    }
    let reasons = scene.reasons(against: .advance, by: .bureau)
    #expect(reasons.map(\.code) == ["missingSheet"])
    #expect(reasons.first?.message.english == "the sheet of expert e7 is missing (defence)")
  }

  @Test("JC-3.3b 按得分排名,合格11家取前10,第11名备选", .tags(.clause))
  func ranking() throws {
    let programme = try workstation()
    let poor: [FactID: FactValue] = [
      "projectsEnterprise": .number(0), "projectsMunicipal": .number(0),
      "projectsProvincial": .number(0), "patents": .number(0), "exchanges": .number(0),
    ]
    let units = (1...12).map { programme.unit(ApplicationID("A\($0)"), nil, $0 == 12 ? poor : [:]) }
    let scene = try programme.call(of: units, to: .consultation) { id, _, criterion in
      if id == "A12" { return .zero }
      let lost = Points(hundredths: 50 * (Int(id.text.dropFirst()) ?? 0))
      return criterion.id == "D1" ? criterion.points - lost : criterion.points
    }
    let rows = try #require(scene.call.ranking?.rows)
    #expect(rows.map(\.application) == units.map(\.application))
    #expect(rows.map(\.rank) == (1...12).map { $0 })
    #expect(rows.map(\.passed) == Array(repeating: true, count: 11) + [false])
    #expect(
      rows.map(\.place) == Array(repeating: .listed, count: 10) + [.reserve(1), .none])
  }

  @Test("JC-5.1 评定5至10个:不足5个只提示,不降低合格线", .tags(.clause))
  func quota() throws {
    let programme = try workstation()
    let units = (1...6).map { programme.unit(ApplicationID("A\($0)")) }
    var scene = try programme.call(of: units, to: .scoring)
    for id in ["A5", "A6"] as [ApplicationID] {
      let veto = VetoFinding(application: id, veto: "V1", finding: "业绩证书系伪造")
      try scene.perform(.raiseVeto(veto), by: .bureau)
    }
    try scene.finish(try #require(programme.stage("scoring")))
    let contest = try #require(try Contest(of: scene.call, under: programme))
    let ranking = try contest.ranking()
    #expect(ranking.listed.count == 4)
    #expect(ranking.warnings.map(\.code) == ["UNDER_MIN(5)"])
    #expect(programme.scoring?.ranking.quota.maximum == 10)
  }
}
