import Assessment
import Ledger
import Office

/// Opening a ledger of 1,000,000 score sheets, until the office can answer.
///
/// The plain work is one SELECT of the same rows that reads every byte of them.
struct OpeningMeasurement {
  private let setting: Setting
  private let folder: ScratchFolder
  private let sheets: Int
  private static let batch = 10_000

  init(_ setting: Setting) throws {
    self.setting = setting
    self.folder = try ScratchFolder(in: setting.folder)
    self.sheets = setting.amount(1_000_000)
  }

  func report() async throws -> Report {
    let path = folder.file("ledger.sqlite")
    try await fill(path)
    PeakMemory.reset()
    var (plain, opening): ([Stopwatch.Time], [Stopwatch.Time]) = ([], [])
    var bytes = 0
    for _ in 0..<setting.rounds(5) {
      plain.append(
        try Stopwatch.time { bytes = try PlainStore(reading: path).readAll().bytes })
      opening.append(try open(path))
    }
    var report = Report("启动:台账有\(sheets)份评分表", "opening a ledger of \(sheets) sheets")
    report.add("只 SELECT,\(bytes / 1_000_000) MB", "bare SELECT", plain.median)
    report.add(
      "打开办事处,对 SELECT", "opening the office, to the SELECT", opening.median, to: plain.median)
    return report
  }

  /// How long it takes until an office answers; what it takes to let it go again does not count.
  private func open(_ path: String) throws -> Stopwatch.Time {
    var office: Office?
    let time = try Stopwatch.time { office = try countedOpening(of: try Ledger.open(at: path)) }
    let found = office?.read { $0.calls[ScoringCall.id]?.sheets.count }
    precondition(found == sheets, "every sheet is there")
    try office?.ledger.close()
    return time
  }

  /// A real call, then its sheets in large batches, in the very form that the office writes.
  private func fill(_ path: String) async throws {
    let ledger = try Ledger.create(at: path)
    _ = try await ScoringCall(on: ledger, applications: 10)
    for start in stride(from: 0, to: sheets, by: OpeningMeasurement.batch) {
      let end = min(start + OpeningMeasurement.batch, sheets)
      let drafts = try (start..<end).map { number in
        let command = ScoringCall.command(number)
        return try Draft(
          Occurrence(
            call: command.call, at: command.at, actor: command.actor,
            event: .sheetSubmitted(ScoringCall.sheet(number))))
      }
      _ = try ledger.append(drafts)
    }
    try ledger.close()
  }
}

// Named and kept apart, so that a profiler can be told to count this and nothing else.
@inline(never)
private func countedOpening(of ledger: Ledger) throws -> Office { try Office(ledger: ledger) }
