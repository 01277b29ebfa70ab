/// Personal data of one row; they go into the vault, and acts carry only the reference.
public struct PersonalRecord: Sendable, Hashable {
  /// The data by what they are: `contact`, `phone`, `account`, `objector`.
  public let fields: [String: String]

  /// Collects the fields that are given; nil where none is.
  init?(_ fields: [String: String?]) {
    let given = fields.compactMapValues(\.self)
    if given.isEmpty { return nil }
    self.fields = given
  }

  init(account: String) {
    fields = ["account": account]
  }

  /// One JSON object on one line, its fields in alphabetical order.
  public var json: String {
    let pairs = fields.sorted { $0.key < $1.key }.map { "\($0.key.quoted):\($0.value.quoted)" }
    return "{\(pairs.joined(separator: ","))}"
  }
}

extension PersonalRecord: CustomStringConvertible {
  /// Which fields there are; never what they hold, so that no log shows it by accident.
  public var description: String {
    fields.keys.sorted().map { "\($0): ***" }.joined(separator: ", ")
  }
}

extension String {
  /// The text as a string of JSON.
  fileprivate var quoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
