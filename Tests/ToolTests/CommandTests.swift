import Foundation
import Testing

/// What scripts of others rely on: words, exit codes, data on standard output.
struct CommandTests {
  @Test func `working days are counted over make-up days`() throws {
    let tool = try Tool("deadline", "--from", "2022-12-27", "--working-days", "5", "--json")
    #expect(tool.status == 0)
    #expect(tool.output.contains(#""last":"2023-01-04""#))
    let counted = try Tool(
      "deadline", "--from", "2022-12-27", "--working-days", "5", "--count-start", "--json")
    #expect(counted.output.contains(#""last":"2023-01-03""#))
  }

  @Test func `a year that is not loaded is refused`() throws {
    let tool = try Tool("deadline", "--from", "2026-12-28", "--working-days", "5")
    #expect(tool.status == 77)
    #expect(tool.output.isEmpty)
    #expect(tool.errors.contains("2027"))
  }

  @Test(arguments: [["deadline", "--from", "2023-02-31", "--working-days", "5"], ["fly"]])
  func `wrong usage exits 64`(arguments: [String]) throws {
    #expect(try Tool(arguments: arguments).status == 64)
  }

  @Test func `both programme files are sound`() throws {
    let tool = try Tool(
      "programme", "check", "Rubrics/jincheng-2022-workstation.yaml",
      "Rubrics/jincheng-2022-base.yaml")
    #expect(tool.status == 0)
  }

  @Test func `a broken programme file is located and exits 65`() throws {
    let folder = try Scratch()
    let file = try folder.write("programme: x\ntitel: [甲, A]\n", to: "broken.yaml")
    let tool = try Tool("programme", "check", file)
    #expect(tool.status == 65)
    #expect(tool.output.contains("broken.yaml:2:1"))
  }

  @Test func `a folder that is not there exits 65 and writes nothing`() throws {
    let folder = try Scratch()
    let tool = try Tool("run", "Applications/nowhere", "--out", "\(folder.path)/out")
    #expect(tool.status == 65)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
  }

  @Test func `a wrong cell is located and nothing is written`() throws {
    let folder = try Scratch()
    let copy = "\(folder.path)/call"
    let sample = Tool.root.appending(path: "Applications/jincheng-2022-workstation").path
    try FileManager.default.copyItem(atPath: sample, toPath: copy)
    let scores = try String(contentsOfFile: "\(copy)/scores.csv", encoding: .utf8)
    let lines = scores.components(separatedBy: "\n")
    let broken = lines.enumerated().map { number, line in
      guard number == 4 else { return line }
      var cells = line.components(separatedBy: ",")
      cells[4] = "很多"
      return cells.joined(separator: ",")
    }
    try broken.joined(separator: "\n").write(
      toFile: "\(copy)/scores.csv", atomically: true, encoding: .utf8)
    let tool = try Tool("run", copy, "--out", "\(folder.path)/out")
    #expect(tool.status == 65)
    #expect(tool.errors.contains("scores.csv:5:"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out/ledger.sqlite"))
  }

  @Test func `a call id that leads elsewhere is refused`() throws {
    let folder = try Scratch()
    let copy = "\(folder.path)/call"
    let sample = Tool.root.appending(path: "Applications/jincheng-2022-base").path
    try FileManager.default.copyItem(atPath: sample, toPath: copy)
    let sheet = try String(contentsOfFile: "\(copy)/call.csv", encoding: .utf8)
    try sheet.replacing("jincheng-2022-base-sample", with: "../../evil").write(
      toFile: "\(copy)/call.csv", atomically: true, encoding: .utf8)
    #expect(try Tool("run", copy, "--out", "\(folder.path)/out").status == 65)
  }

  @Test func `results never replace what is there`() throws {
    let folder = try Scratch()
    _ = try folder.write("precious", to: "award-list.txt")
    #expect(try Tool("run", "Applications/jincheng-2022-base", "--out", folder.path).status == 77)
    #expect(try folder.text("award-list.txt") == "precious")
  }

  @Test func `an unknown stage to stop in is wrong usage`() throws {
    let folder = try Scratch()
    let tool = try Tool(
      "run", "Applications/jincheng-2022-base", "--out", "\(folder.path)/o", "--until", "xx")
    #expect(tool.status == 64)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/o"))
  }

  @Test(arguments: [("", "empty"), ("this is no ledger", "text")])
  func `a file that is no ledger exits 65`(content: String, name: String) throws {
    let folder = try Scratch()
    let file = try folder.write(content, to: "\(name).sqlite")
    #expect(try Tool("ledger", "verify", "--ledger", file).status == 65)
  }

  @Test func `every command explains itself`() throws {
    let verbs = [
      "run", "programme", "call", "import", "rank", "deadline", "print", "ledger", "user",
    ]
    for verb in verbs {
      let tool = try Tool(verb, "--help")
      #expect(tool.status == 0)
      #expect(tool.output.contains("USAGE"))
    }
    #expect(try Tool("--generate-completion-script", "bash").output.contains("jinbang"))
  }

  @Test(arguments: [
    ["programme", "check", "no.yaml"], ["programme", "show", "Rubrics"],
    ["rank", "--programme", "no.yaml", "--scores", "no.csv"],
    ["deadline", "--from", "2022-12-27", "--working-days", "5", "--calendar", "no.csv"],
  ])
  func `a file that cannot be read is named in both languages and exits 65`(
    arguments: [String]
  ) throws {
    let tool = try Tool(arguments: arguments)
    #expect(tool.status == 65)
    #expect(
      (tool.errors + tool.output).contains(arguments.contains("Rubrics") ? "文件夹" : "没有这个文件")
        || tool.errors.contains("找不到文件"))
  }
}
