import Testing

/// Calls that the house does not use, with the reason and the replacement.
struct BannedTests {
  struct Ban: Sendable, CustomTestStringConvertible {
    let call: String
    let reason: String
    var rooms: @Sendable (String) -> Bool = { _ in true }
    var testDescription: String { call }
  }

  static let bans = [
    Ban(
      call: "try" + "!", reason: "a failure that cannot happen is a precondition with a sentence"),
    Ban(call: "fatal" + "Error(", reason: "use preconditionFailure with a sentence"),
    Ban(call: "@unchecked " + "Sendable", reason: "make it a value, or guard it with a Mutex"),
    Ban(call: "nonisolated" + "(unsafe)", reason: "make it a value, or guard it with a Mutex"),
    Ban(call: "Date" + "Formatter(", reason: "Day and Instant write themselves"),
    Ban(call: "ISO8601Date" + "Formatter(", reason: "Day and Instant write themselves"),
    Ban(call: "NS" + "RegularExpression", reason: "scan the bytes"),
    Ban(call: "Decimal" + "(", reason: "Points, Money and Fraction are exact"),
    Ban(call: "TO" + "DO", reason: "open an issue"),
    Ban(
      call: "Date" + "()", reason: "time arrives inside the command",
      rooms: { $0 != "jinbang" && $0 != "Ledger" }),
    Ban(
      call: ": Double", reason: "no binary floating point near points or money",
      rooms: { $0 != "jinbang" }),
    Ban(
      call: "import " + "Foundation", reason: "pure rooms need no Foundation",
      rooms: { RoomTests.pure.contains($0) }),
  ]

  @Test(arguments: bans)
  func `nobody uses what the house has banned`(ban: Ban) {
    let found = SourceFile.swift.filter { !$0.isTest && ban.rooms($0.room) }.flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        line.contains(ban.call) && !line.trimmed.hasPrefix("//")
          ? "\(file.path):\(number + 1): \(ban.reason)" : nil
      }
    }
    #expect(found == [])
  }

  @Test func `no file names a city in Swift`() {
    let cities = ["jincheng", "晋城", "weifang", "潍坊", "dezhou", "德州", "rizhao", "日照"]
    let found = SourceFile.swift.filter { !$0.isTest }.flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        let code = line.trimmed
        return !code.hasPrefix("//") && cities.contains { code.lowercased().contains($0) }
          ? "\(file.path):\(number + 1)" : nil
      }
    }
    #expect(found == [])
  }

  @Test func `the project names no path of one machine`() {
    let paths = ["/" + "work/", "/" + "root/", "/" + "opt/swift", "/" + "home/"]
    let found = SourceFile.everything.flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        paths.contains { line.contains($0) } ? "\(file.path):\(number + 1)" : nil
      }
    }
    #expect(found == [])
  }
}
