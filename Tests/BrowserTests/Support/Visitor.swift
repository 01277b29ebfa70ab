/// A person at a window, who reads one of the two languages.
struct Visitor: Sendable {
  let window: Window
  let language: Language

  func press(_ chinese: String, _ english: String) async throws {
    try await window.press(pick(chinese, english))
  }

  func fill(_ chinese: String, _ english: String, _ value: String) async throws {
    try await window.fill(pick(chinese, english), value)
  }

  func choose(_ chinese: String, _ english: String, _ option: String) async throws {
    try await window.choose(pick(chinese, english), option)
  }

  func tick(_ chinese: String, _ english: String) async throws {
    try await window.tick(pick(chinese, english))
  }

  func sees(_ chinese: String, _ english: String) async throws {
    try await window.sees(pick(chinese, english))
  }

  /// Signs in with what is typed.
  func signIn(_ account: String, _ password: String, at base: String) async throws {
    try await window.visit("\(base)/sign-in")
    try await fill("账号", "Account", account)
    try await fill("密码", "Password", password)
    try await press("登录", "Sign in")
    try await sees("退出", "Sign out")
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}
