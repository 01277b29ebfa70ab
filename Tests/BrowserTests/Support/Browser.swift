import Foundation
import NIOCore
import NIOHTTP1
import Synchronization

/// Chromium without a screen, driven through its own driver; every window is a person's own profile.
final class Browser: Sendable {
  let driver: WebDriver
  private let folder: Folder
  private let process: ChildProcess
  private let windows = Mutex<[Window]>([])
  /// Windows that somebody gave back; to start one costs more than all else in a short scene.
  private let idle = Mutex<[Window]>([])

  /// Starts the driver.
  init() async throws {
    try Browser.checkTools()
    folder = try Folder()
    process = try ChildProcess(
      "chromedriver", ["--port=0", "--log-level=SEVERE"], saying: "\(folder.path)/driver")
    do {
      driver = WebDriver(
        port: try await process.port(after: "started successfully on port ", upTo: .seconds(60)))
    } catch {
      process.stop()
      throw error
    }
  }

  /// Says what is missing on this machine, and how to get it.
  private static func checkTools() throws {
    let missing = ["chromium", "chromedriver"].filter { !ChildProcess.isInstalled($0) }
    guard missing.isEmpty, FileManager.default.fileExists(atPath: Places.axe) else {
      let names = missing + (missing.isEmpty ? [".build/tools/axe.min.js"] : [])
      throw Trouble(
        """
        浏览器测试缺少 \(names.joined(separator: "、")),请先运行 make testing。 \
        The browser tests need \(names.joined(separator: ", ")); run `make testing` first.
        """)
    }
  }

  /// Takes a window back from its person, for the next one.
  func takeBack(_ window: Window) async throws {
    try await window.forget()
    idle.withLock { $0.append(window) }
  }

  /// Opens a window with cookies of its own.
  func open(width: Int = 1280, height: Int = 900) async throws -> Window {
    if let window = idle.withLock({ $0.popLast() }) { return window }
    let options: JSON = [
      "args": [
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
        "--disable-extensions", "--disable-background-networking", "--no-first-run",
        "--hide-scrollbars", .text("--window-size=\(width),\(height)"),
      ],
      "prefs": ["intl.accept_languages": "zh-CN,zh"],
    ]
    let timeouts: JSON = ["script": 40000, "pageLoad": 40000, "implicit": 0]
    let session = try await driver.ask(
      .POST, "/session",
      [
        "capabilities": [
          "alwaysMatch": ["goog:chromeOptions": options, "timeouts": timeouts]
        ]
      ], within: .seconds(90))
    guard let id = session["sessionId"].text else { throw Trouble("no session: \(session)") }
    let window = Window(driver: driver, session: id)
    windows.withLock { $0.append(window) }
    return window
  }

  /// Closes every window, then the driver; nothing of it stays behind.
  func stop() async {
    let all = windows.withLock { open in
      defer { open = [] }
      return open
    }
    await withTaskGroup { group in
      for window in all {
        group.addTask { try? await window.close() }
      }
    }
    _ = try? await driver.ask(.GET, "/shutdown", within: .seconds(5))
    process.stop()
  }
}
