import ArgumentParser
import Counter
import Foundation
import Ledger
import Messages
import Office
import Papers

/// `jinbang ledger prove`: holds a printed paper against the entries.
struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "凭校验码核验纸件。 Prove a paper by its check code; exit 65 where it differs.",
    discussion: """
      由台账重新推算校验码所指的纸件，说明相符或者不符。字母O读作0，I、L读作1，空格和短横可省。
      The paper is derived again from the entries alone. O is read as 0, I and L as 1.
      """)

  @OptionGroup var workplace: Workplace
  @OptionGroup var output: Output
  @Argument(help: "纸件上的校验码或二维码内容 check code, or what the QR code says") var code: String
  @Option(
    name: .customLong("against"), help: "纸件的 JSON 文件，逐格比较 the paper as JSON, compared cell by cell")
  var printed: String?
  @Flag(name: .customLong("show"), help: "同时打印重新推算的纸件 print the paper derived again, too")
  var shows = false

  func run() throws {
    let code = try CheckCode(typed: code)
    let office = try workplace.readOffice()
    try check(office.ledger, reaches: code)
    let archive = try Archive(of: office, through: code.sequence)
    let answer = code.answer(from: try archive.dossiers)
    let differences = try compared(with: answer.match?.paper)
    let report = ProofReport.paper(
      of: code, answer: answer, head: archive.head.digest.description, differences: differences)
    let format = output.isJSON ? Format.json : .text
    Terminal.print(format.write(report, in: output.language))
    if shows, let paper = answer.match?.paper {
      Terminal.print(format.write(paper, in: output.language))
    }
    guard case .equal = answer, differences?.isEmpty ?? true else { throw ExitCode(65) }
  }

  /// A ledger that does not hold together proves nothing.
  private func check(_ ledger: Ledger, reaches code: CheckCode) throws {
    let result = try ledger.verify()
    if let flaw = result.flaw {
      throw Problems([Problem(at: Place(file: ledger.path, line: flaw.sequence), flaw.message)])
    }
    guard code.sequence > result.head.sequence else { return }
    throw Problems([
      Problem(
        at: Place(file: ledger.path),
        Phrase(
          "校验码指向第\(code.sequence)条记录，台账只有\(result.head.sequence)条：核对台账文件和校验码",
          """
          the code names entry \(code.sequence), the ledger has \(result.head.sequence): check \
          the file and the code
          """
        ))
    ])
  }

  /// The differences of the printed paper; nil where none was given.
  private func compared(with paper: Paper?) throws -> [Difference]? {
    guard let printed else { return nil }
    let bytes = try Files.bytes(of: printed)
    guard let value = try? JSONDecoder().decode(JSON.self, from: Data(bytes)) else {
      throw Problems([
        Problem(
          at: Place(file: printed),
          Phrase(
            "不是纸件的 JSON 文件；用 --format json 打印", "no JSON of a paper; print it with --format json")
        )
      ])
    }
    return paper?.differences(from: value)
  }
}
