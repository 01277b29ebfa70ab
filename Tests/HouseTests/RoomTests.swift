import Testing

/// Arrows go one way: a room may use what stands below it, never what stands above.
struct RoomTests {
  /// The rooms from the ground up; the pure ones come first.
  static let pure = [
    "Markup", "Messages", "Quantities", "WorkingDays", "Training", "Programmes", "Funding",
    "Scoring", "Assessment",
  ]
  static let outer = [
    "ProgrammeFiles", "Spreadsheets", "Workbooks", "Imports", "Ledger", "Office", "QRCodes",
    "Papers", "Prints", "Documents", "Counter", "Accounts", "Web", "jinbang",
  ]
  /// Libraries of the system; each is a module map and nothing else.
  static let libraries = ["CExpat", "CPangoCairo", "CQRencode", "CXLSXWriter", "CZip"]

  @Test func `every room has its place`() {
    let rooms = Set(SourceFile.swift.filter { !$0.isTest }.map(\.room))
    #expect(rooms == Set(RoomTests.pure + RoomTests.outer))
  }

  @Test(arguments: pure)
  func `a pure room imports only what stands below it`(room: String) {
    let below = Set(RoomTests.pure.prefix { $0 != room })
    let upward = imports(of: room).filter { !below.contains($0.module) }.map(\.place)
    #expect(upward == [])
  }

  @Test(arguments: outer)
  func `no room imports one above it`(room: String) {
    let above = Set(RoomTests.outer.drop { $0 != room })
    let upward = imports(of: room).filter { above.contains($0.module) }.map(\.place)
    #expect(upward == [])
  }

  @Test(arguments: [
    ("GRDB", ["Ledger", "Accounts"]), ("GRDBSQLite", ["Ledger"]),
    ("Crypto", ["Ledger", "Accounts", "Web"]), ("Yams", ["ProgrammeFiles"]),
    ("ArgumentParser", ["jinbang"]), ("Hummingbird", ["Web"]), ("NIOCore", ["Web"]),
    ("CPangoCairo", ["Prints"]), ("CQRencode", ["QRCodes"]), ("CXLSXWriter", ["Documents"]),
    ("CZip", ["Workbooks", "Documents"]), ("CExpat", ["Workbooks"]),
  ])
  func `a heavy package stays in its rooms`(package: String, rooms: [String]) {
    let elsewhere = (RoomTests.pure + RoomTests.outer).filter { !rooms.contains($0) }
      .flatMap { imports(of: $0) }.filter { $0.module == package }.map(\.place)
    #expect(elsewhere == [])
  }

  private func imports(of room: String) -> [(module: String, place: String)] {
    SourceFile.swift.filter { !$0.isTest && $0.room == room }.flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count
        else { return nil }
        return (String(words[index + 1]), "\(file.path):\(number + 1)")
      }
    }
  }
}
