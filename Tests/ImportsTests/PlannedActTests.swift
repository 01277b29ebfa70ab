import Assessment
import Messages
import Programmes
import Testing
import WorkingDays

@testable import Imports

@Suite struct PlannedActTests {
  private func call() throws -> Call {
    var state = State()
    state.apply(
      Occurrence(
        call: "2022", at: try moment("2022-12-02 09:00"), actor: Actor("city", as: .cityBureau),
        event: .callOpened(
          CallOpened(title: Phrase(same: "T"), programme: "sample", digest: "0", stage: "intake"))))
    return try #require(state.calls["2022"])
  }

  private func completed(_ planned: PlannedAct) throws -> Act {
    try planned.act(
      in: call(), keep: { "vault:\($0.json)" }, digest: { "sha:\($0)" }, person: { "key:\($0)" })
  }

  @Test func `files and contact are stored when the act is completed, not before`() throws {
    let text = """
      申报编号,单位名称,统一社会信用代码,申报类型,县区,份数,联系人,联系电话
      JC-001,甲厂,91140500MA0000001T,企业,泽州县,3,"张""三",+86 13800001234
      """
    var context = try sampleContext(
      at: moment("2022-12-06 10:00"), by: Actor("city", as: .cityBureau))
    context.enclosures = [
      "JC-001": [
        VersionedEnclosure(
          enclosure: Enclosure(
            document: "form", file: "samples/form.pdf", evidenceFor: "JC-1"), version: nil)
      ]
    ]
    let planned = try #require(acts(.applications, text, in: context).first)
    #expect(!"\(planned)".contains("13800001234"))
    #expect(planned.files == ["samples/form.pdf"])
    #expect(
      try completed(planned)
        == .submit(
          Submission(
            application: "JC-001", unit: "甲厂", creditCode: "91140500MA0000001T",
            kind: "enterprise", affiliation: .county("泽州县"), facts: [:],
            attachments: [
              Attachment(
                document: "form", name: "form.pdf", digest: "sha:samples/form.pdf",
                evidenceFor: "JC-1")
            ], copies: 3,
            contact: #"vault:{"contact":"张\"三","phone":"+86 13800001234"}"#)))
  }

  @Test func `a later document is stored when the act is completed`() throws {
    let text = "时间,经办,申报编号,材料,文件\n2023-01-05 10:00,unit,JC-001,账户证明,samples/Account.pdf"
    let planned = try #require(acts(.additions, text).first)
    let attachment = Attachment(
      document: "account-proof", name: "Account.pdf", digest: "sha:samples/Account.pdf")
    #expect(
      try completed(planned)
        == .addDocument(DocumentAdded(application: "JC-001", attachment: attachment)))
  }

  @Test func `the account number of an order goes to the vault`() throws {
    let text = """
      时间,经办,拨款单号,申报编号,办理,期次,预算科目,收款户名,开户行,账号
      2023-02-01 10:00,finance,B1,JC-001,下达,1,技能提升经费,甲厂,晋城银行,0405 0000 1234
      """
    let planned = try #require(acts(.payments, text).first)
    #expect(planned.kind == .orderPayment)
    #expect(!"\(planned)".contains("1234"))
    #expect(
      try completed(planned)
        == .orderPayment(
          PaymentRequest(
            payment: "B1", application: "JC-001", tranche: 1, budgetLine: "技能提升经费", payee: "甲厂",
            bank: "晋城银行", account: #"vault:{"account":"040500001234"}"#)))
  }

  @Test(arguments: [
    ("是", "赵某", "13900000000", #"vault:{"objector":"赵某","phone":"13900000000"}"#),
    ("否", "", "", nil),
  ])
  func `an objector goes to the vault, if there is one`(
    named: String, objector: String, phone: String, reference: String?
  ) throws {
    let text = """
      时间,经办,异议编号,申报编号,办理,实名,异议人,联系电话,事实和理由
      2023-01-05 10:00,city,Y1,JC-001,登记,\(named),\(objector),\(phone),人数不实
      """
    let planned = try #require(acts(.objections, text).first)
    #expect(
      try completed(planned)
        == .registerObjection(
          Objection.Filing(
            id: "Y1", application: "JC-001", named: named == "是", objector: reference,
            grounds: "人数不实")))
  }

  @Test func `a step is refused in another stage than the one it is meant for`() throws {
    let text = "时间,经办,步骤,环节\n2022-12-09 09:00,city,推进,申报\n2022-12-15 09:00,city,推进,复核"
    let planned = try acts(.steps, text)
    #expect(planned.map(\.kind) == [.advance, .advance])
    #expect(try completed(planned[0]) == .advance)
    let refusal = #expect(throws: Refusal.self) { try completed(planned[1]) }
    #expect(refusal?.reasons.map(\.code) == ["otherStage"])
  }

  @Test func `personal data escape nothing that JSON must escape, and hide from logs`() throws {
    let record = try #require(PersonalRecord(["phone": "1\\2", "contact": "a\"\n\u{1}", "x": nil]))
    #expect(record.json == #"{"contact":"a\"\n\u0001","phone":"1\\2"}"#)
    #expect("\(record)" == "contact: ***, phone: ***")
    #expect(PersonalRecord(["contact": nil]) == nil)
  }
}
