import Imports
import Messages
import Spreadsheets
import Testing
import WorkbookScenes

@Suite struct WorkbookFolderTests {
  /// The folder of the other tests, some of its tables as workbooks.
  private func folder(_ tables: [String: String], asWorkbooks names: Set<String>) -> CallFolder {
    var contents: [String: [UInt8]] = [:]
    for (name, text) in tables {
      let stem = name.prefix { $0 != "." }
      if names.contains(String(stem)) {
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
          .map { index, line in
            texts(
              index + 1,
              line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            )
          }
        contents["\(stem).xlsx"] = Book(rows.joined()).bytes
      } else {
        contents[name] = Array(text.utf8)
      }
    }
    let all = contents
    return CallFolder(path: "in", files: Set(all.keys).union(sampleFiles)) {
      name throws(Problems) in all[name] ?? []
    }
  }

  @Test func `workbooks stand for texts in the folder of a call`() throws {
    let texts = try plan(folder(callTables, asWorkbooks: []))
    let books = try plan(
      folder(callTables, asWorkbooks: ["call", "people", "applications", "reviews"]))
    #expect(books.acts.map(\.at) == texts.acts.map(\.at))
    #expect(books.acts.map(\.actor) == texts.acts.map(\.actor))
    #expect(books.people == texts.people)
    #expect(books.id == texts.id)
  }

  @Test func `a table that is there twice, and one of an old program, are refused`() throws {
    var tables = callTables
    tables["scores.xls"] = "x"
    tables["~$steps.xlsx"] = "x"
    tables["steps.xlsx"] = "x"
    #expect(
      try complaints(folder(tables, asWorkbooks: [])) == [
        "in/scores.xls: 错误: 这种表格读不了；请另存为 .xlsx 或 .csv",
        "in/steps.csv: 错误: 与 steps.xlsx 是同一个表；应只保留其中一个",
      ])
  }
}
