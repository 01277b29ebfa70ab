import Assessment
import Foundation
import Messages
import Programmes

/// So many experts who hand in whole sheets one after another, each answered when it is durable.
struct SheetLoad {
  /// How a sheet goes to the server.
  enum Way {
    /// By a program: a token, and the tag of the application that was read before.
    case program
    /// By the form of the page: a session, its token, and the version of the sheet.
    case form
  }

  private let way: Way
  private let seconds: Double
  private let experts: Range<Int>
  private let plans: [SampleOffice.Plan]

  init(_ way: Way, experts: Int, applications: Int, seconds: Double) {
    self.way = way
    self.seconds = seconds
    self.experts = 0..<experts
    // More sheets than one expert of so many can hand in within the time.
    let pace = experts == 1 ? 1500.0 : experts < 16 ? 700 : 400
    let first = LoadOffice.plan(0, applications: applications)
    let calls = Int(seconds * pace) / first.sheets + 1
    plans = (0..<calls).map { LoadOffice.plan($0, applications: applications) }
  }

  /// Prepares a ledger, starts the server on it and lets the experts loose.
  func run(_ program: String, in folder: ScratchFolder) async throws -> String {
    let office = try await LoadOffice(at: folder.file("\(way)-\(experts.count).sqlite"))
    for plan in plans { try await office.sample.open(plan) }
    let passes = try await passes(from: office)
    try office.close()
    let process = try ServerProcess(program, ledger: office.path)
    let writers = try writers(passes, process.port)
    let before = process.processor
    let outcome = Volley.run(writers, port: process.port, seconds: seconds)
    return outcome.text(processor: process.processor - before, memory: process.memory)
  }

  private func passes(from office: LoadOffice) async throws -> [LoadOffice.Pass] {
    var passes: [LoadOffice.Pass] = []
    for person in experts.map(SampleOffice.expert) {
      switch way {
      case .program: passes.append(try await office.token(of: person, as: .expert))
      case .form:
        passes.append(try await office.session(of: person, as: .expert))
        for plan in plans { try await office.pledge(person, in: plan.call) }
      }
    }
    return passes
  }

  private func writers(_ passes: [LoadOffice.Pass], _ port: Int) throws -> [Volley.Writer] {
    let connection = try Connection(port: port)
    let tags: [[String]] =
      way == .program
      ? try passes.prefix(2).enumerated().map { try self.tags($1, $0, connection) } : []
    return try zip(experts, passes).map { expert, pass in
      switch way {
      case .program: self.program(pass, expert, tags: tags[expert % 2])
      case .form: try self.form(pass, expert, connection)
      }
    }
  }

  private func program(_ pass: LoadOffice.Pass, _ expert: Int, tags: [String]) -> Volley.Writer {
    Volley.Writer(count: count) { number in
      let (call, sheet) = sheet(number, expert)
      let tag = tags[number / LoadOffice.programme.channels.count]
      return pass.request.act("/api/calls/\(call)/acts", tag: tag, sheet.body)
    }
  }

  private func form(
    _ pass: LoadOffice.Pass, _ expert: Int, _ connection: Connection
  ) throws -> Volley.Writer {
    let (call, sheet) = sheet(0, expert)
    let page = try connection.ask(pass.request.get(sheet.page(in: call)))
    let hidden = "form-token=\(pass.form)&version=\(page.field("version") ?? "")"
    return Volley.Writer(count: count, status: 303) { number in
      let (call, sheet) = self.sheet(number, expert)
      return pass.request.form(
        sheet.page(in: call),
        "\(hidden)&form-number=\(number)&step=sign&confirmed=yes&\(sheet.fields)")
    }
  }

  /// What the experts of a panel read before they write: the tag of every application.
  private func tags(
    _ pass: LoadOffice.Pass, _ panel: Int, _ connection: Connection
  ) throws -> [String] {
    try stride(from: 0, to: count, by: LoadOffice.programme.channels.count).map { number in
      let (call, sheet) = sheet(number, panel)
      let path = "/api/calls/\(call)/applications/\(sheet.application)"
      return try connection.ask(pass.request.get(path)).header("ETag") ?? ""
    }
  }

  private var count: Int { plans.map(\.sheets).reduce(0, +) }

  private func sheet(_ number: Int, _ expert: Int) -> (CallID, ScoreSheet) {
    let (call, rest) = number.quotientAndRemainder(dividingBy: plans[0].sheets)
    return (plans[call].call, SampleOffice.sheet(rest, of: expert, in: plans[call]))
  }
}

extension ScoreSheet {
  /// Where the sheet is filled in.
  fileprivate func page(in call: CallID) -> String {
    "/calls/\(call)/applications/\(application)/sheets/\(channel)"
  }

  /// The sheet as a program sends it.
  fileprivate var body: String {
    let marks = marks.map { mark in
      "{\"criterion\":\"\(mark.criterion)\",\"points\":\"\(mark.points)\""
        + (mark.reason.map { ",\"reason\":\"\($0)\"}" } ?? "}")
    }
    return "{\"act\":\"submitSheet\",\"content\":{\"application\":\"\(application)\""
      + ",\"expert\":\"\(expert)\",\"channel\":\"\(channel)\""
      + ",\"marks\":[\(marks.joined(separator: ","))]}}"
  }

  /// The sheet as a form sends it.
  fileprivate var fields: String {
    marks.map { mark in
      let reason = (mark.reason ?? "").utf8.map { "%\(String($0, radix: 16))" }.joined()
      return "points-\(mark.criterion)=\(mark.points)&reason-\(mark.criterion)=\(reason)"
    }.joined(separator: "&")
  }
}
