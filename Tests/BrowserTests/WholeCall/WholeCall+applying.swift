extension WholeCall {
  /// Two units apply, one in each language; the second one's browser runs no scripts.
  func apply() async throws {
    try await town.turnClock(to: "2022-12-05T10:00:00+08:00")
    try await fill(in: .first, code: "91140500MA0EXAMP2R", technicians: "5", kind: "企业")
    try await town.window(of: .second).window.keepScriptsAway()
    try await fill(in: .second, code: "91140500MA0EXAMP3W", technicians: "3", kind: "Enterprise")
    let second = try await town.desk(of: .second)
    try await second.press("申报", "Applications")
    try await second.sees("本单位申报", "Your application")
  }

  private func fill(
    in resident: Resident, code: String, technicians: String, kind: String
  ) async throws {
    let unit = try await town.desk(of: resident)
    try await unit.press("申报", "Applications")
    try await unit.press("填写申报", "Fill in the form")
    try await unit.fill("统一社会信用代码", "Unified social credit code", code)
    try await unit.choose("申报主体类型", "Kind of applicant", kind)
    try await unit.choose("所属", "Belongs to", "澄东县")
    try await unit.press("检查并保存草稿", "Check and save")
    try await unit.fill("技师人数", "Technicians", technicians)
    try await save(of: resident, at: unit)
    try await unit.sees("✓ 符合", "✓ met")
    try await unit.fill("建站设想", "Concept of the station", "三年内培养二十名高级工")
    try await save(of: resident, at: unit)
    for document in [("申报书", "Application form"), ("营业执照", "Copy of the business")] {
      let label = resident.language == .chinese ? document.0 : document.1
      let isLong = resident == .first && document.0 == "申报书"
      let scan = try await town.scan(document.1, padding: isLong ? 50_000_000 : 0)
      if isLong {
        try await attachOnBadLine(scan, to: label, at: unit)
      } else if resident == .second {
        try await unit.press("", "Upload without a script \(label)")
        try await unit.window.attach(scan, to: label)
        try await unit.press("", "Upload")
      } else {
        try await unit.window.attach(scan, to: label)
      }
      try await unit.sees("✓ 已上传", "✓ uploaded")
    }
    try await unit.fill("联系人", "Contact person", "某联系人")
    try await unit.fill("联系电话", "Telephone", "000-0000-0001")
    try await unit.tick("以上内容和材料真实", "All of the above is true")
    try await unit.press("提交申报", "Hand in the application")
    try await unit.sees("申报已提交", "The application is in")
  }

  /// The line is slow and breaks in the middle; the file goes on where it stopped.
  private func attachOnBadLine(_ file: String, to label: String, at unit: Visitor) async throws {
    let window = unit.window
    let percent = {
      try await window.run("return document.querySelector('li > progress')?.value").number
    }
    try await window.slowConnection(bytesPerSecond: 8_000_000)
    try await window.attach(file, to: label)
    let hasBegun = try await wait { try await percent() ?? 0 >= 10 }
    try await window.cutConnection(true)
    try await unit.sees("网络中断，正在重试", "No connection; trying again")
    let before = try await percent() ?? 0
    try await window.cutConnection(false)
    var lowest = before
    let isWhole = try await wait {
      let now = try await percent()
      lowest = min(lowest, now ?? 100)
      return now == nil
    }
    guard hasBegun, isWhole, lowest >= 10 else {
      throw Trouble("\(file): \(before)% when the line broke, then \(lowest)%, \(isWhole)")
    }
  }

  /// What a script does while somebody types, the second applicant asks for by a button.
  private func save(of resident: Resident, at unit: Visitor) async throws {
    if resident == .second { try await unit.press("检查并保存草稿", "Check and save") }
  }

  /// The county looks at one by itself, the bureau decides on both together.
  func review() async throws {
    try await town.turnClock(to: "2022-12-09T09:00:00+08:00")
    try await advance()
    let county = try await town.desk(of: .county)
    for _ in 1...2 {
      try await county.window.visit("\(await town.base)/")
      try await county.press("审核", "Review")
      try await reviewNext(at: county)
    }
    try await advance()
    let bureau = try await town.desk(of: .bureau)
    try await bureau.window.visit("\(await town.base)/calls/\(WholeCall.id)/reviews")
    try await bureau.window.pressFirst("tbody tr:nth-child(1) input[type=checkbox]")
    try await bureau.window.pressFirst("tbody tr:nth-child(2) input[type=checkbox]")
    try await bureau.tick("通过", "pass")
    try await bureau.press("签署", "Sign")
    try await bureau.sees("2", "2")
    try await advance()
  }

  private func reviewNext(at county: Visitor) async throws {
    try await county.window.visit("\(await town.base)/calls/\(WholeCall.id)/reviews")
    try await county.window.pressFirst("tbody th a")
    try await county.sees("申报条件", "Conditions")
    try await county.tick("通过", "pass")
    try await county.fill("审核意见", "Opinion", "材料齐全，符合条件")
    try await county.press("签署", "Sign")
    try await county.sees("通过", "pass")
  }
}
