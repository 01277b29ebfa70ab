extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")

  /// Space, tab or line break.
  var isBlank: Bool {
    self == .space || self == .tab || self == .newline || self == .carriageReturn
  }

  /// `0xE9`, as people look bytes up.
  var hexadecimal: String {
    "0x" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}
