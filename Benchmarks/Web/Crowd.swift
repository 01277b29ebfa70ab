import Foundation

/// Many connections that say nothing, and a body that never ends, while others are served.
struct Crowd {
  let size: Int

  /// Lets the crowd in, asks for a file meanwhile, and waits until the server has shown them out.
  func run(_ process: ServerProcess, into report: inout Report) throws {
    let before = process.memory
    let idle = try (0..<size).map { _ in try Connection(port: process.port) }
    let slow = try Connection(port: process.port)
    let begin = Stopwatch.now
    try slow.send(
      Array(
        ("POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 20\r\n\r\nacc").utf8
      ))
    let writer = Volley.Writer(count: 1_000_000) { _ in Request().get(ServerProcess.still) }
    let outcome = Volley.run([writer], port: process.port, seconds: 5)
    report.add(
      "\(size) 个空闲连接时", "beside \(size) idle connections",
      outcome.text(processor: 0, memory: process.memory))
    report.add(
      "每个连接", "each of them", "\((process.memory - before) * 1024 / max(1, size)) KiB")
    let answer = try slow.answer()
    report.add(
      "迟迟不来的内容", "a body that does not come",
      "\(answer.status), \(Int(Stopwatch.now - begin)) s")
    let closed = idle.count { $0.isClosed(within: 90) }
    report.add(
      "空闲连接已被关闭", "idle connections closed",
      "\(closed) of \(size), \(Int(Stopwatch.now - begin)) s")
  }
}
