extension WholeCall {
  /// The secretary checks the facts, draws the panel, and seats it.
  func preparePanel() async throws {
    let secretary = try await town.desk(of: .secretary)
    for _ in 1...2 {
      try await secretary.window.visit("\(await town.base)/calls/\(WholeCall.id)/panel/facts")
      try await secretary.window.pressFirst("tbody tr:has(.badge.waiting) th a")
      try await secretary.press("核验勾选的指标", "Record the ticked facts as checked")
      try await secretary.sees("已核验 1 项", "Facts checked: 1")
    }
    try await secretary.window.visit("\(await town.base)/calls/\(WholeCall.id)/panel/seats")
    try await secretary.press("抽取并登记评审组", "Draw and seat the panel")
    try await secretary.sees("评审组已登记", "The panel is seated")
  }

  /// Each expert signs the pledge and both sheets; the last one has no mouse.
  func score() async throws {
    for (number, expert) in Resident.experts.enumerated() {
      let visitor = try await town.desk(of: expert)
      try await visitor.window.visit("\(await town.base)/scoring")
      try await visitor.press("第一步：签署", "First: sign")
      try await visitor.tick("本人已阅知", "I have read")
      try await visitor.press("签署承诺", "Sign the pledge")
      try await visitor.sees("承诺已签署", "The pledge is signed")
      for sheet in 0..<2 {
        try await visitor.press("继续评分", "Go on scoring")
        if number == 2 {
          try await scoreByKeyboard(at: visitor)
        } else {
          try await scoreByMouse(at: visitor, first: "\(25 - sheet * 5)", second: "24.5")
        }
        try await visitor.window.visit("\(await town.base)/scoring")
      }
      try await visitor.sees("2 / 2", "2 / 2")
    }
  }

  private func scoreByMouse(at expert: Visitor, first: String, second: String) async throws {
    try await expert.window.fillIn("points-B1", first)
    try await expert.window.fillIn("reason-B1", "制度尚缺一项")
    try await expert.window.fillIn("points-B2", second)
    try await expert.window.fillIn("reason-B2", "计划未分年度")
    try await expert.press("核对后签名", "Check, then sign")
    try await expert.tick("以上得分和扣分原因由本人", "These points and reasons are my own")
    try await expert.press("签名并提交", "Sign and hand in")
    try await expert.sees("已签名", "signed")
  }

  /// Only Tab, the space bar, Enter and figures.
  private func scoreByKeyboard(at expert: Visitor) async throws {
    let keyboard = Keyboard(window: expert.window)
    for (field, text) in [
      ("points-B1", "27.5"), ("reason-B1", "略缺"), ("points-B2", "26"), ("reason-B2", "略缺"),
    ] {
      try await keyboard.tab(toField: field)
      try await expert.window.type(text)
    }
    try await expert.sees("53.5", "53.5")
    try await keyboard.tab(toWords: "核对后签名")
    try await expert.window.type(Keyboard.enter)
    try await expert.sees("以上得分和扣分原因由本人", "my own")
    try await keyboard.tab(toField: "confirmed")
    try await expert.window.type(" ")
    try await keyboard.tab(toWords: "签名并提交")
    try await expert.window.type(Keyboard.enter)
    try await expert.sees("已签名", "signed")
  }

  /// The secretary sees that all is in; the bureau seals by going on, and reads the ranking.
  ///
  /// By hand: 40 + (25 + 24.5 + 25 + 24.5 + 27.5 + 26) / 3 = 90.83 for the unit with five technicians,
  /// 30 + (20 + 24.5 + 20 + 24.5 + 27.5 + 26) / 3 = 77.50 for the one with three.
  func seal() async throws {
    let secretary = try await town.desk(of: .secretary)
    try await secretary.window.visit("\(await town.base)/calls/\(WholeCall.id)/panel/sealing")
    try await secretary.sees("可以封存", "ready to seal")
    try await advance()
    let bureau = try await town.desk(of: .bureau)
    try await bureau.window.visit("\(await town.base)/calls/\(WholeCall.id)/ranking")
    try await bureau.sees("90.83", "90.83")
    try await bureau.sees("77.50", "77.50")
    try await bureau.window.keepPicture(as: "call-ranking")
  }
}
