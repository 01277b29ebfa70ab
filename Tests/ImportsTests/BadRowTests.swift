import Imports
import Messages
import Testing

/// A wrong table and what people are told about it.
struct BadCase: Sendable, CustomTestStringConvertible {
  let table: CallTable
  let text: String
  let chinese: [String]
  let english: [String]

  var testDescription: String { text }
}

@Suite struct BadRowTests {
  @Test func probe() throws {
    for (table, text) in inputs {
      print("@@", table, text.replacing("\n", with: "\\n"))
      for l in try complaints(table, text, .chinese) { print("zh", l) }
      for l in try complaints(table, text, .english) { print("en", l) }
    }
  }
}

private let when = "2022-12-05 09:30"
private let inputs: [(CallTable, String)] = [
  (.withdrawals, "时间,经办,申报编号,理由书\n\(when),unit,JC-001,x"),
  (.withdrawals, "时间,经办,申报编号,理由\n2022-13-05 09:30,nit,JC-01,"),
  (.withdrawals, "时间,经办,申报编号,理由\n\(when),e1,JC-001,x"),
  (.reviews, "时间,经办,角色,申报编号,环节,结论\n\(when),both,,JC-001,征求意见,同意\n\(when),both,专家,JC-001,初审,通过\n\(when),city,申报单位,JC-001,初审,通过\n\(when),unit,申报单位,JC-001,初审,通过"),
  (.verifications, "时间,经办,申报编号,指标,核定值,核验依据\n\(when),both,JC-001,技师人数,3,原件"),
  (.verifications, "时间,经办,申报编号,指标,核定值,核验依据\n\(when),city,JC-001,带头人合计,3,原件\n\(when),city,JC-001,技师人数,3,原件\n\(when),city,JC-001,technicians,4,原件\n\(when),city,JC-001,*,4,原件\n\(when),city,JC-001,场所面积,,"),
  (.verifications, "时间,经办,申报编号,指标,核定值,核验依据\n\(when),city,JC-001,技师人数,三,a\n\(when),city,JC-001,技师人数,2.5,a\n\(when),city,JC-001,技师人数,-1,a\n\(when),city,JC-001,场所面积,60.555,a\n\(when),city,JC-001,配套资金,30万,a\n\(when),city,JC-001,设施齐备,有,a\n\(when),city,JC-001,成立日期,2022-02-30,a\n\(when),city,JC-001,协议到期日,2024-01-01；长期,a\n\(when),city,JC-001,协议到期日,;,a\n\(when),city,JC-001,账户类型,专用户,a"),
  (.applications, "时间,经办,申报编号,单位名称,统一社会信用代码,申报类型,县区,主管单位,份数,联系电话\n\(when),unit,JC-001,甲厂,91140500MA0000001T,个人,泽洲县,,3,一二三\n\(when),unit,JC-002,甲厂,91140500MA0000001,企业,泽州县,市国资委,2000,13800001234567890\n\(when),unit,JC-003,甲厂,91140500MA0000001T,企业,,,3,13800001234\n"),
  (.applications, "时间,经办,申报编号,单位名称,统一社会信用代码,申报类型,县区,份数\n\(when),unit,JC-001,甲厂,91140500MA0000001T,企业,泽州县,3\n\(when),unit,JC-001,甲厂,91140500MA0000001T,企业,泽州县,3"),
  (.applications, "时间,经办,申报编号,单位名称,统一社会信用代码,申报类型,县区,份数,技师数,任务完成率\n"),
  (.additions, "时间,经办,申报编号,材料,文件,佐证条件\n\(when),unit,JC-001,身份证,/etc/passwd,JC-2"),
  (.vetoes, "时间,经办,申报编号,否决事项,办理,查实情况,更正代码\n\(when),city,JC-001,V2,撤消,假证书,06\n\(when),city,JC-001,V1,撤销,假证书,\n\(when),city,JC-001,V1,撤销,假证书,06"),
  (.panels, "时间,经办,评审组,专家,申报编号\n\(when),secretary,P1,e1;e9,JC-001;JC-077\n\(when),secretary,P1,,"),
  (.recusals, "时间,经办,专家,申报编号,回避事由\n\(when),secretary,finance,JC-001,亲属"),
  (.scores, "时间,申报编号,专家,环节,指标,得分\n\(when),JC-001,e1,面试,B1,九\n\(when),JC-001,e1,答辩,B1,9\n\(when),JC-001,e1,答辩,现场答辩,8\n\(when),JC-001,secretary,答辩,B1,9.123\n\(when),JC-001,e2,答辩,B1,-1"),
  (.votes, "时间,经办,表决顺序,表决记录\n\(when),secretary,,"),
  (.opinions, "时间,经办,申报编号,部门,意见\n\(when),city,JC-001,公安,不反对"),
  (.settlements, "时间,经办,申报编号,办理,部门,理由\n\(when),city,JC-001,化解,,已补缴\n\(when),city,JC-001,解决,,已补缴"),
  (.objections, "时间,经办,异议编号,申报编号,办理,实名,联系电话,内容\n\(when),city,Y1,,登记,也许,13900,\n\(when),city,Y1,JC-9,受理,,,"),
  (.payments, "时间,经办,拨款单号,申报编号,办理,期次,账号\n\(when),finance,B1,JC-001,下达,0,4x0500001234"),
  (.acceptance, "时间,经办,申报编号,项目,值\n\(when),city,JC-001,R9,8\n\(when),city,JC-001,R1,8\n\(when),city,JC-001,成效,9\n\(when),city,JC-001,否决,V9\n\(when),city,JC-001,未使用资金,-5"),
  (.recoveries, "时间,经办,申报编号,金额,凭证号\n\(when),finance,JC-001,0,S1"),
  (.steps, "时间,经办,步骤,环节,更正代码,说明\n\(when),city,推进,,,\n\(when),secretary,重新打开,初审,,\n\(when),city,关闭,初审,,"),
]
