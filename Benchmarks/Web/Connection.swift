import Foundation

/// One connection to a server on this machine, kept open, one request after another.
final class Connection {
  private let socket: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// What came back, and how long it took in seconds.
  struct Reply {
    let head: String
    let body: [UInt8]
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

  /// Sends bytes, such as the beginning of a request.
  func send(_ bytes: [UInt8]) throws {
    guard Foundation.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    else { throw Lost() }
  }

  /// Sends a request and waits for all of the answer.
  func ask(_ request: [UInt8]) throws -> Reply {
    let start = Stopwatch.now
    try send(request)
    return try answer(since: start)
  }

  /// Waits for all of an answer.
  func answer(since start: Double = Stopwatch.now) throws -> Reply {
    var answer: [UInt8] = []
    var firstByte = 0.0
    var end: (head: Int, body: Int?)?
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { throw Lost() }
      if answer.isEmpty { firstByte = Stopwatch.now - start }
      answer.append(contentsOf: buffer[..<count])
      end = end ?? answer.ends
      if let end, answer.isWhole(end) {
        return Reply(
          head: String(decoding: answer[..<end.head], as: UTF8.self),
          body: Array(answer[end.head...]), firstByte: firstByte, lastByte: Stopwatch.now - start)
      }
    }
  }

  /// Waits for so many seconds at most until the server closes; whether it did.
  func isClosed(within seconds: Int) -> Bool {
    var patience = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count <= 0 { return count == 0 }
    }
  }
}

extension Connection.Reply {
  /// The number behind `HTTP/1.1`.
  var status: Int { Int(head.dropFirst(9).prefix(3)) ?? 0 }

  /// The value of a header.
  func header(_ name: String) -> String? {
    head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("\(name.lowercased()):") }
      .map { $0.drop { $0 != ":" }.dropFirst().trimmingCharacters(in: .whitespaces) }
  }

  /// The value of the first field of a form with this name.
  func field(_ name: String) -> String? {
    String(decoding: body, as: UTF8.self).components(separatedBy: "name=\"\(name)\"")
      .dropFirst().first?.components(separatedBy: "value=\"").dropFirst().first?
      .components(separatedBy: "\"").first
  }
}

extension [UInt8] {
  /// Where the head of an answer ends, and its body where the head says so; nil while it comes in.
  fileprivate var ends: (head: Int, body: Int?)? {
    withUnsafeBytes { bytes in
      guard let head = bytes.end(of: "\r\n\r\n") else { return nil }
      let top = UnsafeRawBufferPointer(rebasing: bytes[..<head])
      let length = (top.end(of: "ontent-Length: ") ?? top.end(of: "ontent-length: ")).map { start in
        top[start...].prefix { (0x30...0x39).contains($0) }.reduce(0) { 10 * $0 + Int($1) - 0x30 }
      }
      return (head, length.map { head + $0 })
    }
  }

  fileprivate func isWhole(_ end: (head: Int, body: Int?)) -> Bool {
    if let body = end.body { return count >= body }
    return suffix(5).elementsEqual("0\r\n\r\n".utf8)
  }
}

extension UnsafeRawBufferPointer {
  /// The place behind the first occurrence of some text.
  fileprivate func end(of text: StaticString) -> Int? {
    let length = text.utf8CodeUnitCount
    guard let start = baseAddress, count >= length else { return nil }
    return (length...count).first { memcmp(start + $0 - length, text.utf8Start, length) == 0 }
  }
}
