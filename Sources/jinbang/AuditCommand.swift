import ArgumentParser
import Assessment
import Counter
import Foundation
import Ledger
import Messages
import Office
import Papers

/// `jinbang audit`: what an auditor of training subsidies asks for, in one folder.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "审计资料：计划、人员、重复、签到、资金、提示。 Write the audit pack of a call.",
    discussion: """
      每个问题一份文本、CSV 和 JSON，每个数字带台账序号：plan 计划与备案，persons 人员证明，duplicates 重复报名，
      attendance 签到与课时，payments 资金流向，remarks 规则提示。
      One text, CSV and JSON for each question; every figure names its entries in the ledger.
      """)

  @OptionGroup var workplace: Workplace
  @OptionGroup var output: Output
  @Argument(help: "批次编号 call") var call: String
  @Option(name: .customLong("out"), help: "结果文件夹（须不存在或为空）folder to write, made anew")
  var path: String

  func run() throws {
    let office = try workplace.readOffice()
    let id = try office.call(named: call).call.id
    guard let papers = try Archive(of: office).auditPack(of: id) else { return }
    try makeFolder()
    for (question, paper) in papers {
      for format in Format.allCases {
        try Files.write(
          format.write(paper, in: output.language),
          to: "\(path)/\(question.rawValue).\(format.ending)")
      }
    }
    guard output.isJSON else {
      let lines = papers.map { "\($0.question.rawValue)  \($0.question.title[output.language])" }
      return Terminal.print((lines + [path]).joined(separator: "\n"))
    }
    let members = papers.map { "\"\($0.question.rawValue)\":\($0.paper.json(in: output.language))" }
    Terminal.print("{\(members.joined(separator: ","))}")
  }

  private func makeFolder() throws {
    let inside = try? FileManager.default.contentsOfDirectory(atPath: path)
    if inside?.isEmpty == false {
      throw Refusal(
        Reason(
          "resultsExist", subject: path, Phrase("结果文件夹不是空的", "the folder is not empty"),
          remedy: Phrase("用 --out 另选文件夹", "choose another folder with --out")))
    }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
}
