import Foundation
import Testing

extension DemonstrationTests {
  /// Every kind of page in the real browser: accessible, in both lights, on every width.
  @Suite(.serialized) struct PageTests {
    @Test(arguments: Roles.everybody)
    func `axe finds nothing, and no page scrolls sideways`(role: String?) async throws {
      let scene = try Scene.here
      let language: Language =
        role.map { Roles.all.firstIndex(of: $0) ?? 0 }.map { $0 % 2 } == 1
        ? .english : .chinese
      let client = try await scene.client(of: role, in: language)
      let pages = try await Crawler(client: client, perKind: 1).everything().filter {
        $0.isPage && $0.status == 200
      }
      let window = try await scene.window(of: role, in: language)
      let axe = try Axe()
      for page in pages where await Seen.here.isNew(Crawler.kind(of: page.path)) {
        try await window.visit(scene.office.base + page.path)
        let place = "\(page.path) \(role ?? "public")"
        let faults = try await axe.violations(in: window)
        #expect(faults == [], "\(place)")
        try await window.prefer(dark: true)
        let dark = try await axe.violations(in: window, .colours)
        #expect(dark == [], "dark \(place)")
        try await window.prefer(dark: false)
        for screen in [Screen.phone, .zoomed] {
          try await window.show(on: screen)
          let overflow = try await window.overflow()
          #expect(overflow == [], "\(screen) \(place)")
        }
        try await window.show(on: .desk)
      }
      try await scene.browser.takeBack(window)
    }

    /// Pictures to be looked at: the first pages of each desk, in both languages, lights and widths.
    @Test(arguments: Roles.everybody)
    func `pictures of each desk are kept`(role: String?) async throws {
      let scene = try Scene.here
      let window = try await scene.window(of: role)
      let name = (role ?? "public").replacing(" ", with: "-")
      for language in Language.allCases {
        try await window.visit("\(scene.office.base)/language/\(language.rawValue)?back=/")
        try await window.show(on: .desk)
        try await window.keepPicture(as: "\(name)-home-\(language.rawValue)")
        let links = try await window.run(
          "return [...document.querySelectorAll('nav.desks a')].slice(1, 3).map((e) => e.href)")
        for (number, link) in links.list.compactMap(\.text).enumerated() {
          try await window.visit(link)
          try await window.keepPicture(as: "\(name)-desk\(number + 1)-\(language.rawValue)")
        }
      }
      try await window.prefer(dark: true)
      try await window.keepPicture(as: "\(name)-dark")
      try await window.prefer(dark: false)
      try await window.show(on: .phone)
      try await window.keepPicture(as: "\(name)-phone")
      try await scene.browser.takeBack(window)
    }
  }
}

/// How many roles saw each kind of page under the checker; one is enough, unless all are asked for.
private actor Seen {
  static let here = Seen()
  private var counts: [String: Int] = [:]
  private let limit = ProcessInfo.processInfo.environment["EVERY_PAGE"] == nil ? 1 : Int.max

  func isNew(_ kind: String) -> Bool {
    counts[kind, default: 0] += 1
    return kind == "/" || counts[kind, default: 0] <= limit
  }
}
