import Assessment
import Foundation
import Ledger
import Office

/// A year of training: enrolment with its checks for duplicates, 60 sign-ins a head, and settlement.
///
/// Each step is measured for a tenth of the people and for all of them; what grows with their number
/// and no faster takes ten times as long.
struct TrainingMeasurement {
  private let setting: Setting
  private let people: Int

  init(_ setting: Setting) {
    self.setting = setting
    people = setting.amount(100_000)
  }

  func report() async throws -> Report {
    let small = try await year(of: people / 10)
    PeakMemory.reset()
    let full = try await year(of: people)
    var report = Report(
      "培训：\(people / 10)人与\(people)人，每人\(TrainingCall.lessons)次签到",
      "training: \(people / 10) and \(people) people, \(TrainingCall.lessons) sign-ins each")
    for (step, times) in zip(Step.allCases, zip(small, full)) {
      let (small, full) = times
      let text = String(
        format: "%.2f s → %.2f s (CPU %.2f s → %.2f s)", small.wall, full.wall, small.processor,
        full.processor)
      report.add(step.chinese, step.english, text, ratio: full.processor / small.processor)
    }
    return report
  }

  private enum Step: CaseIterable {
    case enrolling, filing, lessons, closing, results, settling, opening

    var chinese: String {
      switch self {
      case .enrolling: "录取（含查重）"
      case .filing: "开班备案"
      case .lessons: "登记上课与签到"
      case .closing: "结班"
      case .results: "登记考核结果"
      case .settling: "推进并结算"
      case .opening: "重新打开"
      }
    }

    var english: String {
      switch self {
      case .enrolling: "enrolling, duplicates looked for"
      case .filing: "filing classes"
      case .lessons: "lessons and sign-ins"
      case .closing: "closing classes"
      case .results: "results"
      case .settling: "going on and settling"
      case .opening: "opening again"
      }
    }
  }

  /// The times of every step, in their order.
  private func year(of people: Int) async throws -> [Stopwatch.Time] {
    let folder = try ScratchFolder(in: setting.folder)
    let path = folder.file("training.sqlite")
    let call = try TrainingCall(on: try Ledger.create(at: path), heads: people)
    try await call.perform(call.plans, days: 0)
    var times: [Stopwatch.Time] = []
    try await measure(&times) { try await call.perform(call.entries, days: 0) }
    try await measure(&times) { try await call.perform(call.filings, days: 1) }
    try await measure(&times) { try await call.perform(call.lessonsHeld, days: 60) }
    try await measure(&times) { try await call.perform(call.closings, days: 61) }
    try await measure(&times) { try await call.perform(call.results, days: 62) }
    try await measure(&times) {
      try await call.advance(days: 63)
      try await call.perform(call.settlements, days: 63)
    }
    try call.office.ledger.close()
    times.append(
      try Stopwatch.time {
        let office = try Office(ledger: try Ledger.open(at: path))
        let enrolled = office.read { $0.register.enrolments.count }
        precondition(enrolled == people, "everybody is there")
        try office.ledger.close()
      })
    return times
  }

  private func measure(
    _ times: inout [Stopwatch.Time], _ work: () async throws -> Void
  ) async throws {
    let watch = Stopwatch.started()
    try await work()
    times.append(watch())
  }
}
