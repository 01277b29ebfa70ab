import Assessment
import Imports
import Messages
import Programmes
import Testing
import WorkingDays

private let call = """
  项目,内容
  批次编号,２０２２-sample
  批次名称,2022年示例批次
  title_en,Sample call 2022
  项目办法,sample
  说明,数据均为虚构
  """

private let people = """
  账号,姓名,角色,单位
  boss,管理员甲,管理员,
  city,市局乙,市人社局,
  county,县局丙,县级人社局,泽州县
  secretary,秘书丁,panelSecretary,
  e1,专家戊,评审专家,
  tax,税务己,征求意见部门,税务部门
  unit,经办辛,申报单位；财务,甲厂
  """

private let applications = """
  时间,经办,角色,申报编号,单位名称,统一社会信用代码,申报类型,县区,份数
  2022-12-07 09:00,unit,,JC-002,甲厂,91140500MA0000001T,企业,泽州县,3
  2022-12-06 09:00,city,,JC-001,乙厂,91140500MA0000002X,企业,高平市,3
  """

private let steps = """
  时间,经办,步骤,环节
  2022-12-09 00:00,city,推进,申报
  """

let callTables = [
  "call.csv": call, "people.csv": people, "applications.csv": applications, "steps.csv": steps,
]

@Suite struct CallFolderTests {
  @Test func `a folder tells the call, its people and its acts in the order of time`() throws {
    let plan = try plan(
      folder(
        callTables.merging([
          "withdrawals.csv": "时间,经办,申报编号,撤回理由\n2022-12-09 00:00,unit,JC-002,设备搬迁",
          "vetoes.csv":
            "时间,经办,申报编号,否决事项,办理,查实情况\n2022-12-09 00:00,city,JC-001,V1,登记,假证书",
        ]) { $1 }))
    #expect(plan.id == "2022-sample")
    #expect(plan.title == Phrase("2022年示例批次", "Sample call 2022"))
    #expect(plan.programmeName == "sample")
    #expect(plan.programme.id == "sample")
    #expect(plan.note == "数据均为虚构")
    #expect(plan.opener == Actor("boss", as: .admin))
    #expect(plan.opening == (try day("2022-12-02").start))
    #expect(plan.people.map(\.id) == ["boss", "city", "county", "secretary", "e1", "tax", "unit"])
    #expect(
      plan.people[2]
        == Person(id: "county", name: "县局丙", roles: [.countyReviewer], office: "泽州县人社局"))
    #expect(plan.people[5].office == "tax")
    #expect(plan.people[6].roles == [.applicant, .finance])
    #expect(
      plan.acts.map { "\($0.place) \($0.kind)" } == [
        "applications.csv:3 submit", "applications.csv:2 submit", "vetoes.csv:2 raiseVeto",
        "withdrawals.csv:2 withdraw", "steps.csv:2 advance",
      ])
  }

  @Test func `sheets without a moment count from when the panel was complete`() throws {
    let plan = try plan(
      folder(
        callTables.merging([
          "panels.csv": "时间,经办,评审组,专家\n2022-12-19 09:00,secretary,P1,e1",
          "recusals.csv": "时间,经办,专家,申报编号,回避事由\n2022-12-20 09:00,secretary,e1,JC-002,亲属",
          "scores.csv": "申报编号,专家,环节,指标,得分\nJC-001,e1,答辩,B1,10",
        ]) { $1 }))
    #expect(
      plan.acts.suffix(3).map { "\($0.at) \($0.kind)" } == [
        "2022-12-19T09:00:00+08:00 seatPanel", "2022-12-20T09:00:00+08:00 recuse",
        "2022-12-20T09:00:00+08:00 submitSheet",
      ])
  }

  @Test func `sheets without a moment and without a panel need their column`() throws {
    let scores = "申报编号,专家,环节,指标,得分\nJC-001,e1,答辩,B1,10"
    let found = try complaints(folder(callTables.merging(["scores.csv": scores]) { $1 }))
    #expect(
      found == [
        "scores.csv:1: 错误 [时间]: 缺少必需的列：“时间” / “at”"
      ])
  }

  @Test func `a byte order mark or GB 18030 changes nothing`() throws {
    let withdrawals = "时间,经办,申报编号,撤回理由\r\n2022-12-07 10:00,unit,JC-001,设备搬迁，暂不申报\r\n"
    let utf8 = Array(withdrawals.utf8)
    // Python: withdrawals.encode("gb18030").hex()
    let gb18030 = bytes(
      "cab1bce42cbeadb0ec2cc9eab1a8b1e0bac52cb3b7bbd8c0edd3c90d0a323032322d31322d30372031303a3030"
        + "2c756e69742c4a432d3030312cc9e8b1b8b0e1c7a8a3acd4ddb2bbc9eab1a80d0a")
    let expected = try plan(stored(withdrawals: utf8))
    #expect(expected.acts.count == 4)
    #expect(try plan(stored(withdrawals: [0xEF, 0xBB, 0xBF] + utf8)) == expected)
    #expect(try plan(stored(withdrawals: gb18030)) == expected)
  }

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }

  private func stored(withdrawals: [UInt8]) -> CallFolder {
    CallFolder(path: "", files: Set(callTables.keys).union(["withdrawals.csv"])) {
      (name) throws(Problems) in
      name == "withdrawals.csv" ? withdrawals : Array((callTables[name] ?? "").utf8)
    }
  }

  private let accounts = "“boss”或“city”或“county”或“secretary”或“e1”或“tax”或“unit”"
  private let stages = "“申报”或“初审”或“复核”或“专家评审”或“征求意见”或“评估验收”"

  @Test func `the problems of all tables come at once, and nothing else`() throws {
    let bad = folder(
      callTables.merging([
        "applications.csv": applications.replacing("1T", with: "17").replacing(",3", with: ",三"),
        "attachments.csv": """
        申报编号,材料,文件,版本
        JC-001,申报书,samples/forn.pdf,
        JC-002,申请书,samples/form.pdf,2
        """,
        "withdrawals.csv": "时间,经办,申报编号,撤回理由\n2022-12-09 00:00,unit,JC-009,设备搬迁",
        "steps.csv": "时间,经办,步骤,环节\n2022-12-09,nobody,推进,申请",
        "review.csv": "", "notes/extra.csv": "",
      ]) { $1 }, path: "2022/")
    let found = try complaints(bad)
    #expect(
      found == [
        "2022/review.csv: 错误: 文件名不是已知的表格，最接近的是“reviews.csv”；请改名，或移到子文件夹",
        "2022/attachments.csv:2:3: 错误 [文件]: “samples/forn.pdf”不是已知的文件，最接近的是“samples/form.pdf”；应为：批次文件夹内的文件路径",
        "2022/attachments.csv:3:2: 错误 [材料]: “申请书”不是已知的材料，最接近的是“申报书”；应为：“申报书”或“账户证明”",
        "2022/attachments.csv:3:4: 错误 [版本]: “2”太大；应为：1 到 1 之间的整数",
        "2022/applications.csv:2:6: 错误 [统一社会信用代码]: “91140500MA00000017”的校验码不符，请核对有无错字；应为：18 位统一社会信用代码",
        "2022/applications.csv:2:9: 错误 [份数]: “三”不是数字；应为：0 到 1000 之间的整数",
        "2022/applications.csv:3:9: 错误 [份数]: “三”不是数字；应为：0 到 1000 之间的整数",
        "2022/withdrawals.csv:2:3: 错误 [申报编号]: “JC-009”不是已知的申报编号，最接近的是“JC-001”；应为：“JC-001”或“JC-002”",
        "2022/steps.csv:2:1: 错误 [时间]: “2022-12-09”没有时间；应为：日期和时间，如 2022-12-08 17:00",
        "2022/steps.csv:2:2: 错误 [经办]: “nobody”不是已知的人员账号；应为：\(accounts)",
        "2022/steps.csv:2:4: 错误 [环节]: “申请”不是已知的环节，最接近的是“申报”；应为：\(stages)",
      ])
  }

  @Test func `missing tables are named`() throws {
    let found = try complaints(folder([:]), .english)
    #expect(
      found == [
        "call.csv: error: the folder of the call lacks this table; add it",
        "people.csv: error: the folder of the call lacks this table; add it",
        "applications.csv: error: the folder of the call lacks this table; add it",
        "steps.csv: error: the folder of the call lacks this table; add it",
      ])
  }

  @Test func `problems of people are not blamed on what they did`() throws {
    let bad = people.replacing("市人社局", with: "市人社").replacing("泽州县", with: "泽洲县")
      .replacing("boss,管理员甲,管理员,", with: "boss,管理员甲,审计,\ncity,市局乙,财务,")
    let found = try complaints(folder(callTables.merging(["people.csv": bad]) { $1 }))
    #expect(
      found.map { String($0.prefix { $0 != "；" }) } == [
        "people.csv:4:3: 错误 [角色]: “市人社”中的“市人社”不是已知的角色，最接近的是“市人社局”",
        "people.csv:4:1: 错误 [账号]: 与第 3 行重复：“city”",
        "people.csv:5:4: 错误 [单位]: “泽洲县”不是已知的县区，最接近的是“泽州县”",
      ])
  }

  @Test func `somebody must be able to open the call`() throws {
    let bad = people.replacing("管理员,", with: "审计,")
    let found = try complaints(folder(callTables.merging(["people.csv": bad]) { $1 }))
    #expect(
      found == [
        "people.csv: 错误 [角色]: 没有系统管理员；至少一人应有角色“管理员”，由其开设批次"
      ])
  }

  @Test(arguments: [
    (
      "项目,内容\n批次编号,1\n批次编号,2\n批次名,x",
      [
        "call.csv:3:1: 错误 [项目]: “批次编号”与第 2 行重复；应为：只出现一次，请删除其中一行或改正",
        "call.csv:4:1: 错误 [项目]: “批次名”不是已知的批次项目，最接近的是“批次名称”；应为：“批次编号”或“批次名称”或“英文名称”或“项目办法”或“说明”",
      ]
    ),
    (
      "key,value\nid,1",
      [
        "call.csv: 错误 [批次名称]: 没有填写“批次名称”；应有这一行",
        "call.csv: 错误 [项目办法]: 没有填写“项目办法”；应有这一行",
      ]
    ),
    ("key,value\nid,1\ntitle,T\nprogramme,other", ["other.yaml: 错误: 没有此文件"]),
  ])
  func `a call that cannot be known is refused`(text: String, lines: [String]) throws {
    let found = try complaints(folder(callTables.merging(["call.csv": text]) { $1 }))
    #expect(found == lines)
  }
}
