import ArgumentParser

/// How fast Jinbang is, room by room and as a whole.
@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks", abstract: "测量速度。 Measure how fast it is.",
    subcommands: [MeasureRooms.self, ServeLoad.self, DoPaperTask.self],
    defaultSubcommand: MeasureRooms.self)
}
