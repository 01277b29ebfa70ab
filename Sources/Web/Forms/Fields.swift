/// The fields of a form or of a query, in the order in which they were sent.
struct Fields: Sendable, Hashable {
  let pairs: [Pair]

  /// One name and its value.
  struct Pair: Sendable, Hashable {
    let name: String
    let value: String
  }

  init(_ pairs: [Pair] = []) {
    self.pairs = pairs
  }

  /// Builds fields by hand, for drafts and tests.
  init(_ values: KeyValuePairs<String, String>) {
    pairs = values.map { Pair(name: $0.key, value: $0.value) }
  }

  /// The most fields that one form may have.
  static let limit = 5_000

  /// Reads `application/x-www-form-urlencoded` (URL Standard, 5.1); nil for too many fields, broken
  /// percent signs and bytes that are not UTF-8.
  init?(encoded text: some Sequence<UInt8>) {
    var pairs: [Pair] = []
    for piece in Array(text).split(separator: UInt8(ascii: "&")) {
      guard pairs.count < Fields.limit else { return nil }
      let equals = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
      guard let name = Fields.decode(piece[..<equals]),
        let value = Fields.decode(piece[equals...].dropFirst())
      else { return nil }
      pairs.append(Pair(name: name, value: value))
    }
    self.pairs = pairs
  }

  /// The first value with a name.
  subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// All values with a name, such as of boxes that can be ticked together.
  func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  /// The same fields without those of the frame, encoded again, as drafts keep them.
  var encoded: String {
    pairs.filter { !FrameField.names.contains($0.name) }
      .map { "\(Fields.encode($0.name))=\(Fields.encode($0.value))" }.joined(separator: "&")
  }

  private static func encode(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x2A: [byte]
      default: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Decodes percent signs and plus signs; nil for what is no UTF-8.
  static func decode(_ bytes: some Collection<UInt8>, plus: Bool = true) -> String? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case 0x2B where plus: decoded.append(0x20)
      case 0x25:
        guard let high = rest.next().flatMap(hexadecimal),
          let low = rest.next().flatMap(hexadecimal)
        else { return nil }
        decoded.append(high << 4 | low)
      default: decoded.append(byte)
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8? {
    Character(UnicodeScalar(digit)).hexDigitValue.map(UInt8.init)
  }
}

/// The hidden fields that the frame puts into every form.
enum FrameField: String, CaseIterable {
  /// Proves that the page was made for this session.
  case token = "form-token"
  /// Tells one sending of the form from another.
  case number = "form-number"

  static let names = Set(allCases.map(\.rawValue))
}
