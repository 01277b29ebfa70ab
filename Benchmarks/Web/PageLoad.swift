import Assessment
import Foundation
import Messages
import Programmes

/// Long answers, one after another: rankings as a table for programs and as a page, and the sheets as CSV.
struct PageLoad {
  let applications: Int
  let many: Int

  private static let calls: (some: CallID, many: CallID, sheets: CallID) =
    ("ranked-some", "ranked-many", "ranked-sheets")

  /// Prepares the ledger, starts the server on it and reads every long answer.
  func run(
    _ program: String, in folder: ScratchFolder, into report: inout Report
  ) async throws {
    let office = try await LoadOffice(at: folder.file("pages.sqlite"))
    let small = SampleProgramme(experts: 3, channels: 10)
    let (some, many, sheets) = PageLoad.calls
    try await office.sample.rank(.init(call: some, programme: small, applications: applications))
    try await office.sample.rank(.init(call: many, programme: small, applications: self.many))
    let wide = SampleProgramme(experts: 17, channels: 10)
    try await office.sample.rank(.init(call: sheets, programme: wide, applications: applications))
    let token = try await office.token(of: "bureau", as: .cityBureau)
    let session = try await office.session(of: "bureau", as: .cityBureau)
    try office.close()
    let process = try ServerProcess(program, ledger: office.path)
    for (call, count) in [(some, applications), (many, self.many)] {
      report.add(
        "\(count) 行排名 JSON", "ranking of \(count), JSON",
        try read("/api/calls/\(call)/ranking", token, process))
      report.add(
        "\(count) 行排名页面", "ranking of \(count), page",
        try read("/calls/\(call)/ranking", session, process))
    }
    report.add(
      "\(applications * 170) 张评分表 CSV", "\(applications * 170) sheets, CSV",
      try read("/api/calls/\(sheets)/sheets.csv", token, process))
    report.add("其后内存", "memory after these", "\(process.memory) MiB")
  }

  private func read(
    _ path: String, _ pass: LoadOffice.Pass, _ process: ServerProcess
  ) throws -> String {
    let connection = try Connection(port: process.port)
    let request = pass.request.get(path)
    _ = try connection.ask(request)
    let before = process.processor
    let replies = try (0..<51).map { _ in try connection.ask(request) }
    let processor = (process.processor - before) / Double(replies.count)
    return String(
      format: "first byte p50 %.2f · p99 %.2f ms · whole %.2f ms · CPU %.2f ms · %d KiB · %d",
      replies.map(\.firstByte).median * 1000, (replies.map(\.firstByte).max() ?? 0) * 1000,
      replies.map(\.lastByte).median * 1000, processor * 1000,
      (replies.last?.body.count ?? 0) / 1024, replies.last?.status ?? 0)
  }
}
