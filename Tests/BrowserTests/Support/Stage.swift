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

  /// An office in which nothing happened yet, at a moment.
  static func emptyOffice(at moment: String) -> Stage {
    Stage { try await .empty(at: moment) }
  }
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

  /// The office as the public sees it, in the simplest of browsers, or as a role does.
  func client(of role: String? = nil, in language: Language = .chinese) async throws -> Client {
    let client = Client(base: office.base, language: language)
    guard let role else { return client }
    guard let account = office.accounts[role] else { throw Trouble("no account for \(role)") }
    try await client.signIn(account)
    return client
  }

  /// A window in which the account of a role signed in, or nobody did.
  func window(of role: String?, in language: Language = .chinese) async throws -> Window {
    let window = try await browser.open()
    if let role {
      try await signIn(role, at: window)
    } else {
      try await window.visit("\(office.base)/")
    }
    if language == .english { try await window.press("English") }
    return window
  }

  /// Signs a role's account in on a Chinese page.
  func signIn(_ role: String, at window: Window) async throws {
    guard let account = office.accounts[role] else {
      throw Trouble("no account for \(role): \(office.accounts.keys.sorted())")
    }
    let visitor = Visitor(window: window, language: .chinese)
    try await visitor.signIn(account.name, account.password, at: office.base)
  }
}

/// The languages of pages.
enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}
