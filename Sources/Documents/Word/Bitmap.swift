import QRCodes

/// A picture in black and white, as the oldest format that every word processor shows (Windows BMP).
struct Bitmap {
  /// The bytes of the file.
  let bytes: [UInt8]

  /// Draws a QR code with its quiet zone; each module is a square of `scale` points.
  ///
  /// Large squares stay sharp where a program smooths pictures that it resizes.
  init(_ code: QRCode, scale: Int = 8) {
    let side = (code.size + 2 * QRCode.quietZone) * scale
    // Rows are padded to four bytes and stand from the bottom to the top.
    let stride = (side + 31) / 32 * 4
    let rows = (0..<side).reversed().flatMap { y -> [UInt8] in
      var row = [UInt8](repeating: 0, count: stride)
      for x in 0..<side where Bitmap.isDark(code, x / scale, y / scale) {
        row[x / 8] |= 0x80 >> UInt8(x % 8)
      }
      return row
    }
    let start = 14 + 40 + 8
    bytes =
      Array("BM".utf8) + Bitmap.little(start + rows.count) + Bitmap.little(0)
      + Bitmap.little(start) + Bitmap.little(40) + Bitmap.little(side) + Bitmap.little(side)
      + [1, 0, 1, 0] + Bitmap.little(0) + Bitmap.little(rows.count) + Bitmap.little(3_780)
      + Bitmap.little(3_780) + Bitmap.little(2) + Bitmap.little(0)
      + [0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0] + rows
  }

  private static func isDark(_ code: QRCode, _ column: Int, _ row: Int) -> Bool {
    let (row, column) = (row - QRCode.quietZone, column - QRCode.quietZone)
    let inside = 0..<code.size
    return inside.contains(row) && inside.contains(column)
      && code.isDark(row: row, column: column)
  }

  private static func little(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
