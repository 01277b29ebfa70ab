import Testing

/// A browser and an office that stand for a whole suite, and leave nothing behind.
struct Stage: SuiteTrait, TestScoping {
  let office: @Sendable () async throws -> OfficeProcess

  func provideScope(
    for test: Test, testCase: Test.Case?, performing suite: @Sendable () async throws -> Void
  ) async throws {
    let browser = try await Browser()
    let office: OfficeProcess
    do {
      office = try await self.office()
    } catch {
      await browser.stop()
      throw error
    }
    let scene = Scene(browser: browser, office: office)
    let result = await Result { try await Scene.$current.withValue(scene, operation: suite) }
    await browser.stop()
    office.stop()
    try result.get()
  }
}

extension Result where Failure == any Error {
  /// What an asynchronous act comes to.
  fileprivate init(_ act: () async throws -> Success) async {
    do { self = .success(try await act()) } catch { self = .failure(error) }
  }
}

extension Trait where Self == Stage {
  /// An office with the sample calls and an account for each role.
  static var demonstration: Stage { Stage { try await .demonstration() } }
}

/// Where the scenes of a suite play.
struct Scene: Sendable {
  let browser: Browser
  let office: OfficeProcess

  @TaskLocal static var current: Scene?

  static var here: Scene {
    get throws {
      guard let current else { throw Trouble("the suite has no stage") }
      return current
    }
  }

  /// A window in which the account of a role signed in.
  func window(of role: String, in language: Language = .chinese) async throws -> Window {
    guard let account = office.accounts[role] else {
      throw Trouble("no account for \(role): \(office.accounts.keys.sorted())")
    }
    let window = try await browser.open()
    try await window.visit("\(office.base)/sign-in")
    try await window.fill("账号", account.name)
    try await window.fill("密码", account.password)
    try await window.press("登录")
    try await window.sees("退出")
    if language == .english { try await window.press("English") }
    return window
  }
}

/// The languages of pages.
enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}
