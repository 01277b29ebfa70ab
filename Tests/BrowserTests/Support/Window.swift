import Foundation
import NIOCore
import NIOHTTP1

/// One person's window of the browser, with cookies of its own.
struct Window: Sendable {
  let driver: WebDriver
  let session: String

  /// Goes to an address.
  func visit(_ address: String) async throws {
    _ = try await ask(.POST, "/url", ["url": .text(address)])
  }

  func goBack() async throws { _ = try await ask(.POST, "/back") }
  func reload() async throws { _ = try await ask(.POST, "/refresh") }
  func close() async throws {
    _ = try await driver.ask(.DELETE, "/session/\(session)", within: .seconds(20))
  }

  /// The address that is open.
  var address: String {
    get async throws { try await ask(.GET, "/url").text ?? "" }
  }

  /// The words that can be seen.
  var text: String {
    get async throws { try await run("return document.body.innerText").text ?? "" }
  }

  /// Runs a script in the page and returns what it returns.
  @discardableResult
  func run(_ script: String, _ arguments: [JSON] = []) async throws -> JSON {
    try await ask(.POST, "/execute/sync", ["script": .text(script), "args": .list(arguments)])
  }

  /// Runs a script that calls back, its last argument.
  func runAsynchronously(_ script: String, _ arguments: [JSON] = []) async throws -> JSON {
    try await ask(.POST, "/execute/async", ["script": .text(script), "args": .list(arguments)])
  }

  /// Presses keys wherever the focus is.
  func type(_ keys: String) async throws {
    let actions = keys.flatMap { key -> [JSON] in
      [
        ["type": "keyDown", "value": .text(String(key))],
        ["type": "keyUp", "value": .text(String(key))],
      ]
    }
    let keyboard: JSON = ["type": "key", "id": "keyboard", "actions": .list(actions)]
    _ = try await ask(.POST, "/actions", ["actions": [keyboard]])
  }

  /// Opens another tab of the same person, and works in it from now on; returns the one before.
  func openTab() async throws -> String {
    let before = try await ask(.GET, "/window").text ?? ""
    let tab = try await ask(.POST, "/window/new", ["type": "tab"])["handle"]
    _ = try await ask(.POST, "/window", ["handle": tab])
    return before
  }

  /// Works in a tab from now on; returns the one before.
  @discardableResult
  func turn(to tab: String) async throws -> String {
    let before = try await ask(.GET, "/window").text ?? ""
    _ = try await ask(.POST, "/window", ["handle": .text(tab)])
    return before
  }

  /// A picture of the whole page in PNG.
  func picture() async throws -> Data {
    let shot = try await tool(
      "Page.captureScreenshot", ["format": "png", "captureBeyondViewport": true])
    guard let text = shot["data"].text, let data = Data(base64Encoded: text) else {
      throw Trouble("no picture of \(try await address)")
    }
    return data
  }

  /// Keeps a picture of the page to be looked at.
  func keepPicture(as name: String) async throws {
    try FileManager.default.createDirectory(at: Places.screens, withIntermediateDirectories: true)
    try await picture().write(to: Places.screens.appending(path: "\(name).png"))
  }

  /// Asks the browser's own tools for something.
  @discardableResult
  func tool(_ command: String, _ parameters: JSON) async throws -> JSON {
    try await ask(.POST, "/goog/cdp/execute", ["cmd": .text(command), "params": parameters])
  }

  /// Asks the driver for something in this window.
  @discardableResult
  func ask(_ method: HTTPMethod, _ path: String, _ body: JSON = [:]) async throws -> JSON {
    try await driver.ask(method, "/session/\(session)\(path)", body)
  }
}
