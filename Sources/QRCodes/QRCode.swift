import CQRencode

/// A QR code as a square of dark and light modules, for whatever can draw squares (ISO/IEC 18004).
public struct QRCode: Sendable, Hashable {
  /// The modules on each side.
  public let size: Int
  /// How many light modules must be left free around the code.
  public static let quietZone = 4
  private let modules: [Bool]

  /// Encodes a text with error correction M, which survives 15% of damage.
  ///
  /// Capital letters, digits and `:-./` make the smallest codes. Nil for a text that is empty, holds
  /// a zero byte, or is longer than a code can hold (2,331 bytes).
  public init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0) else { return nil }
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
    defer { QRcode_free(code) }
    let size = Int(code.pointee.width)
    self.size = size
    // The lowest bit of a module's byte tells whether it is dark.
    modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map {
      $0 & 1 == 1
    }
  }

  /// Whether a module is dark; rows count from the top, columns from the left, both from 0.
  public func isDark(row: Int, column: Int) -> Bool {
    precondition((0..<size).contains(row) && (0..<size).contains(column), "inside the code")
    return modules[row * size + column]
  }

  /// The dark modules as runs of a row, so that a code is drawn with few rectangles.
  public var runs: [Run] {
    (0..<size).flatMap { row in
      var runs: [Run] = []
      for column in 0..<size where isDark(row: row, column: column) {
        if let last = runs.last, last.column + last.length == column {
          runs[runs.count - 1] = Run(row: row, column: last.column, length: last.length + 1)
        } else {
          runs.append(Run(row: row, column: column, length: 1))
        }
      }
      return runs
    }
  }

  /// Dark modules side by side.
  public struct Run: Sendable, Hashable {
    /// The row from the top.
    public let row: Int
    /// The column of the first module from the left.
    public let column: Int
    /// How many modules.
    public let length: Int
  }
}
