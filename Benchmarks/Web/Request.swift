/// The bytes of requests.
struct Request {
  /// By what a request shows who asks.
  enum Pass: Sendable {
    case token(String)
    case session(String)
  }

  private let pass: Pass?

  init(_ pass: Pass? = nil) {
    self.pass = pass
  }

  func get(_ path: String) -> [UInt8] { Array((head("GET", path) + "\r\n").utf8) }

  /// An act of the interface for programs, made for the version that has the tag.
  func act(_ path: String, tag: String, _ body: String) -> [UInt8] {
    post(path, "Content-Type: application/json\r\nIf-Match: \(tag)\r\n", body)
  }

  /// A form, its fields encoded already.
  func form(_ path: String, _ body: String) -> [UInt8] {
    post(path, "Content-Type: application/x-www-form-urlencoded\r\n", body)
  }

  private func post(_ path: String, _ headers: String, _ body: String) -> [UInt8] {
    Array(
      (head("POST", path) + headers + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)").utf8)
  }

  private func head(_ method: String, _ path: String) -> String {
    let line = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    return switch pass {
    case .token(let text): line + "Authorization: Bearer \(text)\r\n"
    case .session(let text): line + "Cookie: jinbang=\(text)\r\n"
    case nil: line
    }
  }
}
