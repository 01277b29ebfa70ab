public import ArgumentParser
public import Messages
public import WorkingDays

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}

extension Instant: ExpressibleByArgument {
  /// Reads an instant with its offset, a minute of Chinese time, or a day, which means its last moment.
  public init?(argument: String) {
    let minute = argument.replacing(" ", with: "T", maxReplacements: 1) + ":00+08:00"
    if let instant = Instant(argument) ?? Instant(minute) {
      self = instant
    } else if let day = Day(argument) {
      self = day.end
    } else {
      return nil
    }
  }
}

/// Options that every command that prints something takes.
struct Output: ParsableArguments {
  @Option(name: .customLong("lang"), help: "语言 language: zh, en")
  var language = Language.chinese

  @Flag(name: .customLong("json"), help: "输出 JSON。 Print JSON.")
  var isJSON = false
}
