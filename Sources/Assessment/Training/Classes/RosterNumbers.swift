public import Messages

/// Numbers on a roster as runs, such as `1-28,30`: who signed in for a lesson.
public struct RosterNumbers: Sendable, Hashable {
  /// The runs in ascending order, none touching the next.
  public let runs: [ClosedRange<Int>]

  /// All numbers of a roster with so many heads.
  public static func all(of heads: Int) -> RosterNumbers {
    RosterNumbers(runs: heads > 0 ? [1...heads] : [])
  }

  /// Nobody.
  public static let none = RosterNumbers(runs: [])

  /// The numbers of a set.
  public init(_ numbers: some Sequence<Int>) {
    var runs: [ClosedRange<Int>] = []
    for number in Set(numbers).sorted() {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    self.init(runs: runs)
  }

  private init(runs: [ClosedRange<Int>]) {
    self.runs = runs
  }

  /// How many numbers there are.
  public var count: Int { runs.map(\.count).reduce(0, +) }

  /// The highest number; nil for nobody.
  public var last: Int? { runs.last?.upperBound }

  /// Whether a number is among them.
  public func contains(_ number: Int) -> Bool { runs.contains { $0.contains(number) } }
}

extension RosterNumbers: TextCoded {
  /// The runs, separated by commas.
  public var description: String {
    runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }

  /// Reads ascending numbers from 1 to 9999 and runs of them; nil for anything else.
  public init?(_ text: String) {
    self.init(text.utf8)
  }

  /// Reads the bytes of the same text.
  public init?(_ bytes: some Sequence<UInt8>) {
    var reader = RunReader()
    for byte in bytes { guard reader.take(byte) else { return nil } }
    guard reader.finish() else { return nil }
    self.init(runs: reader.runs)
  }
}

/// Takes the bytes of runs one by one.
private struct RunReader {
  private(set) var runs: [ClosedRange<Int>] = []
  private var first: Int?
  private var number: Int?
  private var isEmpty = true

  mutating func take(_ byte: UInt8) -> Bool {
    isEmpty = false
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
      return (1...9999).contains(number ?? 0)
    case UInt8(ascii: "-"):
      guard first == nil, let number else { return false }
      first = number
      self.number = nil
      return true
    case UInt8(ascii: ","): return endRun()
    default: return false
    }
  }

  mutating func finish() -> Bool { isEmpty || endRun() }

  private mutating func endRun() -> Bool {
    guard let last = number, let low = first ?? number, low <= last else { return false }
    (first, number) = (nil, nil)
    guard let before = runs.last else {
      runs.append(low...last)
      return true
    }
    guard before.upperBound < low else { return false }
    if before.upperBound + 1 == low {
      runs[runs.count - 1] = before.lowerBound...last
    } else {
      runs.append(low...last)
    }
    return true
  }
}
