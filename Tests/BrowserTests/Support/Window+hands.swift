import Foundation
import NIOHTTP1

/// What a person does on a page: everything is found by the words that the person reads.
extension Window {
  /// Presses a button or follows a link.
  func press(_ words: String) async throws {
    try await click(try await find(.target, words))
  }

  /// Writes into the field with this label, in place of what was there.
  func fill(_ label: String, _ value: String) async throws {
    let field = try await find(.field, label)
    _ = try await ask(.POST, "/element/\(field)/clear")
    if value.isEmpty { return }
    _ = try await ask(.POST, "/element/\(field)/value", ["text": .text(value)])
  }

  /// Chooses from a list.
  func choose(_ label: String, _ option: String) async throws {
    let field = try await find(.field, label)
    let script = """
      const [list, words] = arguments;
      const at = [...list.options].findIndex((one) => one.text.trim().startsWith(words));
      if (at < 0) return false;
      list.selectedIndex = at;
      list.dispatchEvent(new Event("input", { bubbles: true }));
      list.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
      """
    guard try await run(script, [reference(field), .text(option)]).isTrue else {
      throw Trouble("\(try await address): 「\(label)」没有选项「\(option)」 has no such choice")
    }
  }

  /// Ticks a box or a circle.
  func tick(_ label: String) async throws {
    let box = try await find(.field, label)
    if try await ask(.GET, "/element/\(box)/selected").isTrue { return }
    try await click(box)
  }

  /// Hands files to a field.
  func attach(_ file: String, to label: String) async throws {
    let field = try await find(.field, label)
    _ = try await ask(.POST, "/element/\(field)/value", ["text": .text(file)])
  }

  /// What a field holds now.
  func value(of label: String) async throws -> String {
    let field = try await find(.field, label)
    return try await ask(.GET, "/element/\(field)/property/value").text ?? ""
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

  private func find(_ kind: Finder.Kind, _ words: String) async throws -> String {
    var element: String?
    _ = try await wait {
      element = try await found(kind, words)
      return element != nil
    }
    guard let element else {
      throw Trouble(
        "\(try await address): 没有 there is no \(kind) 「\(words)」\n\(try await text.prefix(3000))")
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
    const shown = (e) => e && e.getClientRects().length > 0;
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
