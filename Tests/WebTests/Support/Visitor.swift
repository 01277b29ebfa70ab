import Foundation
import HTTPTypes
import HummingbirdTesting
import Markup
import NIOCore

@testable import Web

/// A browser: keeps cookies, reads pages, fills in forms.
actor Visitor {
  let client: any TestClientProtocol
  private(set) var cookies: [String: String] = [:]

  init(client: any TestClientProtocol) {
    self.client = client
  }

  func forget() { cookies = [:] }

  func carry(_ cookies: [String: String]) { self.cookies = cookies }

  /// Opens a page.
  func get(_ path: Path, headers: HTTPFields = [:]) async throws -> Reply {
    try await ask(path.text, .get, headers: headers)
  }

  /// Opens the page of a form, fills it in and sends it, hidden fields included.
  func send(
    _ values: KeyValuePairs<String, String>, to path: Path, headers: HTTPFields = [:]
  ) async throws -> Reply {
    let page = try await get(path)
    let fields = page.hidden + values.map { ($0.key, $0.value) }
    return try await post(fields, to: path, headers: headers)
  }

  /// Sends fields as they are.
  func post(
    _ fields: [(String, String)], to path: Path, headers: HTTPFields = [:]
  ) async throws -> Reply {
    let body = Fields(fields.map { Fields.Pair(name: $0.0, value: $0.1) }).wire
    var headers = headers
    headers[.contentType] = headers[.contentType] ?? "application/x-www-form-urlencoded"
    return try await ask(path.text, .post, headers: headers, body: body)
  }

  /// Opens the page of a form with a file, fills it in and sends it (RFC 7578).
  func upload(
    _ name: String, _ bytes: [UInt8], with values: KeyValuePairs<String, String> = [:],
    to path: Path
  ) async throws -> Reply {
    let fields = try await get(path).hidden + values.map { ($0.key, $0.value) }
    var body = ByteBuffer()
    for (field, value) in fields {
      body.writeString("--gap\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n")
      body.writeString("\(value)\r\n")
    }
    body.writeString(
      "--gap\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n")
    body.writeBytes(bytes)
    body.writeString("\r\n--gap--\r\n")
    return try await ask(
      path.text, .post, headers: [.contentType: "multipart/form-data; boundary=gap"], bytes: body)
  }

  /// Goes where an answer leads.
  func follow(_ reply: Reply) async throws -> Reply {
    guard let location = reply.location else { return reply }
    return try await ask(location, .get)
  }

  /// Sends a text.
  func ask(
    _ uri: String, _ method: HTTPRequest.Method, headers: HTTPFields = [:], body: String? = nil
  ) async throws -> Reply {
    try await ask(uri, method, headers: headers, bytes: body.map { ByteBuffer(string: $0) })
  }

  /// Sends anything.
  func ask(
    _ uri: String, _ method: HTTPRequest.Method, headers: HTTPFields = [:], bytes: ByteBuffer?
  ) async throws -> Reply {
    var headers = headers
    if !cookies.isEmpty {
      headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        .joined(separator: "; ")
    }
    let response = try await client.executeRequest(
      uri: uri, method: method, headers: headers, body: bytes)
    for line in response.headers[values: .setCookie] {
      let pair = (line.split(separator: ";").first ?? "").split(separator: "=", maxSplits: 1)
      if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) }
    }
    return Reply(
      status: response.status, headers: response.headers, body: String(buffer: response.body),
      bytes: Array(response.body.readableBytesView))
  }
}

/// What came back.
struct Reply: Sendable {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  let body: String
  let bytes: [UInt8]

  /// The words of the page, without tags.
  var text: String {
    body.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
  }

  /// The hidden fields of the last form of the page, which is the one in its main part.
  var hidden: [(String, String)] {
    let form = body.components(separatedBy: "<form").last ?? ""
    return form.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)"/).map {
      (String($0.1), String($0.2).unescaped)
    }
  }

  /// Where it leads.
  var location: String? { headers[.location] }

  /// Every address on the page that stays here.
  var links: [String] {
    body.matches(of: /(?:href|action)="(\/[^"#]*)/).map { String($0.1).unescaped }
  }
}

extension String {
  var unescaped: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

extension Fields {
  /// As a browser sends it, hidden fields of the frame included.
  var wire: String {
    pairs.map { pair in
      let allowed = CharacterSet.alphanumerics
      return [pair.name, pair.value].map {
        $0.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
      }.joined(separator: "=")
    }.joined(separator: "&")
  }
}
