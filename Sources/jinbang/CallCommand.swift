import ArgumentParser
import Assessment
import Ledger
import Messages
import Office
import Papers
import ProgrammeFiles
import Programmes

/// `jinbang call`: opens a call and moves it on.
struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "批次：开立、状态、推进、退回。 Open a call, show it, move it on.",
    subcommands: [
      OpenCommand.self, AmendCommand.self, StatusCommand.self, AdvanceCommand.self,
      PublishCommand.self, ReopenCommand.self,
    ])

  /// `jinbang call open`.
  struct OpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: "按项目办法开立批次。 Open a call under a programme file.")

    @OptionGroup var workplace: Workplace
    @OptionGroup var signature: Signature
    @Argument(help: "批次编号 name of the call") var call: String
    @Option(help: "项目办法文件 programme file") var programme: String
    @Option(help: "批次名称 title") var title: String

    func run() async throws {
      let office = try workplace.openOffice()
      try await office.open(
        CallID(call), title: Phrase(same: title), programmeFile: try Files.bytes(of: programme),
        name: programme, by: try signature.resolved(), at: signature.moment)
    }
  }

  /// `jinbang call amend`.
  struct AmendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend", abstract: "评分开始前更换项目办法。 Replace the programme file before scoring.")

    @OptionGroup var workplace: Workplace
    @OptionGroup var signature: Signature
    @Argument(help: "批次编号 call") var call: String
    @Option(help: "新的项目办法文件 new programme file") var programme: String
    @Option(help: "修改理由 reason") var reason: String

    func run() async throws {
      try await workplace.openOffice().amend(
        CallID(call), programmeFile: try Files.bytes(of: programme), name: programme,
        reason: reason, by: try signature.resolved(), at: signature.moment)
    }
  }

  /// `jinbang call status`.
  struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: "所处环节和推进条件。 The stage, and what holds the call there.")

    @OptionGroup var workplace: Workplace
    @OptionGroup var signature: Signature
    @OptionGroup var output: Output
    @Argument(help: "批次编号 call") var call: String

    func run() throws {
      let office = try workplace.readOffice()
      let (call, rules) = try office.call(named: call)
      let command = Command(
        .advance, in: call.id, by: try signature.resolved(), at: signature.moment)
      let blockers = office.read { state -> [Reason] in
        do throws(Refusal) {
          _ = try Decision.decide(command, in: state, by: rules)
          return []
        } catch {
          return error.reasons
        }
      }
      let dossier = try office.dossier(of: call.id.text)
      let format = output.isJSON ? Format.json : .text
      Terminal.print(
        format.write(
          CallStatus.paper(of: dossier, blockers: blockers, isGrouped: !output.isJSON),
          in: output.language))
    }
  }

  /// `jinbang call advance`.
  struct AdvanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "advance", abstract: "进入下一环节，或说明全部原因。 Go on, or say why not.")

    @OptionGroup var target: ActTarget

    func run() async throws { try await target.perform(.advance) }
  }

  /// `jinbang call publish`.
  struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish", abstract: "公示尚未公示的拟授牌单位。 Publish the units that are ready.")

    @OptionGroup var target: ActTarget

    func run() async throws { try await target.perform(.publish) }
  }

  /// `jinbang call reopen`.
  struct ReopenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "凭更正代码退回环节。 Go back to a stage for a coded reason.")

    @OptionGroup var target: ActTarget
    @Option(help: "环节 stage") var stage: String
    @Option(help: "更正代码 code: 01 02 03 04 05 11 12 13 14") var code: String
    @Option(help: "说明 explanation") var note: String

    func run() async throws {
      guard let code = CorrectionReason(rawValue: code) else {
        let codes = CorrectionReason.allCases.map(\.rawValue).joined(separator: " ")
        throw ValidationError("--code: 更正代码应为 expected one of: \(codes)")
      }
      let request = ReopenRequest(stage: StageID(stage), code: code, note: note)
      try await target.perform(.reopen(request))
    }
  }
}

/// The call in which a command does one act, and who does it.
struct ActTarget: ParsableArguments {
  @OptionGroup var workplace: Workplace
  @OptionGroup var signature: Signature
  @Argument(help: "批次编号 call") var call: String

  /// Does the act.
  func perform(_ act: Act) async throws {
    try await workplace.perform(act, in: call, signed: signature)
  }
}
