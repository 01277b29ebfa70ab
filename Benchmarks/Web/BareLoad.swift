import Assessment
import Ledger
import Messages
import Office
import Programmes

/// The same sheets handed to the office itself, in this process and without HTTP: what the web adds to.
struct BareLoad {
  let experts: Int
  let seconds: Double
  let applications: Int

  func run(in folder: ScratchFolder) async throws -> String {
    let ledger = try Ledger.create(at: folder.file("bare-\(experts).sqlite"))
    let sample = try await SampleOffice(on: ledger, experts: LoadOffice.experts)
    let plans = (0..<8).map { LoadOffice.plan($0, applications: applications) }
    for plan in plans { try await sample.open(plan) }
    let office = sample.office
    let elapsed = Stopwatch.started()
    let end = Stopwatch.now + seconds
    let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
      for place in 0..<experts {
        group.addTask {
          var latencies: [Double] = []
          for plan in plans {
            for number in 0..<plan.sheets where Stopwatch.now < end {
              let sheet = SampleOffice.sheet(number, of: place, in: plan)
              let start = Stopwatch.now
              try await office.perform(
                Command(
                  .submitSheet(sheet), in: plan.call, by: Actor(sheet.expert, as: .expert),
                  at: SampleOffice.moment()))
              latencies.append(Stopwatch.now - start)
            }
          }
          return latencies
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let time = elapsed()
    try ledger.close()
    return Volley.Outcome(seconds: time.wall, latencies: latencies, errors: 0)
      .text(processor: time.processor, memory: (PeakMemory.kibibytes ?? 0) / 1024)
  }
}
