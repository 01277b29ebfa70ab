import CPangoCairo
import Foundation

/// Where the bytes of a file go: into memory, or into a file as they come.
final class Outlet {
  private var bytes: [UInt8] = []
  private let file: FileHandle?
  /// Why a file could not be written.
  private(set) var failure: String?

  init(file: FileHandle? = nil) {
    self.file = file
  }

  var collected: [UInt8] { bytes }

  /// What Cairo calls with each piece.
  static let write:
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32
    ) -> cairo_status_t = { closure, start, count in
      guard let closure, let start else { return CAIRO_STATUS_WRITE_ERROR }
      let outlet = Unmanaged<Outlet>.fromOpaque(closure).takeUnretainedValue()
      return outlet.take(UnsafeBufferPointer(start: start, count: Int(count)))
        ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
    }

  private func take(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes += piece
    guard file != nil, bytes.count >= 1 << 16 else { return true }
    return flush()
  }

  /// Writes what was gathered; false where the disk is full or gone.
  func flush() -> Bool {
    guard let file, failure == nil else { return failure == nil }
    do {
      try file.write(contentsOf: bytes)
      bytes.removeAll(keepingCapacity: true)
      return true
    } catch {
      failure = error.localizedDescription
      return false
    }
  }
}
