import ArgumentParser
import Imports
import Messages
import Papers
import ProgrammeFiles
import Programmes
import Quantities
import Spreadsheets
import Training
import Workbooks

/// `jinbang settle`: the calculator of subsidies; plan and results in, settlement out, no ledger needed.
struct SettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "按计划和结果直接结算补贴。 Settle subsidies from a plan and results.",
    discussion: """
      计划表：培训基地 base、等级 level、计划人数 heads。结果表：培训基地 base、等级 level、培训人数 trained,
      合格人数 passed、已预拨 advance（每个基地写一次）、标准 rate（通知未定时）。
      Plan: base, level, heads. Results: base, level, trained, passed, advance (once a base), rate (where the
      notice leaves it open).
      """)

  @OptionGroup var output: Output
  @Option(help: "项目办法文件 programme file") var programme: String
  @Option(help: "计划表 plan") var plan: String
  @Option(help: "结果表 results") var results: String
  @Option(help: "格式 format: text csv json") var format = Format.text

  func run() throws {
    let rules = try ProgrammeFile.read(try Files.bytes(of: programme), file: programme).programme
    guard let subsidy = rules.settlement?.subsidy, let training = rules.training else {
      throw ValidationError("\(programme): 没有按人头结算的环节 no settlement by heads")
    }
    let heads = try SubsidyPlan.read(try TableFile.read(plan))
    let tallies = try SubsidyResults.read(try TableFile.read(results), against: heads)
    let paper = try SubsidyCalculation.paper(
      title: rules.title, lines: heads.map { line($0, tallies) }, advances: advances(in: tallies),
      subsidy: subsidy, tolerance: training.plan.tolerance)
    Terminal.print((output.isJSON ? Format.json : format).write(paper, in: output.language))
  }

  private func line(_ plan: SubsidyPlan, _ tallies: [SubsidyResults]) -> SubsidyCalculation.Line {
    let reached = tallies.first { $0.base == plan.base && $0.level == plan.level }
    return SubsidyCalculation.Line(
      base: plan.base, level: plan.level, planned: plan.heads, trained: reached?.trained ?? 0,
      passed: reached?.passed ?? 0, rate: reached?.rate)
  }

  private func advances(in tallies: [SubsidyResults]) -> [String: Money] {
    tallies.reduce(into: [:]) { sums, row in
      sums[row.base] = (sums[row.base] ?? .zero) + (row.advance ?? .zero)
    }
  }
}
