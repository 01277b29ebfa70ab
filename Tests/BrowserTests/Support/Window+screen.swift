import NIOHTTP1

/// How the page is shown.
enum Screen: String, CaseIterable, Sendable {
  case desk, phone, tablet
  /// A desk at 200%: half the width, every pixel twice.
  case zoomed

  fileprivate var size: (width: Int, height: Int, factor: Int) {
    switch self {
    case .desk: (1280, 900, 1)
    case .phone: (390, 844, 2)
    case .tablet: (820, 1180, 1)
    case .zoomed: (640, 450, 2)
    }
  }
}

extension Window {
  /// Shows pages as on this screen from now on.
  func show(on screen: Screen) async throws {
    let size = screen.size
    try await tool(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(Double(size.width)), "height": .number(Double(size.height)),
        "deviceScaleFactor": .number(Double(size.factor)), "mobile": false,
      ])
  }

  /// Prefers a dark or a light page from now on, at once and without motion.
  func prefer(dark isDark: Bool) async throws {
    try await tool(
      "Emulation.setEmulatedMedia",
      [
        "features": [
          ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"],
          ["name": "prefers-reduced-motion", "value": "reduce"],
        ]
      ])
  }

  /// Cuts the connection, or mends it.
  func cutConnection(_ isCut: Bool) async throws {
    guard isCut else {
      try await ask(.DELETE, "/chromium/network_conditions")
      return
    }
    try await setConnection(isCut: true, bytesPerSecond: 0)
  }

  /// Has a slow connection from now on.
  func slowConnection(bytesPerSecond: Double) async throws {
    try await setConnection(isCut: false, bytesPerSecond: bytesPerSecond)
  }

  private func setConnection(isCut: Bool, bytesPerSecond: Double) async throws {
    try await ask(
      .POST, "/chromium/network_conditions",
      [
        "network_conditions": [
          "offline": .bool(isCut), "latency": 0,
          "download_throughput": .number(bytesPerSecond),
          "upload_throughput": .number(bytesPerSecond),
        ]
      ])
  }

  /// Keeps the scripts of all later pages away, as for a person whose browser runs none.
  ///
  /// Pages hold no script of their own, so without the file nothing runs; the driver still can.
  func keepScriptsAway() async throws {
    try await tool("Network.enable", [:])
    try await tool("Network.setBlockedURLs", ["urls": ["*.js*"]])
  }

  /// Forgets who sat here, and how the page was shown.
  func forget() async throws {
    try await tool("Network.clearBrowserCookies", [:])
    try await prefer(dark: false)
    try await show(on: .desk)
    try await visit("about:blank")
  }

  /// What is wider than the screen: the page as a whole must never scroll sideways.
  func overflow() async throws -> [String] {
    try await run(
      """
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      return [...document.body.querySelectorAll("*")]
        .filter((e) => e.getBoundingClientRect().right > width + 1 && !e.closest(".scroll"))
        .map((e) => e.tagName + "." + e.className + " " + e.textContent.trim().slice(0, 30))
        .slice(0, 5).concat([`page ${document.documentElement.scrollWidth} > ${width}`]);
      """
    ).list.compactMap(\.text)
  }
}
