import ArgumentParser
import Foundation

/// How fast the parts are that many people wait for, each beside the plain work that it cannot avoid.
@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks",
    abstract: "测量排名、交表、启动三项的速度。 Measure ranking, handing in and opening.",
    discussion: "数据由固定种子生成。 The data come from fixed seeds.")

  @Option(help: "只测这些 only these: ranking writing opening")
  var only: [Measurement] = Measurement.allCases

  @Option(help: "规模 scale: small full")
  var scale: Scale = .full

  @Option(help: "放台账的文件夹 folder for the ledgers; its disk is measured", completion: .directory)
  var folder = FileManager.default.currentDirectoryPath

  @Flag(help: "各跑一遍,供 callgrind 数指令 run each once, for callgrind to count instructions")
  var once = false

  func run() async throws {
    let setting = Setting(scale: scale, rounds: once ? 1 : 5, folder: folder)
    for measurement in only {
      PeakMemory.reset()
      var report = try await measurement.report(in: setting)
      report.add(
        "内存峰值", "peak memory", "\(PeakMemory.kibibytes.map { $0 / 1024 } ?? 0) MiB")
      print(report.text)
    }
  }
}

/// What can be measured, in the order of the report.
enum Measurement: String, CaseIterable, ExpressibleByArgument {
  case ranking, writing, opening

  func report(in setting: Setting) async throws -> Report {
    switch self {
    case .ranking: try RankingMeasurement(setting).report()
    case .writing: try await WritingMeasurement(setting).report()
    case .opening: try await OpeningMeasurement(setting).report()
    }
  }
}

/// How much is measured.
enum Scale: String, ExpressibleByArgument {
  /// A fiftieth, to see that all of it runs, and for counting instructions.
  case small
  /// What the aims speak of.
  case full
}

/// What all measurements share.
struct Setting {
  let scale: Scale
  /// How often each thing is measured; the median is reported.
  let rounds: Int
  /// The folder whose disk takes the ledgers.
  let folder: String

  /// A number of things at full scale, or a fiftieth of it.
  func amount(_ full: Int) -> Int { scale == .full ? full : full / 50 }
}
