import Foundation
import NIOHTTP1

/// What a person does on a page: everything is found by the words that the person reads.
extension Window {
  /// Presses a button or follows a link.
  func press(_ words: String) async throws {
    try await use(.target, words) { try await click($0) }
  }

  /// Writes into the field with this label, in place of what was there.
  func fill(_ label: String, _ value: String) async throws {
    try await use(.field, label) { field in
      try await ask(.POST, "/element/\(field)/clear")
      if value.isEmpty { return }
      try await ask(.POST, "/element/\(field)/value", ["text": .text(value)])
    }
  }

  /// Puts a text into a field at once, as from the clipboard.
  func paste(_ label: String, _ text: String) async throws {
    let script = """
      const [field, text] = arguments;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      """
    try await use(.field, label) { try await run(script, [reference($0), .text(text)]) }
  }

  /// Writes into the field with this technical name, where a page asks the same of many things.
  func fillIn(_ name: String, _ value: String) async throws {
    try await use("main [name=\"\(name)\"]") { field in
      try await ask(.POST, "/element/\(field)/clear")
      try await ask(.POST, "/element/\(field)/value", ["text": .text(value)])
    }
  }

  /// Chooses from a list.
  func choose(_ label: String, _ option: String) async throws {
    let script = """
      const [list, words] = arguments;
      const at = [...list.options].findIndex((one) => one.text.trim().startsWith(words));
      if (at < 0) return false;
      list.selectedIndex = at;
      list.dispatchEvent(new Event("input", { bubbles: true }));
      list.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
      """
    let isThere = try await use(.field, label) { list in
      try await run(script, [reference(list), .text(option)]).isTrue
    }
    guard isThere else {
      throw Trouble("\(try await address): 「\(label)」没有选项「\(option)」 has no such choice")
    }
  }

  /// Presses the first thing that a selector names, where words would name many.
  func pressFirst(_ selector: String) async throws {
    try await use(selector) { try await click($0) }
  }

  /// Presses twice at once, as hasty people do.
  func doubleClick(_ selector: String) async throws {
    let script = "return document.querySelector(arguments[0])"
    let button = try await run(script, [.text(selector)])
    try await run("arguments[0].scrollIntoView({ block: 'center' })", [button])
    let press: [JSON] = [
      ["type": "pointerMove", "duration": 0, "origin": button, "x": 0, "y": 0],
      ["type": "pointerDown", "button": 0], ["type": "pointerUp", "button": 0],
      ["type": "pointerDown", "button": 0], ["type": "pointerUp", "button": 0],
    ]
    let mouse: JSON = ["type": "pointer", "id": "mouse", "actions": .list(press)]
    try await ask(.POST, "/actions", ["actions": [mouse]])
  }

  /// What the field with a technical name holds.
  func value(named name: String) async throws -> String? {
    try await run(
      "return document.querySelector(`main [name=\"${arguments[0]}\"]`)?.value", [.text(name)]
    ).text
  }

  /// Ticks a box or a circle.
  func tick(_ label: String) async throws {
    try await use(.field, label) { box in
      if try await ask(.GET, "/element/\(box)/selected").isTrue { return }
      try await click(box)
    }
  }

  /// Hands files to a field.
  func attach(_ file: String, to label: String) async throws {
    try await use(.field, label) {
      try await ask(.POST, "/element/\($0)/value", ["text": .text(file)])
    }
  }

  /// What a field holds now.
  func value(of label: String) async throws -> String {
    try await use(.field, label) {
      try await ask(.GET, "/element/\($0)/property/value").text ?? ""
    }
  }

  /// Waits until words can be read.
  func sees(_ words: String) async throws {
    let isThere = try await wait { try await text.contains(words) }
    guard isThere else {
      throw Trouble(
        "\(try await address): 看不到 cannot see 「\(words)」\n\(try await text.prefix(3000))")
    }
  }

  /// Whether something with these words can be pressed now.
  func offers(_ words: String) async throws -> Bool {
    try await found(.target, words) != nil
  }

  private func click(_ element: String) async throws {
    _ = try await ask(.POST, "/element/\(element)/click")
  }

  private func reference(_ element: String) -> JSON { [Finder.key: .text(element)] }

  /// Does something with what words name.
  @discardableResult
  private func use<Result>(
    _ kind: Finder.Kind, _ words: String, _ act: (String) async throws -> Result
  ) async throws -> Result {
    try await use("\(kind) 「\(words)」", found: { try await found(kind, words) }, act)
  }

  /// Does something with the first thing that a selector names.
  private func use(_ selector: String, _ act: (String) async throws -> Void) async throws {
    let script = "return document.querySelector(arguments[0])"
    try await use(
      selector, found: { try await run(script, [.text(selector)])[Finder.key].text }, act)
  }

  /// Waits for a thing and does something with it; again where the page was replaced meanwhile.
  private func use<Result>(
    _ name: String, found: () async throws -> String?, _ act: (String) async throws -> Result
  ) async throws -> Result {
    for _ in 1..<20 {
      do {
        return try await act(try await thing(name, found))
      } catch let fault as WebDriver.Fault where fault.isOfReplacedPage {
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    return try await act(try await thing(name, found))
  }

  private func thing(_ name: String, _ found: () async throws -> String?) async throws -> String {
    var element: String?
    _ = try await wait {
      element = try await found()
      return element != nil
    }
    guard let element else {
      throw Trouble("\(try await address): 没有 there is no \(name)\n\(try await text.prefix(3000))")
    }
    return element
  }

  private func found(_ kind: Finder.Kind, _ words: String) async throws -> String? {
    try await run(Finder.script, [.text(kind.rawValue), .text(words)])[Finder.key].text
  }
}

/// Finds what words name on a page, as a reader would: the same words first, then those that begin so.
enum Finder {
  enum Kind: String {
    /// What can be pressed.
    case target
    /// What can be filled in.
    case field
  }

  /// The name under which WebDriver hands out elements.
  static let key = "element-6066-11e4-a52e-4f735466cecf"

  static let script = """
    const [kind, words] = arguments;
    const squeeze = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
    const main = document.querySelector("main");
    const shown = (e) => e?.checkVisibility();
    const pairs = kind === "target"
      ? [...document.querySelectorAll("a[href], button, summary")].map((e) => [e, e])
      : [...document.querySelectorAll("label")].map((e) => [e, e.control])
          .concat([...document.querySelectorAll("[aria-label]")]
            .filter((e) => "value" in e).map((e) => [e, e]));
    const rank = (name) => name === words ? 0 : name.startsWith(words) ? 1
      : name.includes(words) ? 2 : 9;
    const best = pairs.filter(([e, target]) => shown(target)).map(([e, target], at) => {
      const order = Math.min(rank(squeeze(e.textContent)), rank(squeeze(e.ariaLabel)));
      return [order * 10 + (main?.contains(target) ? 0 : 5), at, target];
    }).filter(([order]) => order < 90).sort((a, b) => a[0] - b[0] || a[1] - b[1])[0];
    return best ? best[2] : null;
    """
}
