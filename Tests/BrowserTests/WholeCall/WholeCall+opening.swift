extension WholeCall {
  /// The first administrator comes by the printed link, enrols everybody, and hands out links.
  func openOffice() async throws {
    let greeting = town.scene.office.greeting
    guard let link = greeting.split(separator: "\n").first(where: { $0.contains("/invitations/") })
    else { throw Trouble("no invitation: \(greeting)") }
    let admin = try await town.window(of: .admin)
    try await admin.window.visit(String(link))
    try await admin.fill("账号", "Account", Resident.admin.account)
    try await admin.fill("姓名", "Name", Resident.admin.name)
    try await setPassword(at: admin)
    for resident in Resident.enrolled {
      try await enrol(resident, by: try await town.desk(of: .admin))
    }
    try await admin.window.visit("\(await town.base)/people")
    try await admin.window.sees(Resident.auditor.name)
  }

  private func enrol(_ resident: Resident, by admin: Visitor) async throws {
    try await admin.press("人员", "People")
    try await admin.press("登记人员", "Enrol somebody")
    try await admin.fill("账号", "Account", resident.account)
    try await admin.fill("姓名", "Name", resident.name)
    try await admin.fill("单位", "Office", resident.office)
    try await admin.window.tick(resident.role)
    try await admin.press("登记", "Enrol")
    try await admin.press("生成链接", "Make a link")
    try await admin.sees("只能用一次", "It works once")
    let link = try await admin.window.run(
      "return document.querySelector('main a[href^=\"/invitations/\"]').href")
    let person = try await town.window(of: resident)
    try await person.window.visit(link.text ?? "")
    try await setPassword(at: person)
  }

  private func setPassword(at visitor: Visitor) async throws {
    try await visitor.fill("新密码", "New password", Resident.password)
    try await visitor.fill("再输一次", "Once more", Resident.password)
    try await visitor.press("设置", "Set")
    try await visitor.sees("请登录", "please sign in")
  }

  /// The bureau checks a programme file, reads it as a page, and opens a call under it.
  func openCall() async throws {
    let bureau = try await town.desk(of: .bureau)
    try await bureau.press("批次", "Calls")
    try await bureau.press("检查项目办法文件", "Check a programme file")
    let file = try Places.text(of: "Tests/Resources/chenglan-2022-station.yaml")
    try await bureau.window.paste("文件的全文", file.replacing("fullMark: 100", with: "fullMark: 99"))
    try await bureau.press("检查", "Check")
    try await bureau.sees("programme.yaml:", "programme.yaml:")
    try await bureau.window.paste("文件的全文", file)
    try await bureau.press("检查", "Check")
    try await bureau.sees("文件没有错误", "The file is sound")
    try await bureau.fill("批次编号", "Name of the call", WholeCall.id)
    try await bureau.fill("批次名称（中文）", "Title in Chinese", WholeCall.title)
    try await bureau.fill("批次名称（英文）", "Title in English", "Technician stations 2022")
    try await bureau.press("开立批次", "Open the call")
    try await bureau.sees("批次已开立", "The call is open")
  }

  /// The bureau goes on to the next stage, where nothing holds the call.
  func advance() async throws {
    let bureau = try await town.desk(of: .bureau)
    try await bureau.window.visit("\(await town.base)/calls/\(WholeCall.id)")
    try await bureau.press("进入下一环节", "Go on to the next stage")
    try await bureau.sees("此事记入台账", "It is recorded")
    try await bureau.press("进入", "Go on to")
    try await bureau.sees("已进入下一环节", "Gone on")
  }
}
