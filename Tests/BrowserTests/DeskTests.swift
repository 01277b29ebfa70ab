import Testing

/// Every desk in the real browser.
@Suite(.serialized, .demonstration, .timeLimit(.minutes(8)))
struct DeskTests {
  @Test func `a thin line`() async throws {
    let scene = try Scene.here
    let window = try await scene.window(of: "city HR bureau")
    let axe = try Axe()
    #expect(try await axe.violations(in: window) == [])
    try await window.keepPicture(as: "thin")
  }
}
