/// The sample's expert before a score sheet.
struct SheetScene: Sendable {
  let window: Window
  let base: String

  init(in scene: Scene) async throws {
    window = try await scene.window(of: "expert")
    base = scene.office.base
    try await window.visit("\(base)/scoring")
    if try await window.offers("第一步：签署") {
      try await window.press("第一步：签署")
      try await window.tick("本人已阅知")
      try await window.press("签署承诺")
      try await window.sees("承诺已签署")
    }
  }

  /// Opens the first sheet that waits.
  func open() async throws {
    try await window.visit("\(base)/scoring")
    try await window.press("继续评分")
    try await window.sees("核对后签名")
  }

  /// The names of the fields for points, in their order.
  var fields: [String] {
    get async throws {
      try await window.run(
        """
        return [...document.querySelectorAll("#sheet [name^=points-]")].map((one) => one.name);
        """
      ).list.compactMap(\.text)
    }
  }

  /// Points somewhat below the full mark everywhere, each with the same reason.
  func fillIn(reason: String) async throws {
    for field in try await fields {
      try await window.fillIn(field, "1")
      try await window.fillIn(field.replacing("points-", with: "reason-"), reason)
    }
  }

  func check() async throws {
    try await window.press("核对后签名")
    try await window.tick("以上得分和扣分原因由本人")
  }

  func sign() async throws {
    try await window.press("签名并提交")
    try await window.sees("评分表已锁定")
  }

  func close() async throws { try await window.close() }
}
