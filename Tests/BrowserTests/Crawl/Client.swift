import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization

/// A browser of the simplest kind: it keeps cookies and reads pages, and runs nothing.
final class Client: Sendable {
  let base: String
  let language: Language
  private let cookies = Mutex<[String: String]>([:])

  init(base: String, language: Language = .chinese) {
    self.base = base
    self.language = language
  }

  /// Signs in on the page for it.
  func signIn(_ account: OfficeProcess.Account) async throws {
    let page = try await get("/sign-in")
    let answer = try await post(
      page.hidden + [("account", account.name), ("password", account.password), ("code", "")],
      to: "/sign-in")
    guard answer.status == 303 else { throw Trouble("sign-in: \(answer.status)") }
  }

  func get(_ path: String) async throws -> Reply { try await ask(.GET, path) }

  func post(_ fields: [(String, String)], to path: String) async throws -> Reply {
    let body = fields.map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }
      .joined(separator: "&")
    return try await ask(.POST, path, body)
  }

  private func ask(_ method: HTTPMethod, _ path: String, _ body: String? = nil) async throws
    -> Reply
  {
    var request = HTTPClientRequest(url: base + path)
    request.method = method
    request.headers.add(name: "Accept-Language", value: language.rawValue)
    let kept = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
    if !kept.isEmpty { request.headers.add(name: "Cookie", value: kept) }
    if let body {
      request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
      request.body = .bytes(ByteBuffer(string: body))
    }
    let response = try await Client.http.execute(request, timeout: .seconds(60))
    for line in response.headers["Set-Cookie"] {
      let pair = (line.split(separator: ";").first ?? "").split(separator: "=", maxSplits: 1)
      if pair.count == 2 { cookies.withLock { $0[String(pair[0])] = String(pair[1]) } }
    }
    let bytes = try await response.body.collect(upTo: 64 << 20)
    return Reply(
      path: path, status: Int(response.status.code),
      type: response.headers.first(name: "Content-Type") ?? "",
      location: response.headers.first(name: "Location"),
      bytes: Array(bytes.readableBytesView), headers: "\(response.headers)")
  }

  /// Follows no redirects, so that each page is seen under its own address.
  private static let http = HTTPClient(
    eventLoopGroupProvider: .singleton,
    configuration: HTTPClient.Configuration(redirectConfiguration: .disallow))
}

/// What came back for an address.
struct Reply: Sendable {
  let path: String
  let status: Int
  let type: String
  let location: String?
  let bytes: [UInt8]
  let headers: String

  var body: String { String(decoding: bytes, as: UTF8.self) }
  var isPage: Bool { type.hasPrefix("text/html") }

  /// The words of the main part, without tags and without what only readers of code see.
  var words: String {
    let start = body.firstRange(of: "<main")?.lowerBound ?? body.startIndex
    let end = body.firstRange(of: "</main>")?.lowerBound ?? body.endIndex
    return String(body[start..<max(start, end)]).replacing(/<[^>]*>/, with: " ").unescaped
  }

  /// Every address of the office on the page.
  var links: [String] {
    body.matches(of: /(?:href|action|src)="(\/[^"#]*)/).map { String($0.1).unescaped }
  }

  /// The hidden fields of the last form, which is the one in the main part.
  var hidden: [(String, String)] {
    let form = body.components(separatedBy: "<form").last ?? ""
    return form.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)"/).map {
      (String($0.1), String($0.2).unescaped)
    }
  }
}

extension String {
  fileprivate var unescaped: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  fileprivate var percentEncoded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
