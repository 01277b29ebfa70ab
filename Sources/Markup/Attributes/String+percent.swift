extension String {
  /// One segment of a way, such as a name that somebody gave.
  var pathSegment: String {
    isEmpty || self == "." || self == ".." ? "%EF%BF%BD" : percentEncoded
  }

  /// Everything but letters, digits and `-._~` as percent and two digits (RFC 3986, 2.1 and 2.3).
  var percentEncoded: String {
    if utf8.allSatisfy(\.isUnreserved) { return self }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte.isUnreserved {
        bytes.append(byte)
      } else {
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether it consists of characters that an address may hold (RFC 3986, 2.2 and 2.3).
  var isAddressText: Bool {
    let marks = ":/?#[]@!$&'()*+,;=%".utf8
    return !isEmpty && utf8.allSatisfy { $0.isUnreserved || marks.contains($0) }
  }
}

extension UInt8 {
  /// Whether it stands for itself anywhere in an address: an ASCII letter or digit, or `-._~`.
  var isUnreserved: Bool {
    switch self {
    case 0x2D, 0x2E, 0x5F, 0x7E: true
    default: isLetterOrDigit
    }
  }

  /// Whether it is an ASCII letter or digit.
  var isLetterOrDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
