import Assessment
import Ledger
import Office

/// Score sheets that experts hand in, each answered when it is durable: by 1, 8 and 64 at once.
///
/// The plain work is SQLite alone, with the same rows in groups of as many.
struct WritingMeasurement {
  private let setting: Setting
  private let folder: ScratchFolder
  /// How many hand in at once, and how many sheets each hands in for one round.
  private let loads: [(writers: Int, sheets: Int)] = [(1, 500), (8, 200), (64, 100)]

  init(_ setting: Setting) throws {
    self.setting = setting
    self.folder = try ScratchFolder(in: setting.folder)
  }

  func report() async throws -> Report {
    let ledger = try Ledger.create(at: folder.file("ledger.sqlite"))
    let round = loads.map { $0.writers * setting.amount($0.sheets) }.reduce(0, +)
    let call = try await ScoringCall(
      on: ledger,
      applications: setting.rounds(5) * round / (2 * ScoringCall.programme.experts) + 1)
    let plain = try PlainStore(at: folder.file("plain.sqlite"))
    var rates = loads.map { _ in (office: [Double](), plain: [Double]()) }
    var next = 0
    // Round after round, so that a busy machine is as unfair to one as to the other.
    for _ in 0..<setting.rounds(5) {
      for (place, load) in loads.enumerated() {
        let count = load.writers * setting.amount(load.sheets)
        let seconds = try await handIn(next..<next + count, by: load.writers, at: call.office)
        rates[place].office.append(Double(count) / seconds)
        let last = try ledger.head().sequence
        let entries = try ledger.entries(from: last - count + 1)
        let other = try ContinuousClock().measure {
          try plain.enter(entries, inGroupsOf: load.writers)
        }
        rates[place].plain.append(Double(count) / other.seconds)
        next += count
      }
    }
    return report(of: rates.map { ($0.office.median, $0.plain.median) })
  }

  private func report(of rates: [(office: Double, plain: Double)]) -> Report {
    var report = Report("交评分表(持久后答复)", "durable score sheets")
    for (load, rate) in zip(loads, rates) {
      report.add(
        "只用 SQLite,每次提交\(load.writers)行", "SQLite alone, \(load.writers) rows a commit",
        perSecond: rate.plain)
      report.add(
        "\(load.writers)人同时交表,对 SQLite", "\(load.writers) writers, to SQLite alone",
        perSecond: rate.office, ratio: rate.office / rate.plain)
    }
    if let one = rates.first, let many = rates.last {
      report.add(
        "64人对1人", "64 writers to one", perSecond: many.office, ratio: many.office / one.office)
    }
    return report
  }

  /// Hands in sheets by number, each writer one after another; the seconds until all are durable.
  private func handIn(
    _ numbers: Range<Int>, by writers: Int, at office: Office
  ) async throws -> Double {
    let shares = (0..<writers).map { writer in
      stride(from: numbers.lowerBound + writer, to: numbers.upperBound, by: writers)
        .map(ScoringCall.command)
    }
    return try await ContinuousClock().measure {
      try await withThrowingTaskGroup { group in
        for share in shares {
          group.addTask {
            for command in share { try await office.perform(command) }
          }
        }
        try await group.waitForAll()
      }
    }.seconds
  }
}
