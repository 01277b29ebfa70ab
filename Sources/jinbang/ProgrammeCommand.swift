import ArgumentParser
import Messages
import ProgrammeFiles
import Programmes

/// `jinbang programme`: the compiler of programme files.
struct ProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme", abstract: "项目办法：检查、查看、格式。 Check and read programme files.",
    subcommands: [CheckCommand.self, ShowCommand.self, SchemaCommand.self])

  /// `jinbang programme check`.
  struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "检查文件，逐条指出文件、行和列。 Check files; every problem with file:line:column.")

    @OptionGroup var output: Output
    @Argument(help: "项目办法文件 programme files") var files: [String]

    func run() throws {
      var problems: [Problem] = []
      for file in files {
        do throws(Problems) {
          let read = try ProgrammeFile.read(try Files.bytes(of: file), file: file)
          problems += read.warnings
          Terminal.tell("\(file): \(read.programme.title[output.language]) ✓")
        } catch {
          problems += error.all
        }
      }
      for problem in problems { Terminal.print(problem.line(in: output.language)) }
      if problems.refuse { throw ExitCode(65) }
    }
  }

  /// `jinbang programme show`.
  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "可读的摘要。 A readable summary.")

    @OptionGroup var output: Output
    @Argument(help: "项目办法文件 programme file") var file: String

    func run() throws {
      let read = try ProgrammeFile.read(try Files.bytes(of: file), file: file)
      Terminal.print(ProgrammeSummary(read.programme).text(in: output.language))
    }
  }

  /// `jinbang programme schema`.
  struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "供编辑器使用的 JSON Schema。 JSON Schema for editors.")

    func run() { Terminal.print(ProgrammeFile.schema) }
  }
}
