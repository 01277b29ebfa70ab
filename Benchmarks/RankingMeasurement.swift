import Programmes
import Quantities
import Scoring

/// Ranking 100,000 applications that nine experts scored by twenty criteria, in memory, on one thread.
///
/// The plain work is to read as many bytes once.
struct RankingMeasurement {
  private let setting: Setting
  private let applications: Int
  private let sample = SampleProgramme.usual

  init(_ setting: Setting) {
    self.setting = setting
    self.applications = setting.amount(100_000)
  }

  func report() throws -> Report {
    let marks = try generated()
    let bytes = 2 * applications * sample.experts * sample.criteria
    var reading = MemoryReading(bytes: bytes)
    var (plain, counting, ranking): ([Stopwatch.Time], [Stopwatch.Time], [Stopwatch.Time]) =
      ([], [], [])
    for _ in 0..<setting.rounds(100) {
      plain.append(Stopwatch.time { reading.read() })
      var scores: Scores?
      counting.append(try Stopwatch.time { scores = try countedScores(of: marks) })
      guard let scores else { preconditionFailure("the scores were just counted") }
      var order: Ranking?
      ranking.append(Stopwatch.time { order = countedRanking(of: scores) })
      precondition(order?.count == applications, "everybody has a place")
    }
    let both = zip(counting, ranking).map(+).median
    let count = "\(applications) × \(sample.experts) × \(sample.criteria)"
    var report = Report("排名 \(count)", "ranking \(count)")
    report.add("读一遍 \(bytes / 1_000) kB", "one read of \(bytes / 1_000) kB", plain.median)
    report.add("计分,对读一遍", "counting, to one read", counting.median, to: plain.median)
    report.add("排序和入围,对读一遍", "order and shortlist, to one read", ranking.median, to: plain.median)
    report.add("合计,对读一遍", "both, to one read", both, to: plain.median)
    let share = plain.median.processor / both.processor
    report.add("占内存读带宽", "share of memory bandwidth", "\(Int(100 * share)) %")
    return report
  }

  /// Every application has a level, every expert a mood and every criterion some luck.
  private func generated() throws -> Marks {
    let programme = try sample.programme()
    guard let rule = programme.scoring, let rubric = programme.rubric(rule.rubric) else {
      preconditionFailure("the sample has a scoring stage")
    }
    let scheme = try Scheme(rubric: rubric, rule: rule)
    var marks = Marks(scheme: scheme, applications: applications)
    var random = Random(seed: 1)
    for application in 0..<applications {
      let level = 3 + random.below(6)
      for expert in 0..<sample.experts {
        let mood = random.below(3) - 1
        for channel in scheme.channels {
          let points = scheme.sheet(of: channel.id).map { _ in
            Points(hundredths: 50 * min(10, max(0, level + mood + random.below(5) - 2)))
          }
          marks.enter(points, channel: channel.id, expert: expert, application: application)
        }
      }
    }
    return marks
  }
}

// Named and kept apart, so that a profiler can be told to count these and nothing else.
@inline(never)
private func countedScores(of marks: Marks) throws -> Scores { try Scores(of: marks) }

@inline(never)
private func countedRanking(of scores: Scores) -> Ranking { Ranking(of: scores) }
