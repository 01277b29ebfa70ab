import Testing

extension DemonstrationTests {
  /// Everything can be reached by Tab, the focus is always seen, and nothing holds it.
  @Suite(.serialized) struct KeyboardTests {
    @Test(arguments: Roles.all)
    func `Tab reaches everything on the first pages of a desk`(role: String) async throws {
      let scene = try Scene.here
      let window = try await scene.window(of: role)
      try await walk(window, role)
      if try await window.run("return document.querySelectorAll('nav.desks a').length").int ?? 0
        > 1
      {
        try await window.pressFirst("nav.desks li:nth-child(2) a")
        try await walk(window, role)
      }
      try await scene.browser.takeBack(window)
    }

    private func walk(_ window: Window, _ role: String) async throws {
      let keyboard = Keyboard(window: window)
      let address = try await window.address
      let wanted = try await window.run(Self.interactive).list.compactMap(\.int)
      var reached: Set<Int> = []
      for _ in 0...(wanted.count + 3) {
        try await window.type(Keyboard.tab)
        let focus = try await keyboard.focus
        if focus.isBody || !reached.insert(focus.place).inserted { break }
        #expect(focus.isRinged && focus.isInSight, "\(role) \(address): \(focus)")
      }
      let missed = wanted.filter { !reached.contains($0) }
      #expect(missed == [], "\(role) \(address)")
    }

    /// The places of what can be used; of circles that belong together the chosen or first one.
    private static let interactive = """
      const all = [...document.querySelectorAll("*")];
      const names = new Set();
      return all.filter((e) => e.matches(
        "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")
        && e.checkVisibility() && e.tabIndex >= 0)
        .filter((e) => e.type !== "radio" || (!names.has(e.name) && names.add(e.name)))
        .slice(0, 80).map((e) => all.indexOf(e));
      """
  }
}
