public import ArgumentParser
import Assessment
import Foundation
public import Imports
import Ledger
import Messages
import Office
import Programmes
import Spreadsheets
import Workbooks

/// `jinbang import`: one table into a running call, all or nothing.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "导入一张表，全部记入或全部不记。 Import one table, all or nothing.",
    discussion: """
      文件可为 .xlsx 工作簿或 CSV。--dry-run 逐行按规则预演，什么也不记；--mark 另存一份标出错误的副本。
      The file is a workbook .xlsx or CSV. --dry-run plays every row through the rules and records nothing;
      --mark writes a copy in which everything wrong is marked.
      表 tables: \(CallTable.allCases.map(\.rawValue).joined(separator: " "))
      """)

  @OptionGroup var workplace: Workplace
  @OptionGroup var signature: Signature
  @OptionGroup var output: Output
  @Argument(help: "表 table") var table: CallTable
  @Argument(help: "批次编号 call") var call: String
  @Argument(help: "工作簿或 CSV 文件 workbook or CSV file") var file: String
  @Option(help: "工作表名 sheet of the workbook") var sheet: String?
  @Flag(help: "只预演，不记入 show what would happen, record nothing") var dryRun = false
  @Option(help: "标出错误的副本写到此文件（须不存在）where to write a marked copy, made anew")
  var mark: String?

  func run() async throws {
    try checkMark()
    let office = try workplace.openOffice()
    let (running, rules) = try office.call(named: call)
    let folder = try CallFolder(at: (file as NSString).deletingLastPathComponent.orDot)
    let context = ImportContext(
      programme: rules.programme, people: Array(office.read(\.people).values),
      applications: running.order, files: folder.files,
      at: signature.moment, by: try signature.resolved()
    ).knowing(running, only: running.order)
      .taking(Ballot(of: running, entries: try office.ledger.head().sequence))
    do {
      let planned = try acts(in: context, beside: folder)
      let trial = try rehearsal(
        of: planned, office, rules, keep: { _ in ImportCommand.unstored },
        digest: { Digest.of(try Files.bytes(of: "\(folder.path)/\($0)")).description })
      if dryRun { Terminal.print(try ImportPreview(trial, table: table).text(as: output)) }
      try refuse(trial, in: context)
      if dryRun { return }
      try await record(planned, folder, office, rules)
    } catch let problems as Problems {
      // What cannot be read cannot be marked either, and is told all the same.
      do { try writeMarks(problems.all, in: context) } catch is Problems {}
      throw problems
    }
  }

  /// Personal data and files are stored only when everything is in order.
  private static let unstored = String(repeating: "0", count: 64)

  private func acts(
    in context: ImportContext, beside folder: CallFolder
  ) throws(Problems) -> [PlannedAct] {
    var context = context
    var source = try TableFile.read(file)
    if let sheet { source = try source.sheet(named: sheet) }
    for note in source.notes { Terminal.tell(note.line(in: output.language)) }
    // The files of the units stand beside their table, as in the folder of a call.
    if table == .applications, let attachments = try folder.table("attachments") {
      context = try context.attaching(attachments, to: source)
    }
    context = try context.joining(folder, to: table, source)
    return try table.acts(of: source, in: context).inOrderOfTime
  }

  private func rehearsal(
    of planned: [PlannedAct], _ office: Office, _ rules: Rules,
    keep: (PersonalRecord) throws -> String, digest: (String) throws -> String
  ) throws -> Rehearsal {
    let progress = Progress(total: planned.count)
    defer { progress.finish() }
    return try Rehearsal(
      of: planned, in: CallID(call), state: office.read { $0 }, rules: rules, keep: keep,
      digest: digest, person: { try office.ledger.personKey(ofIdentity: $0) },
      progress: { progress.show($0) })
  }

  /// Refuses the whole table if rules refuse any act of it, each reason with its row.
  private func refuse(_ trial: Rehearsal, in context: ImportContext) throws {
    let refusals = trial.refusals
    if refusals.isEmpty { return }
    try writeMarks(trial.problems, in: context)
    // The preview has listed them already.
    if dryRun { throw ExitCode(77) }
    throw Refusal(refusals.map { $1.located(at: $0) })
  }

  private func record(
    _ planned: [PlannedAct], _ folder: CallFolder, _ office: Office, _ rules: Rules
  ) async throws {
    let vault = office.ledger.vault
    let final = try rehearsal(
      of: planned, office, rules,
      keep: { try vault.keepPrivate(Array($0.json.utf8)).description },
      digest: { try vault.keep(fileAt: "\(folder.path)/\($0)").description })
    try await office.perform(final.commands)
    let count = final.commands.count
    Terminal.tell("已记入 \(count) 项。 \(count) acts are recorded.")
  }
}

extension ImportCommand {
  /// A copy never takes the place of a file that is there, least of all of the person's own.
  private func checkMark() throws {
    guard let mark, FileManager.default.fileExists(atPath: mark) else { return }
    throw Refusal(
      Reason(
        "fileExists", subject: mark, Phrase("文件已存在，不覆盖", "the file exists and is not replaced"),
        remedy: Phrase("用 --mark 另取文件名", "choose another name with --mark")))
  }

  private func writeMarks(_ problems: [Problem], in context: ImportContext) throws {
    guard let mark else { return }
    let head = (try? TableFile.read(file)).flatMap { table.head(in: $0, context) }
    let copy = try MarkedCopy.bytes(
      of: try Files.bytes(of: file), file: file, problems: problems, head: head,
      in: output.language)
    try Data(copy).write(to: URL(fileURLWithPath: mark), options: .withoutOverwriting)
    Terminal.tell("已标出错误 Marked copy: \(mark)")
  }
}

extension Reason {
  /// The same with the row that asked for the act.
  fileprivate func located(at place: Place) -> Reason {
    let subject = subject.map { "\(place): \($0)" } ?? place.description
    return Reason(code, clause: clause, subject: subject, message, remedy: remedy)
  }
}

extension CallTable: ExpressibleByArgument {}

extension String {
  /// The path of a folder, which is `.` where nothing is said.
  fileprivate var orDot: String { isEmpty ? "." : self }
}
