import Foundation
import Testing

/// The two sample calls against figures that a program in another language computed on its own.
@Suite(.serialized)
struct SampleTests {
  static let calls = ["jincheng-2022-workstation", "jincheng-2022-base"]

  @Test(arguments: calls)
  func `the ranking is the one computed elsewhere`(call: String) throws {
    let run = try SampleRun(call, until: "consultation")
    #expect(run.status == 0)
    let expected = try run.expected("ranking").map { row in
      [row["application"], row["rank"], row["total"], row["place"] == "listed" ? "1" : "0"]
    }
    let ranking = try run.json("award-list")["ranking"] as? [[String: Any]] ?? []
    let found = ranking.map { row in
      [
        row["application"] as? String, (row["rank"] as? Int).map(String.init) ?? "",
        row["total"] as? String, (row["listed"] as? Bool) == true ? "1" : "0",
      ]
    }
    #expect(found == expected)
    #expect(!expected.isEmpty)
  }

  @Test(arguments: calls)
  func `the money is the one computed elsewhere`(call: String) throws {
    let run = try SampleRun.of(call)
    let tables = try run.tables("schedule")
    let units = try #require(tables["units"])
    let tranches = try #require(tables["tranches"])
    let expected = try run.expected("schedule")
    #expect(!expected.isEmpty)
    for row in expected {
      let application = try #require(row["application"])
      let due = tranches.filter { $0["application"] as? String == application }
        .compactMap { $0["due"] as? String }
      #expect(due == [row["tranche1"], row["tranche2"]].compactMap(\.self), "\(application)")
      let unit = units.first { $0["application"] as? String == application }
      #expect(unit?["recovered"] as? String == row["recovered"], "\(application)")
    }
    #expect(units.count == expected.count)
  }

  @Test(arguments: calls)
  func `exactly the acts that must be refused are refused`(call: String) throws {
    let run = try SampleRun.of(call)
    let expected = try run.expected("refused").compactMap { row in
      row["file"].flatMap { file in row["row"].map { "\(file):\($0)" } }
    }
    let lines = try run.text("refused.txt").split(separator: "\n")
    let found = lines.compactMap { line -> String? in
      guard let start = line.range(of: "Applications/\(call)/") else { return nil }
      return line[start.upperBound...].split(separator: ":").prefix(2).joined(separator: ":")
    }
    #expect(Set(found) == Set(expected))
    #expect(!expected.isEmpty)
  }

  @Test(arguments: calls)
  func `two runs of the same folder give the same papers`(call: String) throws {
    let (first, second) = (try SampleRun.of(call), try SampleRun(call))
    for paper in ["award-list.json", "score-summary.txt", "notice-1.txt", "status.txt"] {
      let texts = try [first, second].map { run in
        // The head and the check code differ from run to run, because personal data are salted.
        try run.text(paper).split(separator: "\n").filter { line in
          !["台账", "校验码", "checkCode", "\"ledger\":"].contains { line.contains($0) }
        }
      }
      #expect(texts[0] == texts[1])
    }
  }

  @Test(arguments: calls)
  func `the ledger verifies and no paper shows personal data`(call: String) throws {
    let run = try SampleRun.of(call)
    let ledger = try Tool("ledger", "verify", "--ledger", "\(run.folder.path)/ledger.sqlite")
    #expect(ledger.status == 0)
    let shown = try Tool("ledger", "show", "--ledger", "\(run.folder.path)/ledger.sqlite")
    let papers = try FileManager.default.contentsOfDirectory(atPath: run.folder.path)
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".json") || $0.hasSuffix(".csv") }
      .map { try run.text($0) }
    for phone in try run.phones() {
      #expect(!shown.output.contains(phone))
      #expect(!papers.contains { $0.contains(phone) })
    }
  }
}

/// One sample call, run once into a folder of its own.
struct SampleRun: Sendable {
  let call: String
  let folder: Scratch
  let status: Int32

  /// The whole run of a sample call, made once for all tests.
  static func of(_ call: String) throws -> SampleRun {
    try #require(whole[call]).get()
  }

  private static let whole = Dictionary(
    uniqueKeysWithValues: (SampleTests.calls + TrainingSampleTests.calls).map { call in
      (call, Result { try SampleRun(call) })
    })

  init(_ call: String, until stage: String? = nil) throws {
    self.call = call
    folder = try Scratch()
    status = try Tool(
      arguments: ["run", "Applications/\(call)", "--out", folder.path]
        + (stage.map { ["--until", $0] } ?? [])
    ).status
  }

  func text(_ file: String) throws -> String { try folder.text(file) }

  func json(_ paper: String) throws -> [String: Any] {
    let data = Data(try text("\(paper).json").utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  func tables(_ paper: String) throws -> [String: [[String: Any]]] {
    let body = try json(paper)["body"] as? [[String: Any]] ?? []
    return body.compactMap { $0["table"] as? [String: Any] }.reduce(into: [:]) { tables, table in
      if let key = table["key"] as? String { tables[key] = table["rows"] as? [[String: Any]] }
    }
  }

  /// A table of the second source; it has no quoted cells.
  func expected(_ table: String) throws -> [[String: String]] {
    let url = Tool.root.appending(path: "Applications/\(call)/expected/\(table).csv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
    let heads = (lines.first ?? "").split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(heads, cells))
    }
  }

  /// The telephone numbers that the folder gives.
  func phones() throws -> [String] {
    let url = Tool.root.appending(path: "Applications/\(call)/applications.csv")
    let text = try String(contentsOf: url, encoding: .utf8)
    let found = text.matches(of: /000-\d{4}-\d{4}/).map { String($0.0) }
    return try #require(found.isEmpty ? nil : found)
  }
}
