import Testing

extension DemonstrationTests {
  /// What goes wrong in real life while an expert scores: nothing that was typed is lost.
  @Suite(.serialized) struct HardshipTests {
    @Test func `the older of two tabs is told, and overwrites nothing`() async throws {
      let expert = try await SheetScene(in: try Scene.here)
      try await expert.open()
      let field = try #require(try await expert.fields.first)
      let address = try await expert.window.address
      let older = try await expert.window.openTab()
      try await expert.window.visit(address)
      try await expert.window.fillIn(field, "2")
      try await expert.window.sees("草稿已保存")
      let newer = try await expert.window.turn(to: older)
      try await expert.window.fillIn(field, "3")
      try await expert.window.sees("另一个窗口保存了更新的草稿")
      try await expert.window.turn(to: newer)
      try await expert.window.reload()
      #expect(try await expert.window.value(named: field) == "2")
      try await expert.close()
    }

    @Test func `what is typed without a connection is saved when it is back`() async throws {
      let expert = try await SheetScene(in: try Scene.here)
      try await expert.open()
      let field = try #require(try await expert.fields.last)
      try await expert.window.cutConnection(true)
      try await expert.window.fillIn(field, "1.5")
      try await expert.window.sees("网络中断")
      try await expert.window.cutConnection(false)
      try await expert.window.sees("草稿已保存")
      try await expert.window.reload()
      #expect(try await expert.window.value(named: field) == "1.5")
      try await expert.close()
    }

    @Test func `a draft outlives the session in which it was typed`() async throws {
      let scene = try Scene.here
      let expert = try await SheetScene(in: scene)
      try await expert.open()
      let field = try #require(try await expert.fields.last)
      let address = try await expert.window.address
      let sheet = try await expert.window.openTab()
      try await expert.window.visit("\(scene.office.base)/sign-out")
      try await expert.window.pressFirst("main button")
      try await expert.window.sees("登录")
      let other = try await expert.window.turn(to: sheet)
      try await expert.window.fillIn(field, "2.5")
      try await expert.window.sees("请登录后再试")
      try await expert.window.turn(to: other)
      try await scene.signIn("expert", at: expert.window)
      try await expert.window.visit(address)
      #expect(try await expert.window.value(named: field) == "2.5")
      try await expert.close()
    }

    @Test func `a double click signs once, and going back shows the locked sheet`() async throws {
      let expert = try await SheetScene(in: try Scene.here)
      try await expert.open()
      let address = try await expert.window.address
      try await expert.fillIn(reason: "略缺")
      try await expert.check()
      try await expert.window.doubleClick("main button.primary")
      try await expert.window.sees("已签名")
      try await expert.window.goBack()
      try await expert.window.visit(address)
      try await expert.window.sees("已签名")
      let fields = try await expert.window.run(
        "return document.querySelectorAll('main input:not([type=hidden])').length")
      #expect(fields.int == 0)
      try await expert.close()
    }
  }
}
