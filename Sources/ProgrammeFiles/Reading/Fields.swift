import Messages
import Programmes

/// The values of a map whose keys the format knows.
struct Fields {
  let owner: Field
  fileprivate let values: [String: Field]

  /// The value of a key that must be there; its absence is noted.
  func need(_ key: String) -> Field? {
    if values[key] == nil {
      owner.refuse(Phrase("缺少 \(key)", "\(key) is missing"))
    }
    return values[key]
  }

  /// The value of a key that may be left out.
  func maybe(_ key: String) -> Field? { values[key] }

  /// Those of these keys that are there.
  func present(among keys: [String]) -> [String] { keys.filter { values[$0] != nil } }
}

extension Field {
  /// The values under known keys; every other key is noted, with the nearest known one.
  func fields(_ keys: [String]) -> Fields? {
    guard case .map(let entries) = node.content else {
      refuse(
        expected: Phrase(
          "含 \(keys.joined(separator: "、")) 的映射", "a map of \(keys.joined(separator: ", "))"))
      return nil
    }
    var values: [String: Field] = [:]
    for entry in entries {
      if keys.contains(entry.key) {
        values[entry.key] = child(entry.key, entry.value, at: entry.mark)
      } else {
        refuseKey(entry, known: keys)
      }
    }
    return Fields(owner: self, values: values)
  }

  private func refuseKey(_ entry: SourceNode.Entry, known: [String]) {
    let hint = entry.key.nearest(among: known)
    let message =
      hint.map {
        Phrase("不认识的键「\(entry.key)」，是否应为 \($0)？", "unknown key \(entry.key); did you mean \($0)?")
      }
      ?? Phrase(
        "不认识的键「\(entry.key)」，此处可用：\(known.joined(separator: "、"))",
        "unknown key \(entry.key); known here: \(known.joined(separator: ", "))")
    reading.refuse(at: reading.place(entry.keyMark), field: entry.key, message)
  }
}
