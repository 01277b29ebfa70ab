import Foundation

/// The most memory that this process held at once, as Linux counts it.
enum PeakMemory {
  /// Starts again from what is held now; without the right to, the peak since the start remains.
  static func reset() {
    try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
  }

  /// The peak in KiB; nil where the system does not say.
  static var kibibytes: Int? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }
}
