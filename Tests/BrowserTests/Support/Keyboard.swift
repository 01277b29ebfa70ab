/// A person without a mouse.
struct Keyboard: Sendable {
  let window: Window

  static let tab = "\u{E004}"
  static let enter = "\u{E007}"

  /// Presses Tab until the field with this name has the focus.
  func tab(toField name: String) async throws {
    try await tab("field \(name)") { $0.name == name }
  }

  /// Presses Tab until what says these words has the focus.
  func tab(toWords words: String) async throws {
    try await tab(words) { $0.words.contains(words) }
  }

  private func tab(_ goal: String, until isThere: (Focus) -> Bool) async throws {
    for _ in 1...120 {
      try await window.type(Keyboard.tab)
      if isThere(try await focus) { return }
    }
    throw Trouble("\(try await window.address): Tab never reaches \(goal)")
  }

  /// What has the focus now.
  var focus: Focus {
    get async throws {
      let found = try await window.run(
        """
        const e = document.activeElement;
        const box = e.getBoundingClientRect();
        const style = getComputedStyle(e);
        return {
          name: e.getAttribute("name") ?? "",
          words: (e.textContent || e.getAttribute("aria-label") || "").replace(/\\s+/g, " ").trim(),
          isBody: e === document.body,
          isRinged: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
          isInSight: box.bottom > 0 && box.top < innerHeight && box.width > 0,
          place: [...document.querySelectorAll("*")].indexOf(e),
        };
        """)
      return Focus(
        name: found["name"].text ?? "", words: found["words"].text ?? "",
        isBody: found["isBody"].isTrue, isRinged: found["isRinged"].isTrue,
        isInSight: found["isInSight"].isTrue, place: found["place"].int ?? -1)
    }
  }

  /// Where the focus is, and whether a person can see that.
  struct Focus: Sendable, Hashable {
    let name: String
    let words: String
    let isBody: Bool
    let isRinged: Bool
    let isInSight: Bool
    let place: Int
  }
}
