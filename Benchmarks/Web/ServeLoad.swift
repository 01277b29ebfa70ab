import ArgumentParser
import Assessment
import Foundation
import Ledger
import Messages
import Office
import Programmes

/// How much the web office bears: sheets of many experts, each answered when durable, then long pages.
struct ServeLoad: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve-load",
    abstract: "测量网上办事的负载。 Measure the web office under load.",
    discussion: "服务器为另一进程。 The server is a process of its own.")

  @Option(help: "服务器程序,默认在本程序旁 the server; beside this program unless given")
  var server =
    CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
    .dropLast().joined(separator: "/") + "/jinbang"
  @Option(help: "每项至多几秒 seconds for each load at most") var seconds = 30.0
  @Option(help: "每批次申报数 applications in a call") var applications = 200
  @Option(help: "每项负载的批次数 calls for each load") var calls = 4
  @Option(help: "多少申报的长页面 applications of the long page") var many = 5000
  @Option(help: "放台账的文件夹 folder for the ledger", completion: .directory)
  var folder = FileManager.default.currentDirectoryPath

  private static let loads = [1, 8, experts]
  /// The largest panel that a programme may have: at most 30, and an odd number.
  private static let experts = 29

  func run() async throws {
    let scratch = try ScratchFolder(in: folder)
    let path = scratch.file("ledger.sqlite")
    let (tokens, bureau) = try await prepare(path)
    let process = try ServerProcess(server, ledger: path)
    var report = Report("网上办事", "the web office")
    report.add("启动到首次应答", "start to first answer", "\(Int(process.start * 1000)) ms")
    report.add("空闲内存", "idle memory", "\(process.memory) MiB")
    for load in Self.loads {
      try measure(load, tokens, bureau: bureau, process, &report)
    }
    for (name, place) in [
      ("200 行排名 rows ranked", "ranked-200/ranking"),
      ("\(many) 行排名 rows ranked", "ranked-many/ranking"),
      ("评分表 sheets CSV", "ranked-csv/sheets.csv"),
    ] {
      try read(name, "/api/calls/\(place)", bureau, process, &report)
    }
    report.add("内存", "memory", "\(process.memory) MiB")
    print(report.text)
  }

  private func prepare(_ path: String) async throws -> ([String], String) {
    let office = try await LoadOffice(at: path, experts: Self.experts)
    for load in Self.loads {
      for number in 0..<calls {
        try await office.open(
          .init(call: call(load, number), applications: applications, experts: Self.experts))
      }
    }
    try await office.rank(.init(call: "ranked-200", applications: applications, experts: 3))
    try await office.rank(.init(call: "ranked-many", applications: many, experts: 3))
    try await office.rank(
      .init(
        call: "ranked-csv", applications: applications,
        experts: min(Self.experts, 3200 / applications | 1)))
    var tokens: [String] = []
    for place in 0..<Self.experts {
      tokens.append(try await office.token(of: LoadOffice.expert(place), as: .expert))
    }
    let bureau = try await office.token(of: "bureau", as: .cityBureau)
    try office.office.ledger.close()
    return (tokens, bureau)
  }

  private func call(_ load: Int, _ number: Int) -> CallID { CallID("load-\(load)-\(number)") }

  private func measure(
    _ load: Int, _ tokens: [String], bureau: String, _ process: ServerProcess,
    _ report: inout Report
  ) throws {
    let tags = try tags(of: load, tokens[0], process.port)
    let writers = (0..<load).map { place in
      requests(of: place, load, token: tokens[place], tags: tags)
    }
    let before = process.processor
    let outcome = try Volley.run(writers, port: process.port, seconds: seconds)
    let done = Double(outcome.latencies.count)
    let cpu = (process.processor - before) / max(1, done) * 1000
    let text = String(
      format: "%.0f /s · CPU %.3f ms · p50 %.2f ms · p99 %.2f ms · %d errors · %d MiB · %.1f s",
      done / outcome.seconds, cpu, outcome.percentile(0.5), outcome.percentile(0.99),
      outcome.errors, process.memory, outcome.seconds)
    report.add("\(load) 人交表", "\(load) experts hand in", text)
  }

  /// What the experts read before they write: the tag of every application.
  private func tags(of load: Int, _ token: String, _ port: Int) throws -> [[String]] {
    let connection = try Connection(port: port)
    return try (0..<calls).map { number in
      try (0..<applications).map { application in
        let path =
          "/api/calls/\(call(load, number))/applications/\(LoadOffice.application(application))"
        return try connection.ask(Request.get(path, token: token)).header("ETag") ?? ""
      }
    }
  }

  private func requests(
    of place: Int, _ load: Int, token: String, tags: [[String]]
  ) -> Volley.Requests {
    let channels = LoadProgramme.channels
    let perCall = applications * channels.count
    let marks = channels.indices.map { channel in
      (0..<10).map { LoadProgramme.marks(channel: channel + 1, lost: $0) }
    }
    let names = (0..<calls).map { call(load, $0).text }
    return Volley.Requests(count: calls * perCall) { number in
      let (call, rest) = number.quotientAndRemainder(dividingBy: perCall)
      let (application, channel) = rest.quotientAndRemainder(dividingBy: channels.count)
      let body =
        "{\"act\":\"submitSheet\",\"content\":{\"application\":\"\(LoadOffice.application(application))\""
        + ",\"expert\":\"\(LoadOffice.expert(place))\",\"channel\":\"\(channels[channel])\""
        + ",\"marks\":\(marks[channel][(number + place) % 10])}}"
      return Request.post(
        "/api/calls/\(names[call])/acts", token: token, tag: tags[call][application], body: body)
    }
  }

  private func read(
    _ name: String, _ path: String, _ token: String, _ process: ServerProcess,
    _ report: inout Report
  ) throws {
    let connection = try Connection(port: process.port)
    let request = Request.get(path, token: token)
    let replies = try (0..<21).map { _ in try connection.ask(request) }
    guard let last = replies.last else { return }
    let text = String(
      format: "%.2f ms first byte · %.2f ms whole · %d KiB · %d",
      replies.map(\.firstByte).median * 1000, replies.map(\.lastByte).median * 1000,
      last.bytes / 1024, last.status)
    report.add(name, "", text)
  }
}

extension Stopwatch {
  /// Seconds of a clock that only goes forward.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
