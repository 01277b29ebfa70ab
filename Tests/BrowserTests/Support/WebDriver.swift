import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// The driver of the browser, spoken to in the JSON of W3C WebDriver.
struct WebDriver: Sendable {
  let port: Int

  /// Asks for something and returns its value.
  func ask(
    _ method: HTTPMethod, _ path: String, _ body: JSON = [:],
    within limit: TimeAmount = .seconds(60)
  ) async throws -> JSON {
    var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
    request.method = method
    if method == .POST {
      request.headers.add(name: "Content-Type", value: "application/json; charset=utf-8")
      request.body = .bytes(try JSONEncoder().encode(body))
    }
    let response = try await HTTPClient.shared.execute(request, timeout: limit)
    let bytes = try await response.body.collect(upTo: 64 << 20)
    let value = try JSONDecoder().decode(JSON.self, from: Data(bytes.readableBytesView))["value"]
    guard value["error"].text == nil else { throw Fault(of: value, at: path) }
    return value
  }

  /// What the driver says could not be done.
  struct Fault: Error, CustomStringConvertible {
    let kind: String
    let message: String
    let path: String

    init(of value: JSON, at path: String) {
      kind = value["error"].text ?? ""
      message = value["message"].text ?? ""
      self.path = path
    }

    /// Whether the page was replaced between finding a thing and using it.
    var isOfReplacedPage: Bool {
      kind == "stale element reference" || message.contains("does not belong to the document")
        || message.contains("aborted by navigation")
    }

    var description: String { "\(path): \(kind): \(message.prefix(400))" }
  }
}
