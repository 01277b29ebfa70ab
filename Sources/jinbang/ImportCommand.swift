public import ArgumentParser
import Assessment
import Foundation
public import Imports
import Ledger
import Messages
import Office
import Spreadsheets

/// `jinbang import`: one table into a running call, all or nothing.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "导入一张表,全部记入或全部不记。 Import one table, all or nothing.",
    discussion: "表 tables: \(CallTable.allCases.map(\.rawValue).joined(separator: " "))")

  @OptionGroup var workplace: Workplace
  @OptionGroup var signature: Signature
  @Argument(help: "表 table") var table: CallTable
  @Argument(help: "批次编号 call") var call: String
  @Argument(help: "CSV 文件 file") var file: String
  @Flag(help: "只检查表格,不记入 check the table only, record nothing") var dryRun = false

  /// The files of the units stand beside their table, as in the folder of a call.
  private static let attachments = "attachments.csv"

  func run() async throws {
    let office = try workplace.openOffice()
    let (running, rules) = try office.call(named: call)
    let folder = try CallFolder(at: (file as NSString).deletingLastPathComponent.orDot)
    var context = ImportContext(
      programme: rules.programme, people: Array(office.read(\.people).values),
      applications: running.order, files: folder.files, at: signature.moment,
      by: try signature.resolved())
    let text = try TextFile.read(file)
    if table == .applications, folder.files.contains(ImportCommand.attachments) {
      let attachments = "\(folder.path)/\(ImportCommand.attachments)"
      context = try context.attaching(try TextFile.read(attachments), to: text)
    }
    let planned = try table.acts(of: text, in: context)
    if dryRun {
      Terminal.tell(
        "表格无误,共 \(planned.count) 项;规则在导入时裁决。 The table is sound; rules decide on import.")
      return
    }
    let vault = office.ledger.vault
    let commands = try planned.map { planned in
      let act = try planned.act(
        in: running, keep: { try vault.keepPrivate(Array($0.json.utf8)).description },
        digest: { try vault.keep(fileAt: "\(folder.path)/\($0)").description })
      return Command(act, in: running.id, by: planned.actor, at: planned.at)
    }
    try await office.perform(commands)
    Terminal.tell("已记入 \(commands.count) 项。 \(commands.count) acts are recorded.")
  }
}

extension CallTable: ExpressibleByArgument {}

extension String {
  /// The path of a folder, which is `.` where nothing is said.
  fileprivate var orDot: String { isEmpty ? "." : self }
}
