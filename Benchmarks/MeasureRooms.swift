import ArgumentParser
import Foundation

/// How fast the rooms are that many people wait for, each beside the plain work that it cannot avoid.
struct MeasureRooms: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooms",
    abstract: "测量排名、交表、启动、培训、纸件的速度。 Measure ranking, handing in, opening, training and papers.",
    discussion: "数据由固定种子生成。 The data come from fixed seeds.")

  @Option(help: "只测这些 only these: ranking writing opening training papers")
  var only: [Measurement] = Measurement.allCases

  @Option(help: "规模 scale: small full")
  var scale: Scale = .full

  @Option(help: "放台账的文件夹 folder for the ledgers; its disk is measured", completion: .directory)
  var folder = FileManager.default.currentDirectoryPath

  @Flag(help: "各跑一遍,供 callgrind 数指令 run each once, for callgrind to count instructions")
  var once = false

  func run() async throws {
    let setting = Setting(scale: scale, once: once, folder: folder)
    for measurement in only {
      PeakMemory.reset()
      var report = try await measurement.report(in: setting)
      report.add(
        "内存峰值", "peak memory", "\(PeakMemory.kibibytes.map { $0 / 1024 } ?? 0) MiB")
      print(report.text)
    }
  }
}
