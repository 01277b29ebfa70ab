public import ArgumentParser
import Assessment
import Messages
import Office
public import Papers
import Programmes
import WorkingDays

/// `jinbang print`: the papers of a call.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "打印:名单、汇总、评分表、公示、拨款、纪要。 Print the papers of a call.",
    discussion: """
      award-list 评审结果, score-summary 评分汇总表, score-sheet 专家评分表 (--application --expert),
      notice 公示 (--number), schedule 拨款计划, minutes 评审纪要, status 进度
      """)

  @OptionGroup var workplace: Workplace
  @OptionGroup var output: Output
  @Argument(help: "纸件 paper") var paper: Paper.Kind
  @Argument(help: "批次编号 call") var call: String
  @Option(help: "格式 format: text csv json") var format = Format.text
  @Option(help: "截至时间 as it stood at this moment") var until: Instant?
  @Option(help: "申报编号 application") var application: String?
  @Option(help: "专家账号 expert") var expert: String?
  @Option(help: "公示序号 number of the notice") var number: Int?

  func run() throws {
    let dossier = try workplace.readOffice().dossier(of: call, until: until)
    let format = output.isJSON ? .json : format
    Terminal.print(format.write(try paper(of: dossier), in: output.language))
  }

  private func paper(of dossier: Dossier) throws -> Paper {
    switch paper {
    case .awardList: return try AwardList.paper(of: dossier)
    case .scoreSummary: return try ScoreSummary.paper(of: dossier)
    case .notice: return try PublicityNoticePaper.paper(of: dossier, number: number)
    case .schedule: return try TrancheSchedulePaper.paper(of: dossier)
    case .minutes: return try Minutes.paper(of: dossier)
    case .status: return CallStatus.paper(of: dossier)
    case .scoreSheet:
      guard let application, let expert else {
        throw ValidationError("score-sheet: --application --expert")
      }
      return try ScoreSheetPaper.paper(
        of: dossier, application: ApplicationID(application), expert: PersonID(expert))
    case .refusal: throw ValidationError("refusal: 不能打印 cannot be printed")
    }
  }
}

extension Paper.Kind: ExpressibleByArgument {}
