import Foundation

/// A port on which nobody listens now.
enum FreePort {
  static func find() throws -> Int {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        bind(socket, general, length) == 0 && getsockname(socket, general, &length) == 0
      }
    }
    guard isBound else { throw Trouble("no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
