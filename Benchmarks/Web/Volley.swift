import Foundation
import Synchronization

/// Many writers at once, each on a connection of its own, for so many seconds at most.
struct Volley {
  /// What all writers together saw.
  struct Outcome {
    let seconds: Double
    let latencies: [Double]
    let errors: Int

    /// How many requests were answered well.
    var count: Double { Double(latencies.count) }

    /// The figures in a line; the processor's seconds are those of the server.
    func text(processor: Double, memory: Int) -> String {
      String(
        format: "%.0f /s · CPU %.3f ms · p50 %.2f · p99 %.2f ms · %d errors · %d MiB · %.0f s",
        count / seconds, processor / max(1, count) * 1000, percentile(0.5), percentile(0.99),
        errors, memory, seconds)
    }

    /// The latency below which a share of the answers came, in milliseconds.
    func percentile(_ share: Double) -> Double {
      guard !latencies.isEmpty else { return 0 }
      let sorted = latencies.sorted()
      return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] * 1000
    }
  }

  /// The requests of one writer, and the status of a good answer.
  struct Writer: Sendable {
    let count: Int
    var status = 200
    let request: @Sendable (Int) -> [UInt8]
  }

  /// Lets every writer send its requests, one after another, until they or the time are used up.
  static func run(_ writers: [Writer], port: Int, seconds: Double) -> Outcome {
    let results = Mutex<(latencies: [Double], errors: Int)>(([], 0))
    let group = DispatchGroup()
    let begin = Stopwatch.now
    for writer in writers {
      group.enter()
      let thread = Thread {
        let (latencies, errors) = send(writer, to: port, until: begin + seconds)
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

  private static func send(
    _ writer: Writer, to port: Int, until end: Double
  ) -> (latencies: [Double], errors: Int) {
    var latencies: [Double] = []
    var errors = 0
    var connection = try? Connection(port: port)
    for number in 0..<writer.count where Stopwatch.now < end {
      do {
        let request = writer.request(number)
        connection = try connection ?? Connection(port: port)
        guard let reply = try connection?.ask(request) else { continue }
        if reply.status == writer.status { latencies.append(reply.lastByte) } else { errors += 1 }
      } catch {
        errors += 1
        connection = nil
      }
    }
    return (latencies, errors)
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
