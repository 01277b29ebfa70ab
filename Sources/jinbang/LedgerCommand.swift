import ArgumentParser
import Foundation
import Ledger
import Messages
import WorkingDays

/// `jinbang ledger`: the record that proves the list.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "台账：核验、查看、导出、备份。 Verify, prove papers, show, export, back up.",
    subcommands: [
      VerifyCommand.self, ProveCommand.self, ShowCommand.self, HeadCommand.self,
      ExportCommand.self, BackupCommand.self, RestoreCommand.self, DestroyCommand.self,
    ])

  /// `jinbang ledger verify`.
  struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "核验每条记录。 Verify every entry; exit 65 where one is wrong.")

    @OptionGroup var workplace: Workplace
    @OptionGroup var output: Output

    @Option(name: .customLong("head"), help: "应有的台账末条「序号 摘要」 expected head: 'N DIGEST'")
    var expected: String?

    func run() throws {
      let ledger = try workplace.readLedger()
      let head = try expected.map { text in
        guard let head = Head(text) else {
          throw ValidationError("--head: 序号 摘要 'N DIGEST'")
        }
        return head
      }
      let progress = Progress(total: try ledger.head().sequence)
      let result = try ledger.verify(expecting: head) { progress.show($0) }
      progress.finish()
      if let flaw = result.flaw {
        throw Problems([
          Problem(at: Place(file: ledger.path, line: flaw.sequence), flaw.message)
        ])
      }
      Terminal.print(output.isJSON ? json(result) : text(result)[output.language])
    }

    private func text(_ result: Verification) -> Phrase {
      Phrase(
        "台账完整：\(result.count) 条记录，\(result.wholeRecords) 份材料，\(result.destroyed.count) 份已按期销毁\n末条 \(result.head)",
        "whole: \(result.count) entries, \(result.wholeRecords) records, \(result.destroyed.count) destroyed when due\nhead \(result.head)"
      )
    }

    private func json(_ result: Verification) -> String {
      """
      {"entries":\(result.count),"records":\(result.wholeRecords),\
      "destroyed":\(result.destroyed.count),"head":"\(result.head.digest)"}
      """
    }
  }

  /// `jinbang ledger show`.
  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "列出记录。 List entries.")

    @OptionGroup var workplace: Workplace

    @Option(help: "截至时间 up to this moment: 2023-01-03 or 2023-01-03T17:00:00+08:00")
    var until: Instant?

    @Option(help: "批次 call")
    var call: String?

    @Option(help: "事件 kind of event")
    var kind: String?

    func run() throws {
      try workplace.readLedger().forEach { entry in
        if let until, entry.at > until { return }
        if let call, entry.call != call { return }
        if let kind, entry.kind != kind { return }
        let payload = String(decoding: entry.payload, as: UTF8.self)
        Terminal.print(
          "\(entry.sequence)\t\(entry.at)\t\(entry.actor)\t\(entry.call ?? "-")\t\(entry.kind)\t\(payload)"
        )
      }
    }
  }

  /// `jinbang ledger head`.
  struct HeadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "head", abstract: "台账末条。 The head: number and digest of the last entry.")

    @OptionGroup var workplace: Workplace

    func run() throws { Terminal.print(try workplace.readLedger().head().description) }
  }

  /// `jinbang ledger export`.
  struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "导出为 JSON 行。 Export as JSON lines.")

    @OptionGroup var workplace: Workplace

    func run() throws {
      try workplace.readLedger().export { line in
        FileHandle.standardOutput.write(Data(line))
      }
    }
  }

  /// `jinbang ledger backup`.
  struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup", abstract: "备份（可在服务运行时进行）。 Back up, also while serving.")

    @OptionGroup var workplace: Workplace
    @Argument(help: "备份文件 the new file") var destination: String

    func run() throws {
      try workplace.readLedger().backup(to: destination)
      Terminal.tell(destination)
    }
  }

  /// `jinbang ledger restore`.
  struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore", abstract: "从备份恢复（先核验）。 Restore a backup that verifies.")

    @OptionGroup var workplace: Workplace
    @Argument(help: "备份文件 the backup") var source: String

    func run() throws {
      try Ledger.restore(from: source, to: workplace.path)
      Terminal.tell(workplace.path)
    }
  }

  /// `jinbang ledger destroy`.
  struct DestroyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "destroy",
      abstract: "保存期满后销毁一份个人信息，台账仍可核验。 Destroy personal data when their time is over.")

    @OptionGroup var workplace: Workplace
    @Argument(help: "材料摘要 SHA-256 of the record") var record: String
    @Option(help: "理由，如保存期满 reason") var reason: String

    func run() throws {
      guard let record = Digest(record) else {
        throw ValidationError("RECORD: 64 位十六进制 hex digits")
      }
      let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
      let vault = try Ledger.open(at: workplace.path).vault
      // Only personal data may go: whatever else the entries rely on is evidence.
      _ = try vault.privateBytes(of: record)
      try vault.destroy(record, at: now, reason: reason)
    }
  }
}
