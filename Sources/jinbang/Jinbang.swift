import ArgumentParser

/// The command line of Jinbang; every verb has its own file.
@main
struct Jinbang: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jinbang",
    abstract: "金榜：从申报通知到最后一笔拨款。 Grant calls from the notice to the last payment.",
    discussion: """
      退出码 Exit codes: 0 完成 done, 64 用法 usage, 65 数据有误 bad input data, 70 内部错误 internal,
      74 读写失败 I/O, 75 忙，请稍后再试 busy, 77 规则不允许 refused by a rule.
      """,
    version: "0.1.0",
    subcommands: [
      RunCommand.self, ProgrammeCommand.self, CallCommand.self, ImportCommand.self,
      RankCommand.self, SettleCommand.self, DeadlineCommand.self, PrintCommand.self,
      AuditCommand.self, LedgerCommand.self, UserCommand.self, ServeCommand.self,
    ])

  /// Runs the command and turns every failure into a message and an exit code.
  static func main() async {
    var kind: any ParsableCommand.Type = Self.self
    do {
      var command = try parseAsRoot()
      kind = type(of: command)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Terminal.leave(with: error, of: kind)
    }
  }
}
