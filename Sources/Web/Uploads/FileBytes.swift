import FoundationEssentials

/// The bytes of a file that nobody trusts; whatever lies outside is nil, never a crash.
struct FileBytes: Sendable {
  private let data: Data

  init(_ bytes: [UInt8]) {
    data = Data(bytes)
  }

  /// Looks at a file without reading it whole into memory.
  init(at path: String) throws {
    data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
  }

  var count: Int { data.count }

  /// A number of `size` bytes, the smallest first.
  func little(_ size: Int, at place: Int) -> Int? {
    number(at: place, size).map { bytes in bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  /// A number of `size` bytes, the largest first.
  func big(_ size: Int, at place: Int) -> Int? {
    number(at: place, size).map { bytes in bytes.reduce(0) { $0 << 8 | Int($1) } }
  }

  /// Some bytes; nil where they are not all there.
  func slice(_ place: Int, _ size: Int) -> [UInt8]? {
    guard place >= 0, size >= 0, place <= count, size <= count - place else { return nil }
    return Array(data[data.startIndex + place..<data.startIndex + place + size])
  }

  func starts(with mark: [UInt8]) -> Bool { slice(0, mark.count) == mark }

  /// Where a mark stands for the last time within the last `reach` bytes.
  func last(_ mark: [UInt8], within reach: Int) -> Int? {
    let start = max(0, count - reach)
    guard let tail = slice(start, count - start), tail.count >= mark.count else { return nil }
    return stride(from: tail.count - mark.count, through: 0, by: -1)
      .first { tail[$0..<$0 + mark.count].elementsEqual(mark) }
      .map { start + $0 }
  }

  /// Whether a mark stands anywhere.
  func contains(_ mark: [UInt8]) -> Bool {
    guard let first = mark.first else { return true }
    return data.withUnsafeBytes { bytes in
      var place = 0
      while place + mark.count <= bytes.count {
        if bytes[place] == first, bytes[place..<place + mark.count].elementsEqual(mark) {
          return true
        }
        place += 1
      }
      return false
    }
  }

  private func number(at place: Int, _ size: Int) -> [UInt8]? { slice(place, size) }
}
