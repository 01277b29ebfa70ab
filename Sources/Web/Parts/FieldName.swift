/// The ids that belong to a field of a form.
enum FieldName {
  static func id(_ name: String) -> String { "field-\(name.hexadecimalWhereOdd)" }
  static func hint(_ name: String) -> String { id(name) + "-hint" }
  static func error(_ name: String) -> String { id(name) + "-error" }
}

extension String {
  /// Letters, digits and hyphens as they are, everything else by its bytes, so that it fits an id.
  fileprivate var hexadecimalWhereOdd: String {
    utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: String(UnicodeScalar(byte))
      default: "_" + String(byte, radix: 16)
      }
    }.joined()
  }
}
