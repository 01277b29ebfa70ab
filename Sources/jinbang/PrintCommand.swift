public import ArgumentParser
import Assessment
import Counter
import Documents
import Foundation
import Ledger
import Messages
import Office
public import Papers
import Prints
import Programmes
import WorkingDays

/// `jinbang print`: the papers of a call.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "打印：名单、汇总、评分表、公示、拨款、纪要。 Print the papers of a call.",
    discussion: """
      award-list 评审结果、score-summary 评分汇总表、score-sheet 专家评分表（--application --expert）、
      notice 公示（--number）、schedule 拨款计划、minutes 评审纪要、draw-record 专家抽取记录表、sign-in 签到表、
      pledge 回避与保密承诺书（--expert）、qualification 资格审查表（--application）、
      opinion-form 审核意见表（--application）、result-notice 公布名单的通知（--document）、
      payment-notice 拨款通知（--number）、acceptance-notice 验收结果的通知、
      clawback-notice 追缴通知书（--application）、plaque-list 授牌清单、
      objection-record 异议办理记录（--objection）、status 进度、
      base-list 培训基地名单、training-plan 培训计划表、roster 花名册（--application）、
      person-form 报名表（--enrolment）、work-pledge 工作年限承诺证明（--enrolment）、
      statistics 统计表（--application）、settlement 补贴结算表、reward-list 个人奖励清单、
      training-status 培训进度

      离线评分表：score-sheet CALL --expert 账号 --format xlsx --out 文件，不写 --application。
      Offline score workbook: score-sheet CALL --expert ACCOUNT --format xlsx --out FILE.
      """)

  @OptionGroup var workplace: Workplace
  @OptionGroup var output: Output
  @Argument(help: "纸件 paper") var paper: Paper.Kind
  @Argument(help: "批次编号 call") var call: String
  @Option(help: "格式 format: text csv json docx xlsx pdf") var format = PaperForm.text
  @Option(help: "写入文件，- 为标准输出 file to write, - for standard output") var out: String?
  @Flag(help: "该类全部纸件合成一个 PDF all papers of this kind in one PDF") var all = false
  @Option(help: "截至时间 as it stood at this moment") var until: Instant?
  @Option(help: "申报编号 application") var application: String?
  @Option(help: "专家账号 expert") var expert: String?
  @Option(help: "公示或拨款期次序号 number of the notice or tranche") var number: Int?
  @Option(help: "异议编号 objection") var objection: String?
  @Option(help: "批准文号 document of the award") var document: String?
  @Option(help: "报名编号 enrolment") var enrolment: String?

  func validate() throws {
    if form.isBinary, out == nil, isatty(STDOUT_FILENO) == 1 {
      throw ValidationError(
        """
        \(form.rawValue) 不能显示在终端上：请用 --out 文件 写入文件。 \
        \(form.rawValue) cannot be shown on a terminal: write it to a file with --out FILE.
        """)
    }
    if all, form != .pdf || out == nil || out == "-" {
      throw ValidationError("--all: --format pdf --out 文件 FILE")
    }
    if isWorkbook, until != nil {
      throw ValidationError(
        "离线评分表只能按现状导出，不用 --until。 A score workbook is of today: no --until.")
    }
  }

  func run() throws {
    let office = try workplace.readOffice()
    if isWorkbook { return try write(try workbook(in: office)) }
    let dossier = try office.dossier(of: call, until: until)
    if all { return try writeAll(of: dossier) }
    try write(try form.bytes(of: try paper(of: dossier), in: output.language))
  }

  /// Every paper of the kind that can be made, one after another in one PDF.
  private func writeAll(of dossier: Dossier) throws {
    let requests = PaperRequest.all(of: paper, in: dossier)
    let papers = requests.lazy.compactMap { try? $0.paper(of: dossier) }
    let progress = Progress(total: requests.count)
    try PDF(fonts: try Fonts()).write(papers, in: output.language, to: out ?? "") {
      progress.show($0.papers)
    }
    progress.finish()
  }

  private var form: PaperForm { output.isJSON ? .json : format }

  /// A score sheet of an expert and no application means all of them, to be filled in offline.
  private var isWorkbook: Bool {
    paper == .scoreSheet && form == .xlsx && application == nil && expert != nil
  }

  private func workbook(in office: Office) throws -> [UInt8] {
    let version = try office.ledger.head().sequence
    let dossier = try office.dossier(of: call)
    return try ScoreWorkbook(of: dossier, expert: PersonID(expert ?? ""), version: version)
      .xlsx(in: output.language)
  }

  private func write(_ bytes: [UInt8]) throws {
    if let out, out != "-" {
      try Data(bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
    } else if form.isBinary {
      FileHandle.standardOutput.write(Data(bytes))
    } else {
      Terminal.print(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func paper(of dossier: Dossier) throws -> Paper {
    let request = PaperRequest(
      paper, application: application.map { ApplicationID($0) },
      expert: expert.map { PersonID($0) },
      number: number, objection: objection.map { ObjectionID($0) }, document: document,
      enrolment: enrolment.map { EnrolmentID($0) })
    guard let request else { throw ValidationError("\(paper.rawValue): \(needed)") }
    return try request.paper(of: dossier)
  }

  /// What a paper cannot do without.
  private var needed: String {
    switch paper {
    case .scoreSheet: "--application --expert"
    case .opinionForm, .clawbackNotice, .roster: "--application"
    case .personForm: "--enrolment"
    case .audit, .proof, .refusal: "不能打印 cannot be printed"
    case .awardList, .scoreSummary, .notice, .schedule, .minutes, .drawRecord, .signIn, .pledge,
      .qualification, .resultNotice, .paymentNotice, .acceptanceNotice, .plaqueList,
      .objectionRecord, .baseList, .trainingPlan, .workPledge, .statistics, .settlement,
      .rewardList, .trainingStatus, .status:
      "--help"
    }
  }
}

extension Paper.Kind: ExpressibleByArgument {}
