import ArgumentParser
import Assessment
import Imports
import Ledger
import Messages
import Papers
import ProgrammeFiles
import Programmes
import Quantities
import Scoring
import Spreadsheets
import Workbooks

/// `jinbang rank`: the calculator; scores in, ranking out, no ledger needed.
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "按评分标准和规则直接排名。 Rank scores under a programme file.",
    discussion: """
      评分表每行一个指标：申报编号、专家、环节、指标、得分、扣分原因。客观指标各专家须一致。
      One row per leaf: application, expert, channel, criterion, points, reason. Objective criteria must agree.
      """)

  @OptionGroup var output: Output
  @Option(help: "项目办法文件 programme file") var programme: String
  @Option(help: "评分表 CSV 或 XLSX scores") var scores: String
  @Option(help: "格式 format: text csv json") var format = Format.text

  func run() throws {
    let bytes = try Files.bytes(of: programme)
    let programme = try ProgrammeFile.read(bytes, file: programme).programme
    guard let rule = programme.scoring, let rubric = programme.rubric(rule.rubric) else {
      throw ValidationError("\(self.programme): 没有评分环节 no scoring stage")
    }
    let sheets = try LocatedSheet.read(try TableFile.read(scores), under: rubric)
    let calculator = try Calculator(
      scheme: try Scheme(rubric: rubric, rule: rule), sheets: sheets)
    let ranking = try calculator.ranking()
    let paper = Calculation.paper(
      of: ranking, title: programme.title, entrants: calculator.entrants,
      digest: Digest.of(bytes).description)
    Terminal.print((output.isJSON ? Format.json : format).write(paper, in: output.language))
  }
}
