import ArgumentParser
import Assessment
import Counter
import Foundation
import Imports
import Ledger
import Messages
import Office
import Papers
import ProgrammeFiles
import Programmes
import Spreadsheets

/// `jinbang run`: a whole call from a folder of spreadsheets to the list and the schedule.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "从表格文件夹跑完整个批次。 Run a whole call from a folder of spreadsheets.",
    discussion:
      "表格有误时什么也不写；被规则拒绝的事项逐条列出。 Bad data writes nothing; acts that rules refuse are listed.")

  @OptionGroup var output: Output
  @Argument(help: "批次文件夹 folder of the call") var folder: String
  @Option(name: .customLong("out"), help: "结果文件夹（须不存在）folder for the results, made anew")
  var results: String?
  @Option(name: .customLong("until"), help: "到此环节为止 stop in this stage") var last: String?
  @Option(help: "项目办法所在文件夹 folder of the programme files") var rubrics = "Rubrics"
  @Option(name: .customLong("calendar"), help: "补充的节假日表 CSV: date,kind,name")
  var calendarFile: String?

  func run() async throws {
    let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let plan = try CallFolder(at: folder).plan(programme: programme(named:))
    for warning in plan.warnings { Terminal.tell(warning.line(in: output.language)) }
    let stop = try last.map { try stage($0, of: plan.programme) }
    let calendar = try Calendars.calendar(with: calendarFile)
    let path = try makeResults(for: plan)
    let office: Office
    do {
      office = try Office(
        ledger: try Ledger.create(at: "\(path)/ledger.sqlite"), calendar: calendar)
      let run = CallRun(
        plan: plan, folder: folder, programmeFile: file(of: plan.programmeName), office: office)
      let refused = try await run.perform(until: stop)
      try print(office, plan, refused, to: path)
    } catch {
      empty(path)
      throw error
    }
    let call = try office.call(named: plan.id.text).call
    if last == nil, !call.isClosed {
      Terminal.tell("批次未办结，停在环节 \(call.stage)。 The call stopped in the stage \(call.stage).")
      throw ExitCode(77)
    }
  }

  /// A run that breaks off, on a full disk say, leaves the folder as empty as it found it.
  private func empty(_ path: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }
  }

  private func file(of programme: String) -> String { "\(rubrics)/\(programme).yaml" }

  private func programme(named name: String) throws(Problems) -> Programme {
    try ProgrammeFile.read(
      try Files.bytes(of: file(of: name)), file: file(of: name)
    ).programme
  }

  private func stage(_ name: String, of programme: Programme) throws -> StageID {
    let known = programme.stages.map(\.id)
    guard let stage = known.first(where: { $0.text == name }) else {
      throw ValidationError(
        "--until \(name): 没有这个环节，应为 no such stage, expected: "
          + known.map(\.text).joined(separator: " "))
    }
    return stage
  }

  private func makeResults(for plan: CallPlan) throws -> String {
    let path = results ?? "results/\(plan.id)"
    let inside = try? FileManager.default.contentsOfDirectory(atPath: path)
    if inside?.isEmpty == false {
      throw Refusal(
        Reason(
          "resultsExist", subject: path,
          Phrase("结果文件夹不是空的", "the folder for the results is not empty"),
          remedy: Phrase("用 --out 另选文件夹", "choose another folder with --out")))
    }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private func print(
    _ office: Office, _ plan: CallPlan, _ refused: [CallRun.Refused], to path: String
  ) throws {
    let dossier = try office.dossier(of: plan.id.text)
    let papers = try Results.papers(of: dossier)
    for paper in papers { try write(paper, as: paper.kind.rawValue, to: path) }
    for (number, notice) in try Results.notices(of: dossier) {
      try write(notice, as: "\(notice.kind.rawValue)-\(number)", to: path)
    }
    for (base, form) in try Results.forms(of: dossier) {
      try write(form, as: "\(form.kind.rawValue)-\(base)", to: path)
    }
    let list = Results.refusals(refused, in: output.language)
    try Files.write(list, to: "\(path)/refused.txt")
    try Files.write(Results.table(of: refused), to: "\(path)/refused.csv")
    if !list.isEmpty { Terminal.tell(list) }
    let shown: [Paper.Kind] = [.awardList, .schedule, .statistics, .settlement, .rewardList]
    let last = papers.filter { shown.contains($0.kind) }
    let totals = Results.totals(of: dossier, head: try office.ledger.head(), path)[output.language]
    guard !output.isJSON else {
      Terminal.print(Results.json(of: last, in: output.language))
      return Terminal.tell(totals)
    }
    for paper in last { Terminal.print(paper.text(in: output.language)) }
    Terminal.print(totals)
  }

  private func write(_ paper: Paper, as name: String, to path: String) throws {
    for form in PaperForm.allCases {
      try Files.write(
        try form.bytes(of: paper, in: output.language), to: "\(path)/\(name).\(form.ending)")
    }
  }
}
