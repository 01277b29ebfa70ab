import Assessment
import Imports
import Messages
import Programmes
import Quantities
import Testing
import Training

/// A table of one act, with Chinese headings, and the act.
struct TrainingCase: Sendable, CustomTestStringConvertible {
  let table: CallTable
  let by: String
  let headings: String
  let rows: [String]
  let act: Act

  init(
    _ table: CallTable, by person: String = "city", _ headings: String, _ rows: String...,
    gives act: Act
  ) {
    self.table = table
    by = person
    self.headings = headings
    self.rows = rows
    self.act = act
  }

  var text: String {
    (["时间,经办,\(headings)"] + rows.map { "2024-06-03 19:00,\(by),\($0)" }).joined(separator: "\n")
  }

  var testDescription: String { table.file }
}

@Suite struct TrainingTableTests {
  @Test(arguments: trainingCases)
  func `every table of training becomes its act`(_ each: TrainingCase) throws {
    #expect(try trainingActs(each.table, each.text) == [each.act])
  }

  @Test func `lines of one base and moment are one plan, and a confirmed name counts`() throws {
    let text = """
      at,by,base,trade,level,heads,industry,reason
      2024-03-25 09:00,city,陶瓷学堂,陶瓷烧成工,高级工,4,陶瓷,
      2024-03-25 09:00,city,CL-01,茶艺师,technician,2,,
      2024-03-25 09:00,city,示例陶瓷学校,,小计,6,,
      ,,合计,,,6,,
      """
    let plan = TrainingPlan(
      application: "CL-01",
      lines: [
        .init(trade: "陶瓷烧成工", level: .senior, heads: 4, industry: "porcelain"),
        .init(trade: "茶艺师", level: .technician, heads: 2),
      ], subtotal: 6)
    #expect(try trainingActs(.plan, text) == [.training(.setPlan(plan))])
  }

  @Test func `a row of the roster keeps names and numbers out of the act`() throws {
    let text = """
      时间,经办,申报编号,报名编号,姓名,证件号,出生年月,联系电话,工作单位,企业备案范围,参加培训职业（工种）,培训等级,人员类别,\
      现从事职业（工种）,现职业资格（技能）等级,取得证书时间,工作经历,职称,证明事项,提交材料,照片字节数,承诺证明签章,单位审核同意
      2024-04-02 09:00,unit,CL-01,R1,示例人,00000019900101001X,1990-01,000-0000-0001,示例窑,茶艺师/技师,茶艺师,二级,企业职工;机关工作人员,\
      茶艺师,高级工,2020-05-01,茶艺师 2010-01/2012-12;茶艺师 2013-02/2013-02,工程师,honour,identityCard;photo=2,1048576,\
      本人签字;单位盖章,是
      """
    let act = try #require(try trainingActs(.trainees, text).first)
    guard case .training(.admitTrainee(let entry)) = act else {
      Issue.record("\\(act)")
      return
    }
    let background = Background(
      certificates: [Certificate(Course("茶艺师", .senior), issued: civil("2020-05-01"))],
      employments: [
        try employment("2010-01", "2012-12"), try employment("2013-02", "2013-02"),
      ], title: .engineer, attestations: [.honour])
    #expect(
      entry.enrollee
        == Enrollee(
          enrolment: "R1", application: "CL-01", person: "key:00000019900101001X",
          record: entry.enrollee.record, course: Course("茶艺师", .technician),
          categories: ["employee", "publicStaff"], background: background, employer: "示例窑",
          employerRange: [Course("茶艺师", .technician)], parts: ["identityCard": 1, "photo": 2],
          isSignedByEmployer: true))
    #expect(
      entry.row
        == RosterRow(
          "R1", identity: "00000019900101001X", birthMonth: Month(year: 1990, month: 1),
          photoBytes: 1_048_576,
          pledge: Pledge(isSignedByTrainee: true, isSignedByEmployer: false, isSealed: true)))
    #expect(entry.enrollee.record.contains("\"name\":\"示例人\""))
    #expect(entry.enrollee.record.contains("\"identityNumber\":\"00000019900101001X\""))
  }

  private func employment(_ first: String, _ last: String) throws -> Employment {
    let months = try (#require(Month(first)), #require(Month(last)))
    return try #require(Employment(in: "茶艺师", from: months.0, through: months.1))
  }

  @Test func `an approved case names the person by the key`() throws {
    let text = """
      时间,经办,申报编号,身份证号码,工种,等级,批复文号,批准理由
      2024-04-02 09:00,city,CL-01,00000019900101001X,茶艺师,技师,示例1号,名匠
      """
    let approval = ExceptionApproved(
      application: "CL-01", person: "key:00000019900101001X", course: Course("茶艺师", .technician),
      document: "示例1号", reason: "名匠")
    #expect(try trainingActs(.exceptions, text) == [.training(.approveException(approval))])
  }

  @Test(arguments: [
    (
      CallTable.plan, "培训基地,工种,等级,计划人数", ["陶瓷学堂,茶艺师,技师,2", "陶瓷学堂,,小计,3"],
      ["3 小计写3，各行相加为2"]
    ),
    (.plan, "培训基地,工种,等级,计划人数", ["陶瓷学堂,茶艺师,技师,2", "合计,,,9"], ["3 合计写9，各行相加为2"]),
    (
      .plan, "培训基地,工种,等级,计划人数", ["示例陶瓷学院,茶艺师,技师,2"],
      ["2:3 “示例陶瓷学院”不是已知的培训基地，最接近的是“示例陶瓷学校”"]
    ),
    (
      .lessons, "班次编号,课次,日期,课程类别,内容,教师,课时,签到序号", ["K9,1,2024-06-03,实际操作,窑炉,甲,8,1-3"],
      ["2:3 “K9”不是已知的班次编号"]
    ),
    (
      .lessons, "班次编号,课次,日期,课程类别,内容,教师,课时,签到序号", ["K1,1,2024-06-03,实际操作,窑炉,甲,8,3-1"],
      ["2:10 “3-1”不是递增的序号"]
    ),
    (
      .classes, "班次编号,申报编号,工种,等级,开班日期,结业日期,学员报名编号,备案材料",
      ["K1,CL-01,茶艺师,技师,2024-06-03,2024-06-04,R1,scheme=x"], ["2:10 “scheme=x”中的“scheme=x”没有份数"]
    ),
    (
      .results, "申报编号,报名编号,是否合格,证书", ["CL-01,R1,是,levelCertificate|1|nobody|"],
      ["2:6 “levelCertificate|1|nobody|”中的“levelCertificate|1|nobody|”不是一个证书"]
    ),
    (.expenses, "申报编号,支出编号,日期,支出科目,金额", ["CL-01,Z1,2024-06-20,礼品,3.00"], ["2:6 “礼品”不是已知的支出科目"]),
    (
      .cases, "案件编号,申报编号,办理,处理措施,查实情况或处理决定文号", ["A1,CL-01,结案,罚款,示例"],
      ["2:6 “罚款”中的“罚款”不是已知的处理措施"]
    ),
  ])
  func `what no table of training can mean is named at its cell`(
    table: CallTable, headings: String, rows: [String], wrong: [String]
  ) throws {
    let by = Rights.roles(for: table == .plan ? .setPlan : .closeCase)
    let text = (["时间,经办,\(headings)"] + rows.map { "2024-06-03 19:00,city,\($0)" })
      .joined(separator: "\n")
    #expect(by.contains(.cityBureau))
    let found = try complaints(table, text, in: trainingContext()).map { line in
      let parts = line.split(separator: ": ", maxSplits: 2).map(String.init)
      let place = parts[0].drop { $0 != ":" }.dropFirst()
      return "\(place) \(parts[2].prefix { $0 != "；" })"
    }
    #expect(found == wrong)
  }

  @Test(arguments: [
    ("1", PaymentPurpose.tranche(1)), ("advance", .advance), ("预拨", .advance),
    ("balance", .balance), ("结算余额", .balance), ("奖励:R1", .reward("R1")),
    ("reward:R1", .reward("R1")),
  ])
  func `an order says what it pays`(word: String, purpose: PaymentPurpose) throws {
    let text = """
      时间,经办,拨款单号,申报编号,办理,期次,预算科目,收款户名,开户行,账号
      2024-06-03 19:00,city,P1,CL-01,下达,\(word),资金,示例,示例银行,0000000000000001
      """
    guard case .orderPayment(let request) = try trainingActs(.payments, text).first else {
      Issue.record("no order was planned")
      return
    }
    #expect(request.purpose == purpose)
  }

  @Test func `a payment for anything else is no payment`() throws {
    let text = """
      时间,经办,拨款单号,申报编号,办理,期次,预算科目,收款户名,开户行,账号
      2024-06-03 19:00,city,P1,CL-01,下达,reward,资金,示例,示例银行,0000000000000001
      """
    #expect(try complaints(.payments, text, in: trainingContext()).count == 1)
  }
}
