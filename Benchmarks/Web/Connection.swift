import Foundation

/// One connection to a server on this machine, kept open, one request after another.
final class Connection {
  private let socket: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// What came back, and how long it took in seconds.
  struct Reply {
    let status: Int
    let head: String
    let bytes: Int
    let firstByte: Double
    let lastByte: Double
  }

  /// The server closed the connection, or is not there.
  struct Lost: Error {}

  init(port: Int) throws {
    socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Lost() }
    var yes: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(socket) }

  /// Sends a request and waits for all of the answer.
  func ask(_ request: [UInt8]) throws -> Reply {
    let start = Stopwatch.now
    guard send(socket, request, request.count, Int32(MSG_NOSIGNAL)) == request.count
    else { throw Lost() }
    var answer: [UInt8] = []
    var firstByte = 0.0
    var end: Int?
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { throw Lost() }
      if answer.isEmpty { firstByte = Stopwatch.now - start }
      answer.append(contentsOf: buffer[..<count])
      end = end ?? answer.headEnd
      if let end, answer.isWhole(after: end) {
        let head = String(decoding: answer[..<end], as: UTF8.self)
        return Reply(
          status: Int(head.dropFirst(9).prefix(3)) ?? 0, head: head, bytes: answer.count - end,
          firstByte: firstByte, lastByte: Stopwatch.now - start)
      }
    }
  }
}

extension Connection.Reply {
  /// The value of a header.
  func header(_ name: String) -> String? {
    head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("\(name.lowercased()):") }
      .map { $0.drop { $0 != ":" }.dropFirst().trimmingCharacters(in: .whitespaces) }
  }
}

extension [UInt8] {
  /// Where the head of an answer ends and its body begins.
  fileprivate var headEnd: Int? {
    firstRange(of: Array("\r\n\r\n".utf8))?.upperBound
  }

  /// Whether the body that begins there has come to its end.
  fileprivate func isWhole(after end: Int) -> Bool {
    let head = String(decoding: self[..<end], as: UTF8.self).lowercased()
    if let line = head.split(separator: "\r\n").first(where: { $0.hasPrefix("content-length:") }),
      let length = Int(line.dropFirst(15).trimmingCharacters(in: .whitespaces))
    {
      return count >= end + length
    }
    return suffix(5).elementsEqual("0\r\n\r\n".utf8)
  }
}
