import ArgumentParser
import Foundation

/// How much the web office bears: sheets of many experts, each answered when durable, long pages, a crowd.
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
  @Option(help: "多少申报的长页面 applications of the long page") var many = 5000
  @Option(help: "空闲连接数 idle connections") var crowd = 10_000
  @Option(help: "只测这些 only these: idle bare program form pages crowd")
  var only: [Part] = Part.allCases
  @Option(help: "几位专家同时交表 how many experts hand in at once") var experts = [1, 8, 32]
  @Option(help: "放台账的文件夹 folder for the ledger", completion: .directory)
  var folder = FileManager.default.currentDirectoryPath

  /// One measurement.
  enum Part: String, CaseIterable, ExpressibleByArgument {
    case idle, bare, program, form, pages, crowd
  }

  func validate() throws {
    guard experts.allSatisfy({ (1...LoadOffice.experts).contains($0) }) else {
      throw ValidationError("--experts: 1…\(LoadOffice.experts)")
    }
  }

  func run() async throws {
    FileLimit.raise()
    for part in only {
      let scratch = try ScratchFolder(in: folder)
      var report = Report("网上办事:\(part.name.0)", "the web office: \(part.name.1)")
      try await measure(part, in: scratch, into: &report)
      print(report.text)
    }
  }

  private func measure(
    _ part: Part, in scratch: ScratchFolder, into report: inout Report
  ) async throws {
    switch part {
    case .idle: try await idle(scratch, &report)
    case .bare:
      for experts in experts {
        report.add(
          "\(experts) 人", "\(experts) experts",
          try await BareLoad(experts: experts, seconds: seconds / 3, applications: applications)
            .run(in: scratch))
      }
    case .program, .form:
      for experts in experts {
        let load = SheetLoad(
          part == .form ? .form : .program, experts: experts, applications: applications,
          seconds: seconds)
        report.add(
          "\(experts) 人", "\(experts) experts", try await load.run(server, in: scratch))
      }
    case .pages:
      try await PageLoad(applications: applications, many: many)
        .run(server, in: scratch, into: &report)
    case .crowd:
      let office = try await LoadOffice(at: scratch.file("crowd.sqlite"))
      try office.close()
      try Crowd(size: crowd).run(ServerProcess(server, ledger: office.path), into: &report)
    }
  }

  /// What a call of so many applications takes while nobody asks, and a file without the office.
  private func idle(_ scratch: ScratchFolder, _ report: inout Report) async throws {
    let office = try await LoadOffice(at: scratch.file("idle.sqlite"))
    try await office.sample.open(LoadOffice.plan(0, applications: applications))
    try office.close()
    let process = try ServerProcess(server, ledger: office.path)
    report.add("启动到首次应答", "start to first answer", "\(Int(process.start * 1000)) ms")
    report.add("空闲内存", "idle memory", "\(process.memory) MiB")
    for experts in experts {
      let writers = (0..<experts).map { _ in
        Volley.Writer(count: 1_000_000) { _ in Request().get(ServerProcess.still) }
      }
      let before = process.processor
      let outcome = Volley.run(writers, port: process.port, seconds: seconds / 6)
      report.add(
        "\(experts) 人取图标", "\(experts) fetch the icon",
        outcome.text(processor: process.processor - before, memory: process.memory))
    }
  }
}

extension ServeLoad.Part {
  /// What is measured, in both languages.
  var name: (String, String) {
    switch self {
    case .idle: ("空闲", "idle")
    case .bare: ("不经网络交表", "sheets without the web")
    case .program: ("程序交表", "sheets by programs")
    case .form: ("网页交表", "sheets by forms")
    case .pages: ("长页面", "long pages")
    case .crowd: ("空闲连接", "idle connections")
    }
  }
}

/// How many connections this process may have open.
private enum FileLimit {
  /// Raises the limit as far as the system lets us: each connection is a file.
  static func raise() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
