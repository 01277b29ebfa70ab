import Foundation
import Synchronization

/// Many writers at once, each on a connection of its own, for so many seconds at most.
struct Volley {
  /// What all writers together saw.
  struct Outcome {
    let seconds: Double
    let latencies: [Double]
    let errors: Int

    /// The latency below which a share of the answers came, in milliseconds.
    func percentile(_ share: Double) -> Double {
      guard !latencies.isEmpty else { return 0 }
      let sorted = latencies.sorted()
      return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] * 1000
    }
  }

  /// Lets every writer send its requests, one after another, until they or the time are used up.
  static func run(_ writers: [Requests], port: Int, seconds: Double) throws -> Outcome {
    let results = Mutex<(latencies: [Double], errors: Int)>(([], 0))
    let group = DispatchGroup()
    let begin = Stopwatch.now
    for writer in writers {
      group.enter()
      let thread = Thread {
        var latencies: [Double] = []
        var errors = 0
        var connection = try? Connection(port: port)
        for number in 0..<writer.count where Stopwatch.now - begin < seconds {
          do {
            guard let reply = try connection?.ask(writer.request(number)) else { break }
            if reply.status == 200 { latencies.append(reply.lastByte) } else { errors += 1 }
          } catch {
            errors += 1
            connection = try? Connection(port: port)
          }
        }
        results.withLock { results in
          results.latencies += latencies
          results.errors += errors
        }
        group.leave()
      }
      thread.start()
    }
    group.wait()
    let all = results.withLock { $0 }
    return Outcome(
      seconds: Stopwatch.now - begin, latencies: all.latencies, errors: all.errors)
  }

  /// The requests of one writer.
  struct Requests: Sendable {
    let count: Int
    let request: @Sendable (Int) -> [UInt8]
  }
}
