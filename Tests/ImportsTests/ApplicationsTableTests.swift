import Assessment
import Messages
import Programmes
import Spreadsheets
import Testing
import WorkingDays

@testable import Imports

@Suite struct ApplicationsTableTests {
  private let chinese = """
    时间,经办,申报编号,单位名称,统一社会信用代码,申报类型,县区,主管单位,份数,联系人,联系电话,技师人数,高级技师人数,场所面积,配套资金,设施齐备,成立日期,协议到期日,账户类型,建站设想
    2022-12-05 09:30,unit,JC-001,甲厂,91140500MA0000001T,企业,泽州县,,3,张三,0356-2023456,１２,,60.5,"300,000.00",是,2001年9月1日,2024-01-01；2025-06-30,基本户,传帮带
    """
  private let english = """
    by,at,application,credit_code,unit,kind,county,copies,contact,phone,Technicians,floor-area,Matching fund,Complete,Founded,Ends of agreements,Type of account,Concept
    unit,2022-12-05T09:30:00+08:00,JC-001,91140500ma0000001t,甲厂,enterprise,泽州县人社局,3,张三,0356-2023456,12,60.50,300000,yes,2001-09-01,2024-01-01;2025-06-30,基本户,传帮带
    """

  private func submission(_ kind: ApplicantKindID = "enterprise") throws -> Submission {
    Submission(
      application: "JC-001", unit: "甲厂", creditCode: "91140500MA0000001T", kind: kind,
      affiliation: .county("泽州县"),
      facts: [
        "technicians": .number(12), "floor-area": .number(6050), "fund": .number(30_000_000),
        "complete": .flag(true), "founded": .day(try day("2001-09-01")),
        "agreement-ends": .days([try day("2024-01-01"), try day("2025-06-30")]),
        "bank-type": .choice("基本户"), "report": .text("传帮带"),
      ], attachments: [], copies: 3)
  }

  @Test func `Chinese and English headings give the same submission`() throws {
    let expected = PlannedAct(
      place: Place(file: "applications.csv", line: 2), at: try moment("2022-12-05 09:30"),
      actor: Actor("unit", as: .applicant),
      draft: .submission(
        try submission(),
        contact: PersonalRecord(["contact": "张三", "phone": "0356-2023456"]), enclosures: []))
    #expect(try acts(.applications, chinese) == [expected])
    #expect(try acts(.applications, english) == [expected])
  }

  @Test func `a municipal unit names its supervising unit, and an unnamed kind its reason`() throws
  {
    let text = """
      申报编号,单位名称,统一社会信用代码,申报类型,认定理由,主管单位,份数
      JC-002,乙院,91140500MA0000002X,技工院校,通知列有“等单位”,市国资委,2
      """
    let context = try sampleContext(
      at: moment("2022-12-06 10:00"), by: Actor("city", as: .cityBureau))
    let expected = Submission(
      application: "JC-002", unit: "乙院", creditCode: "91140500MA0000002X", kind: "技工院校",
      kindReason: "通知列有“等单位”", affiliation: .municipal(supervisor: "市国资委"), facts: [:],
      attachments: [], copies: 2)
    #expect(
      try acts(.applications, text, in: context).map(\.draft) == [
        .submission(expected, contact: nil, enclosures: [])
      ])
  }

  @Test func `files go to every version or to the one that is named`() throws {
    var context = try sampleContext()
    let attachments = """
      申报编号,材料,文件,佐证条件,版本
      JC-001,申报书,samples\\form.pdf,,
      JC-001,account-proof,./samples/account.pdf,技师不少于3人,2
      """
    context.enclosures = try AttachmentsTable.enclosures(
      of: TableFile(TextFile(text: attachments, file: "attachments.csv")), versions: ["JC-001": 2],
      in: context)
    // The later version stands first in the table.
    let lines = english.split(separator: "\n")
    let later = String(lines[1]).replacing("2022-12-05T09", with: "2022-12-07T09")
    let planned = try acts(
      .applications, [String(lines[0]), later, String(lines[1])].joined(separator: "\n"),
      in: context)
    let form = "samples/form.pdf"
    #expect(planned.map(\.place.line) == [3, 2])
    #expect(planned.map(\.files) == [[form], [form, "samples/Account.pdf"]])
  }

  @Test func `a heading that two facts share stands for neither`() throws {
    let twins = ["a", "b"].map { id in
      Fact(id: FactID(id), name: Phrase("人数", "Number \(id)"), kind: .flag, basis: .clause("§"))
    }
    let clash = Fact(id: "unit", name: Phrase("a", "x"), kind: .flag, basis: .clause("§"))
    let sample = try sampleProgramme()
    let programme = Programme(
      id: sample.id, title: sample.title, notice: sample.notice, applicants: sample.applicants,
      facts: twins + [clash], documents: [], conditions: [], vetoes: [],
      routing: sample.routing, stages: sample.stages, rubrics: sample.rubrics)
    let columns = FactColumn.all(of: programme, beside: ["unit"]).map(\.column.names)
    #expect(
      columns == [["Number a", "a", "fact:a"], ["Number b", "b", "fact:b"], ["x", "fact:unit"]])
  }
}
