import Imports
import Messages
import Testing

/// A wrong table, and where and what the Chinese messages say is wrong.
struct BadCase: Sendable, CustomTestStringConvertible {
  let table: CallTable
  let headings: String
  /// The rows, each by city at half past nine unless it begins with @.
  let rows: [String]
  let complaints: [String]

  init(_ table: CallTable, _ headings: String, _ rows: [String], _ complaints: [String]) {
    self.table = table
    self.headings = headings
    self.rows = rows
    self.complaints = complaints
  }

  var text: String {
    let lines = rows.map { row in
      let words = row.split(separator: " ", maxSplits: 1)
      let isSigned = row.hasPrefix("@") && words.count == 2
      return "2022-12-05 09:30,\(isSigned ? words[0].dropFirst() : "city"),"
        + (isSigned ? String(words[1]) : row)
    }
    return (["时间,经办,\(headings)"] + lines).joined(separator: "\n")
  }

  var testDescription: String { "\(table.file) \(rows)" }
}

@Suite struct BadRowTests {
  @Test(arguments: badCases)
  func `every wrong cell is named with what is wrong`(_ bad: BadCase) throws {
    let found = try complaints(bad.table, bad.text)
    // `file:row:column: 错误 [heading]: wrong；expected`
    let wrong = found.map { line in
      let parts = line.split(separator: ": ", maxSplits: 2).map(String.init)
      let place = parts[0].drop { $0 != ":" }.dropFirst()
      return "\(place) \(parts[2].prefix { $0 != "；" })"
    }
    #expect(wrong == bad.complaints)
  }

  @Test(arguments: badCases)
  func `every message says in both languages what was expected`(_ bad: BadCase) throws {
    let chinese = try complaints(bad.table, bad.text, .chinese)
    let english = try complaints(bad.table, bad.text, .english)
    #expect(chinese.count == english.count)
    for line in chinese {
      #expect(line.contains("；应") || line.contains("是否为") || line.contains("缺少"))
    }
    for line in english {
      #expect(
        line.contains("expected") || line.contains("did you mean") || line.contains("is missing"))
      let bare = line.split(separator: "]: ", maxSplits: 1)[1]
      #expect(unquoted(bare).allSatisfy { $0.isASCII })
    }
  }

  /// Without what people wrote themselves and what the programme names.
  private func unquoted(_ line: Substring) -> String {
    var depth = 0
    return String(
      line.filter { character in
        if character == "“" { depth += 1 }
        if character == "”" { depth -= 1 }
        return depth == 0 && character != "”"
      })
  }
}

private let badCases: [BadCase] = [
  BadCase(
    .withdrawals, "申报编号,理由书", ["JC-001,x"],
    ["1:4 不认识列名“理由书”", "1 缺少必需的列：“撤回理由” / “理由” / “reason”"]),
  BadCase(
    .withdrawals, "申报编号,理由", ["@nit JC-01,", "@e1 JC-001,x"],
    [
      "2:2 “nit”不是已知的人员账号，最接近的是“unit”", "2:3 “JC-01”不是已知的申报编号，最接近的是“JC-001”",
      "2:4 此格空白", "3:2 “e1”的角色无权办理此事",
    ]),
  BadCase(
    .reviews, "角色,申报编号,环节,结论",
    ["@both ,JC-001,征求意见,同意", "@both 专家,JC-001,初审,通过", "@unit 申报单位,JC-001,初审,通过"],
    [
      "2:5 “征求意见”不是已知的审核环节", "2:2 “both”有几个角色可以办理此事", "2:6 “同意”不是已知的审核结论",
      "3:3 “专家”不是该人员的角色", "4:3 “申报单位”无权办理此事",
    ]),
  BadCase(
    .verifications, "申报编号,指标,核定值,核验依据",
    [
      "JC-001,带头人合计,3,a", "JC-001,技师人数,3,a", "JC-001,technicians,4,a", "JC-001,*,4,a",
      "JC-001,,4,",
    ],
    [
      "2:4 “带头人合计”不是已知的指标", "4:4 “technicians”与第 3 行重复", "5:5 “4”与“*”不能同时填写", "6:4 此格空白",
      "6:6 此格空白",
    ]),
  BadCase(
    .verifications, "申报编号,指标,核定值,核验依据",
    [
      "JC-001,技师人数,三,a", "JC-001,技师人数,2.5,a", "JC-001,技师人数,-1,a", "JC-001,场所面积,60.555,a",
      "JC-001,配套资金,30万,a", "JC-001,设施齐备,有,a", "JC-001,成立日期,2022-02-30,a",
      "JC-001,协议到期日,2024-01-01；长期,a", "JC-001,协议到期日,;,a", "JC-001,账户类型,专用户,a", "JC-001,建站设想,,a",
    ],
    [
      "2:5 “三”不是数字", "3:5 “2.5”的小数位数太多", "4:5 “-1”太小", "5:5 “60.555”的小数位数太多", "6:5 “30万”不是数字",
      "7:5 “有”不在可选范围内", "8:5 “2022-02-30”是日历上没有的日子", "9:5 “2024-01-01", "10:5 “;”没有日期",
      "11:5 “专用户”不是已知的选项", "12:5 此格空白",
    ]),
  BadCase(
    .applications, "申报编号,单位名称,统一社会信用代码,申报类型,县区,主管单位,份数,联系电话",
    [
      "JC-001,甲厂,91140500MA0000001T,个人,泽洲县,,3,一二三",
      "JC-002,甲厂,91140500MA0000001,企业,泽州县,市国资委,2000,13800001234567890",
      "JC-003,甲厂,91140500MA00000017,企业,,,3,",
    ],
    [
      "2:6 “个人”不是已知的申报类型", "2:7 “泽洲县”不是已知的县区，最接近的是“泽州县”", "2:10 “一**”不是电话号码",
      "3:5 “91140500MA0000001”有 17 位", "3:7 “泽州县”与“主管单位”同时填写", "3:9 “2000”太大",
      "3:10 “138**********7890”不是电话号码", "4:5 “91140500MA00000017”的校验码不符，请核对有无错字", "4:7 此格空白",
    ]),
  BadCase(
    .applications, "申报编号,单位名称,统一社会信用代码,申报类型,县区,份数",
    [
      "JC-001,甲厂,91140500MA0000001T,企业,泽州县,3", "JC-001,甲厂,91140500MA0000001T,企业,泽州县,3",
    ], ["3:3 “JC-001”与第 2 行重复"]),
  BadCase(
    .applications, "申报编号,单位名称,统一社会信用代码,申报类型,县区,份数,技师数,任务完成率", [],
    ["1:9 不认识列名“技师数”", "1:10 不认识列名“任务完成率”"]),
  BadCase(
    .additions, "申报编号,材料,文件,佐证条件", ["JC-001,身份证,/etc/passwd,JC-2", "JC-001,form,../form.pdf,"],
    [
      "2:4 “身份证”不是已知的材料", "2:5 “/etc/passwd”不是已知的文件", "2:6 “JC-2”不是已知的申报条件，最接近的是“JC-1”",
      "3:5 “../form.pdf”不是已知的文件",
    ]),
  BadCase(
    .vetoes, "申报编号,否决事项,办理,查实情况,更正代码",
    ["JC-001,V2,解除,假证书,06", "JC-001,V1,撤消,属实,", "JC-001,V1,撤销,属实,06"],
    [
      "2:5 “解除”不是已知的办理方式", "2:4 “V2”不是已知的否决事项，最接近的是“V1”", "3:7 此格空白",
      "4:7 “06”不是已知的更正代码，最接近的是“01”",
    ]),
  BadCase(
    .panels, "评审组,专家,申报编号", ["@secretary P1,e1;e9,JC-001、JC-077", "@secretary P1,,"],
    [
      "2:4 “e1;e9”中的“e9”不是已知的人员账号，最接近的是“e1”",
      "2:5 “JC-001、JC-077”中的“JC-077”不是已知的申报编号，最接近的是“JC-001”", "3:4 此格空白",
    ]),
  BadCase(
    .recusals, "专家,申报编号,回避事由", ["@secretary finance,JC-001,亲属"], ["2:3 “finance”不是评审专家"]),
  BadCase(
    .scores, "申报编号,专家,环节,指标,得分",
    [
      "@e1 JC-001,e1,面试,B1,九", "@e1 JC-001,e1,答辩,B1,9", "@e1 JC-001,e1,答辩,现场答辩,8",
      "@secretary JC-001,secretary,答辩,B1,9.123", "@e2 JC-001,e2,答辩,B9,-1",
    ],
    [
      "2:5 “面试”不是已知的评审方式", "2:7 “九”不是数字", "4:6 “现场答辩”与第 3 行重复", "5:4 “secretary”不是评审专家",
      "5:7 “9.123”的小数位数太多", "6:6 “B9”不是已知的评分指标，最接近的是“B1”", "6:7 “-1”太小",
    ]),
  BadCase(.votes, "表决顺序,表决记录", ["@secretary ,"], ["2:3 此格空白", "2:4 此格空白"]),
  BadCase(
    .opinions, "申报编号,部门,意见", ["JC-001,公安,不反对"], ["2:4 “公安”不是已知的征求意见部门", "2:5 “不反对”不是已知的部门意见"]),
  BadCase(
    .settlements, "申报编号,办理,部门,理由", ["JC-001,化解,,已补缴", "JC-001,解决,,已补缴"],
    ["2:5 此格空白", "3:4 “解决”不是已知的办理方式"]),
  BadCase(
    .objections, "异议编号,申报编号,办理,实名,联系电话,内容", ["Y1,,登记,也许,13900,", "Y1,JC-9,受理,,,"],
    [
      "2:4 此格空白", "2:6 “也许”不在可选范围内", "2:7 “1****”不是电话号码", "2:8 此格空白", "3:4 “JC-9”不是已知的申报编号",
      "3:8 此格空白",
    ]),
  BadCase(
    .payments, "拨款单号,申报编号,办理,期次,账号", ["@finance B1,JC-001,下达,0,4x0500001234"],
    ["2:6 “0”不是期次", "2 此格空白", "2 此格空白", "2 此格空白", "2:7 “4x0*****1234”的第 2 位不是数字"]),
  BadCase(
    .acceptance, "申报编号,项目,值",
    ["JC-001,R9,8", "JC-001,R1,8", "JC-001,成效,9", "JC-001,否决,V9", "JC-001,未使用资金,-5"],
    [
      "2:4 “R9”不是已知的验收项目，最接近的是“R1”", "4:4 “成效”与第 3 行重复", "5:5 “V9”不是已知的否决事项，最接近的是“V1”",
      "6:5 “-5”太小",
    ]),
  BadCase(.recoveries, "申报编号,金额,凭证号", ["@finance JC-001,0,S1"], ["2:4 “0”太小"]),
  BadCase(
    .steps, "步骤,环节,更正代码,说明", ["推进,,,", "@secretary 重新打开,初审,,", "关闭,初审,,"],
    [
      "2:4 此格空白", "3:2 “secretary”的角色无权办理此事", "3:5 此格空白", "3:6 此格空白", "4:3 “关闭”不是已知的步骤",
    ]),
]
