import Messages
import ProgrammeFiles
import Programmes
import Quantities
import Testing

@Suite struct JinchengTests {
  @Test(arguments: Files.names) func `a shipped file reads without a warning`(name: String) throws {
    do {
      #expect(try Files.read(name).warnings.map { $0.line(in: .english) } == [])
    } catch let problems as Problems {
      Issue.record("\(problems.all.map { $0.line(in: .english) }.joined(separator: "\n"))")
    }
  }
}
