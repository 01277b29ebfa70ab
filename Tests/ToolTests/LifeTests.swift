import Foundation
import Testing

/// A ledger in daily use: people, a call, refusals, a changed file, a second writer, a copy.
struct LifeTests {
  private let folder: Scratch
  private var ledger: String { "\(folder.path)/ledger.sqlite" }

  init() throws {
    folder = try Scratch()
    #expect(
      try act("user", "add", "root", "--name", "示例", "--roles", "admin", by: "root:admin") == 0)
    #expect(
      try act("user", "add", "b", "--name", "示例", "--roles", "cityBureau", by: "root:admin") == 0)
    #expect(
      try act(
        "call", "open", "C1", "--programme", "Rubrics/jincheng-2022-base.yaml", "--title", "示例",
        by: "b:cityBureau", at: "2022-12-02T09:00:00+08:00") == 0)
  }

  private func act(_ arguments: String..., by actor: String, at moment: String? = nil) throws
    -> Int32
  {
    try Tool(
      arguments: arguments + ["--ledger", ledger, "--as", actor]
        + (moment.map { ["--at", $0] } ?? [])
    ).status
  }

  @Test func `a demonstration of a folder without calls says what it wants`() throws {
    let tool = try Tool("serve", "--demo", folder.path, "--ledger", "\(folder.path)/new.sqlite")
    #expect(tool.status == 64)
    #expect(tool.errors.contains("call.csv"))
  }

  @Test func `nobody acts without the right`() throws {
    #expect(
      try act("user", "add", "x", "--name", "示例", "--roles", "admin", by: "b:cityBureau") == 77)
    #expect(try act("call", "advance", "C1", by: "stranger:cityBureau") == 77)
  }

  @Test func `advance says why it cannot`() throws {
    let tool = try Tool(
      "call", "advance", "C1", "--ledger", ledger, "--as", "b:cityBureau", "--at",
      "2022-12-05T09:00:00+08:00")
    #expect(tool.status == 77)
    #expect(tool.errors.contains("JC-4.1"))
  }

  @Test func `the rules cannot be changed once scoring was opened`() throws {
    let run = try SampleRun("jincheng-2022-base", until: "scoring")
    let office = "city01:cityBureau"
    let tool = try Tool(
      "call", "amend", "jincheng-2022-base-sample", "--programme",
      "Rubrics/jincheng-2022-base.yaml", "--reason", "更正", "--as", office, "--ledger",
      "\(run.folder.path)/ledger.sqlite", "--at", "2022-12-18")
    #expect(tool.status == 77)
    #expect(tool.errors.contains("专家评审"))
  }

  @Test func `destroyed personal data leave a chain that verifies`() throws {
    let run = try SampleRun("jincheng-2022-base", until: "county-review")
    let file = "\(run.folder.path)/ledger.sqlite"
    let shown = try Tool("ledger", "show", "--ledger", file, "--kind", "applicationSubmitted")
    let contact = try #require(shown.output.firstMatch(of: /"contact":"([0-9a-f]{64})"/)).1
    let tool = try Tool(
      "ledger", "destroy", String(contact), "--reason", "保存期满", "--ledger", file)
    #expect(tool.status == 0)
    let verified = try Tool("ledger", "verify", "--ledger", file, "--json")
    #expect(verified.status == 0)
    #expect(verified.output.contains(#""destroyed":1"#))
  }

  @Test func `the last administrator cannot end himself`() throws {
    #expect(try act("user", "disable", "root", by: "root:admin") == 77)
    #expect(
      try act("user", "add", "root", "--name", "示例", "--roles", "expert", by: "root:admin") == 77)
  }

  @Test func `an application comes in with its files by import`() throws {
    let run = try SampleRun("jincheng-2022-base", until: "intake")
    let sample = Tool.root.appending(path: "Applications/jincheng-2022-base").path
    let copy = "\(folder.path)/in"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(sample)/attachments", toPath: "\(copy)/attachments")
    for table in ["applications.csv", "attachments.csv"] {
      let lines = try String(contentsOfFile: "\(sample)/\(table)", encoding: .utf8)
        .split(whereSeparator: \.isNewline)
      let own = lines.dropFirst().filter { $0.contains("PXJD-2022-03") }
      try ([lines[0]] + own).joined(separator: "\n").write(
        toFile: "\(copy)/\(table)", atomically: true, encoding: .utf8)
    }
    let tool = try Tool(
      "import", "applications", "jincheng-2022-base-sample", "\(copy)/applications.csv",
      "--ledger", "\(run.folder.path)/ledger.sqlite", "--as", "city01:cityBureau")
    #expect(tool.status == 0, "\(tool.errors)")
    let shown = try Tool(
      "ledger", "show", "--kind", "applicationSubmitted", "--ledger",
      "\(run.folder.path)/ledger.sqlite")
    #expect(shown.output.split(separator: "\n").count == 1)
  }

  @Test func `a disabled account is refused`() throws {
    #expect(try act("user", "disable", "b", by: "root:admin") == 0)
    #expect(try act("call", "advance", "C1", by: "b:cityBureau", at: "2022-12-09") == 77)
  }

  @Test func `a backup restores to an equal ledger`() throws {
    let copy = "\(folder.path)/copy.sqlite"
    #expect(try Tool("ledger", "backup", copy, "--ledger", ledger).status == 0)
    let heads = try [ledger, copy].map { try Tool("ledger", "head", "--ledger", $0).output }
    #expect(heads[0] == heads[1])
    let restored = "\(folder.path)/restored.sqlite"
    #expect(try Tool("ledger", "restore", copy, "--ledger", restored).status == 0)
    #expect(try Tool("ledger", "verify", "--ledger", restored).status == 0)
  }

  @Test func `a changed byte is found and named`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import sqlite3,sys
      db = sqlite3.connect(sys.argv[1])
      db.execute("DROP TRIGGER IF EXISTS entry_no_update")
      for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type='trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
      db.execute("UPDATE entry SET payload = replace(payload, '示例', '真实') WHERE sequence = 2")
      db.commit()
      """, ledger,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let tool = try Tool("ledger", "verify", "--ledger", ledger)
    #expect(tool.status == 65)
    #expect(tool.errors.contains("ledger.sqlite:2"))
  }

  @Test func `an account is not replaced by chance`() throws {
    let again = ["user", "add", "b", "--name", "他人", "--roles", "expert"]
    #expect(try Tool(arguments: again + ["--ledger", ledger, "--as", "root:admin"]).status == 77)
    let listed = try Tool("user", "list", "--ledger", ledger, "--json")
    #expect(listed.output.contains(#""account": "b""#) && !listed.output.contains("他人"))
    let replaced = again + ["--replace", "--ledger", ledger, "--as", "root:admin"]
    #expect(try Tool(arguments: replaced).status == 0)
  }

  @Test func `nobody acts in the future`() throws {
    #expect(
      try act("call", "advance", "C1", by: "b:cityBureau", at: "2999-01-01 09:00") == 64)
  }

  @Test func `wrong usage shows the usage of its own command`() throws {
    let tool = try Tool(
      "call", "reopen", "C1", "--stage", "intake", "--code", "99", "--note", "试",
      "--ledger", ledger, "--as", "b:cityBureau")
    #expect(tool.status == 64)
    #expect(tool.errors.contains("--code <code> --note <note>"))
  }
}
