import Foundation
import Testing

/// The three training calls against figures that a program in another language computed from the tables
/// and from the notices.
@Suite(.serialized)
struct TrainingSampleTests {
  static let calls = ["weifang-2020", "dezhou-2021", "rizhao-2022"]
  static let settled = ["weifang-2020", "dezhou-2021"]

  @Test(arguments: calls)
  func `every call goes from its applications to its closing`(call: String) throws {
    let run = try SampleRun.of(call)
    #expect(run.status == 0)
    let verified = try Tool("ledger", "verify", "--ledger", "\(run.folder.path)/ledger.sqlite")
    #expect(verified.status == 0)
  }

  @Test(arguments: calls)
  func `a list of accreditations has no columns for what is not built and not paid`(
    call: String
  ) throws {
    let folder = try SampleRun.of(call).folder.path
    let ledger = "\(folder)/ledger.sqlite"
    for paper in ["result-notice", "plaque-list"] {
      let printed = try Tool(
        "print", paper, "\(call)-sample", "--ledger", ledger, "--format", "csv")
      #expect(printed.status == 0)
      #expect(printed.output.contains("牌匾编号"))
      for heading in ["建设期", "扶持经费", "合计"] { #expect(!printed.output.contains(heading)) }
    }
  }

  @Test(arguments: calls)
  func `exactly what must be refused is refused, for its reason and clause`(call: String) throws {
    let run = try SampleRun.of(call)
    let found = try run.rows("refused.csv")
    let expected = try run.expected("refused")
    #expect(!expected.isEmpty)
    #expect(
      Set(found.map { "\($0["file"] ?? ""):\($0["row"] ?? "")" })
        == Set(expected.map { "\($0["file"] ?? ""):\($0["row"] ?? "")" }))
    for row in expected {
      let clauses = found.filter {
        $0["file"] == row["file"] && $0["row"] == row["row"] && $0["reason"] == row["reason"]
      }.map { $0["clause"] ?? "" }
      #expect(!clauses.isEmpty, "\(row)")
      if let clause = row["clause"], !clause.isEmpty { #expect(clauses.contains(clause), "\(row)") }
    }
  }

  @Test(arguments: settled)
  func `every level and every base earns what was computed elsewhere`(call: String) throws {
    let run = try SampleRun.of(call)
    let tables = try run.tables("settlement")
    let levels = ["技师": "technician", "高级技师": "seniorTechnician"]
    let lines = try #require(tables["lines"]).map { row in
      [
        row.text("application"), levels[row.text("level")] ?? "", row.text("planned"),
        row.text("trained"), row.text("passed"), row.text("paidFor"), row.text("rate"),
        row.text("earned"),
      ]
    }
    let expected = try run.expected("settlement")
    let columns = [
      "application", "level", "planned", "trained", "passed", "paid_for", "rate", "earned",
    ]
    #expect(
      Set(lines)
        == Set(
          expected.filter { levels.values.contains($0["level"] ?? "") }.map { row in
            columns.map { row[$0] ?? "" }
          }))
    let money = ["earned", "advance", "balance", "recovery", "claimed", "recovered"]
    let bases = try #require(tables["bases"]).map { row in
      ["application"].map(row.text) + money.map(row.text)
    }
    #expect(
      Set(bases)
        == Set(
          expected.filter { $0["level"] == "sum" }.map { row in
            [row["application"] ?? ""] + money.map { row[$0] ?? "" }
          }))
  }

  /// 5,140,000 and 3,084,000 are the figures of the notice's own plan at its ceilings (DZ-4.1, DZ-4.2).
  @Test func `the plan's ceiling and the most that may be advanced are printed`() throws {
    let text = try SampleRun.of("dezhou-2021").text("settlement.txt")
    #expect(text.contains("5,140,000.00元"))
    #expect(text.contains("3,084,000.00元"))
  }

  @Test(arguments: settled)
  func `the statistics of every base and of all are those computed elsewhere`(call: String) throws {
    let run = try SampleRun.of(call)
    let expected = try run.expected("statistics")
    for base in Set(expected.map { $0["base"] ?? "" }) {
      let name = base.isEmpty ? "statistics" : "statistics-\(base)"
      let rows = try #require(try run.tables(name)["statistics"])
      let wanted = expected.filter { $0["base"] == base && $0["trade"] != "sum" }
      #expect(rows.count == wanted.count)
      for (row, want) in zip(rows, wanted) {
        for (column, value) in want where column != "base" {
          #expect(row.text(column) == value, "\(base) \(want)")
        }
      }
    }
  }

  @Test func `rewards go to the people, and in the amounts, that were computed elsewhere`() throws {
    let run = try SampleRun.of("rizhao-2022")
    let rows = try #require(try run.tables("reward-list")["rewards"])
    let expected = try run.expected("rewards")
    #expect(
      rows.map { [$0.text("enrolment"), $0.text("trade"), $0.text("amount")] }
        == expected.filter { $0["enrolment"] != "sum" }.map {
          [$0["enrolment"] ?? "", $0["trade"] ?? "", $0["amount"] ?? ""]
        })
    #expect(expected.last?["amount"] == "225500.00")
  }

  @Test(arguments: calls)
  func `everybody is admitted by the route and the clause found elsewhere`(call: String) throws {
    let run = try SampleRun.of(call)
    let folder = try Scratch()
    let audit = try Tool(
      "audit", "\(call)-sample", "--ledger", "\(run.folder.path)/ledger.sqlite", "--out",
      "\(folder.path)/audit")
    #expect(audit.status == 0)
    let data = Data(try folder.text("audit/persons.json").utf8)
    let rows = try SampleRun.tables(of: data)["persons"] ?? []
    let columns = ["enrolment", "trade", "route", "clause"]
    let expected = try run.expected("admitted").map { row in columns.map { row[$0] ?? "" } }
    #expect(
      rows.map { row in columns.map { row.text($0) } }.sorted { $0[0] < $1[0] }
        == expected.sorted { $0[0] < $1[0] })
    #expect(rows.allSatisfy { !$0.text("entries").isEmpty })
    for question in ["plan", "duplicates", "attendance", "payments", "remarks"] {
      for ending in ["txt", "csv", "json"] {
        #expect(!(try folder.text("audit/\(question).\(ending)")).isEmpty)
      }
    }
  }

  @Test(arguments: calls)
  func `no identity number stands in the ledger or on a paper`(call: String) throws {
    let run = try SampleRun.of(call)
    let url = Tool.root.appending(path: "Applications/\(call)/trainees.csv")
    let numbers = try String(contentsOf: url, encoding: .utf8).matches(of: /000000\d{11}[\dX]/)
      .map { String($0.0) }
    let shown = try Tool("ledger", "show", "--ledger", "\(run.folder.path)/ledger.sqlite")
    let papers =
      try FileManager.default.contentsOfDirectory(atPath: run.folder.path)
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".json") || $0.hasSuffix(".csv") }
      .map { try run.text($0) } + [shown.output]
    #expect(numbers.count > 90)
    for number in numbers.prefix(40) {
      #expect(!papers.contains { $0.contains(number) })
    }
  }
}

extension [String: Any] {
  /// A cell as text, whatever JSON made of it.
  fileprivate func text(_ key: String) -> String {
    if let number = self[key] as? Int { return String(number) }
    return self[key] as? String ?? ""
  }
}

extension SampleRun {
  /// A table that programs read; subjects may be quoted, the other cells are not.
  fileprivate func rows(_ file: String) throws -> [[String: String]] {
    let lines = try text(file).split(whereSeparator: \.isNewline)
    let heads = (lines.first ?? "").split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(heads, cells)) { first, _ in first }
    }
  }

  /// The tables of a paper's JSON by their keys.
  fileprivate static func tables(of data: Data) throws -> [String: [[String: Any]]] {
    let paper = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let body = paper?["body"] as? [[String: Any]] ?? []
    return body.compactMap { $0["table"] as? [String: Any] }.reduce(into: [:]) { tables, table in
      if let key = table["key"] as? String { tables[key] = table["rows"] as? [[String: Any]] }
    }
  }
}
