extension WholeCall {
  /// The tax bureau has no objection, and sees no points.
  func consult() async throws {
    let tax = try await town.desk(of: .tax)
    try await tax.press("答复意见", "Give the opinion")
    guard try await !tax.window.text.contains("90.83") else { throw Trouble("tax sees points") }
    try await tax.window.pressFirst("tbody input[type=checkbox]")
    try await tax.tick("同意", "agrees")
    try await tax.press("记录意见", "Record the answer")
    try await tax.sees("同意", "agrees")
    try await advance()
  }

  /// The notice is published, somebody objects from outside, and the objection comes to nothing.
  func publishAndObject() async throws {
    try await town.turnClock(to: "2022-12-27T09:00:00+08:00")
    let bureau = try await town.desk(of: .bureau)
    try await bureau.window.visit("\(await town.base)/calls/\(WholeCall.id)/notices")
    try await bureau.sees("2023-01-04", "2023-01-04")
    try await bureau.press("发布公示", "Publish the notice")
    try await bureau.sees("发布于", "Published on")
    try await town.turnClock(to: "2022-12-29T15:00:00+08:00")
    let receipt = try await object(at: try await town.stranger())
    try await conclude(at: try await town.desk(of: .bureau))
    let stranger = try await town.stranger()
    try await stranger.press("异议回执", "Objection receipt")
    try await stranger.fill("回执号", "Receipt", receipt)
    try await stranger.press("查询", "Ask")
    try await stranger.sees("已登记", "registered")
  }

  private func object(at stranger: Visitor) async throws -> String {
    try await stranger.press(WholeCall.title, "")
    try await stranger.press("提出异议", "Object")
    try await stranger.choose("对哪个单位", "Against which unit", Resident.first.office)
    try await stranger.tick("实名", "With my name")
    try await stranger.fill("姓名或单位名称", "Name of the person", "某群众")
    try await stranger.fill("联系电话", "Telephone", "000-0000-0009")
    try await stranger.fill("事实和理由", "Facts and reasons", "技师人数与公示前不一致")
    try await stranger.press("提交异议", "Send the objection")
    try await stranger.sees("异议已收到", "Your objection is received")
    return try await stranger.window.run("return document.querySelector('.key').innerText").text
      ?? ""
  }

  private func conclude(at bureau: Visitor) async throws {
    try await bureau.press("异议来信", "Letters of objection")
    try await bureau.press(WholeCall.title, "")
    try await bureau.press("第 1 号", "No. 1")
    try await bureau.press("登记", "Register")
    try await bureau.sees("异议已登记", "The objection is registered")
    try await bureau.window.visit(
      "\(await town.base)/calls/\(WholeCall.id)/objections/YY-1")
    try await bureau.tick("受理", "Admit it")
    try await bureau.fill("受理意见", "Reason", "线索具体")
    try await bureau.press("记录", "Record")
    try await bureau.sees("调查结论", "Conclusion")
    try await bureau.tick("不成立", "Not upheld")
    try await bureau.fill("调查情况", "Findings", "核对证书原件，五人均有效")
    try await bureau.press("记录", "Record")
    try await bureau.sees("核对证书原件", "核对证书原件")
  }

  /// Five working days have passed: the plaque.
  func award() async throws {
    try await town.turnClock(to: "2023-01-05T09:00:00+08:00")
    try await advance()
    let bureau = try await town.desk(of: .bureau)
    try await bureau.window.visit("\(await town.base)/calls/\(WholeCall.id)/awards")
    try await bureau.window.fill("\(Resident.first.office) 的牌匾编号", "CL-2023-01")
    try await bureau.fill("发文字号", "Number of the document", "澄人社〔2023〕示例1号")
    try await bureau.window.paste("建设起始日", "2023-02-01")
    try await bureau.press("授牌", "Award")
    try await bureau.sees("已授牌 1 个", "1 awarded")
    try await advance()
  }
}
