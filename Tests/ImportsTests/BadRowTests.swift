import Imports
import Messages
import Testing

/// A wrong table and what people are told about it.
struct BadCase: Sendable, CustomTestStringConvertible {
  let table: CallTable
  let text: String
  let chinese: [String]
  let english: [String]

  var testDescription: String { text }
}

@Suite struct BadRowTests {
  @Test(arguments: badCases)
  func `what is wrong is said with its place, in both languages`(_ bad: BadCase) throws {
    #expect(try complaints(bad.table, bad.text, .chinese) == bad.chinese)
    #expect(try complaints(bad.table, bad.text, .english) == bad.english)
  }
}

private let badCases: [BadCase] = []
