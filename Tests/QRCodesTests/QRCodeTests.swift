import QRCodes
import Testing

@Suite struct QRCodeTests {
  /// The same text in the same size by another encoder: segno 1.6 in Python, version 2-M, mask 3.
  private static let known = """
    #######.###..#.##.#######
    #.....#.#..#.###..#.....#
    #.###.#...#.###...#.###.#
    #.###.#.#.##..##..#.###.#
    #.###.#....#...##.#.###.#
    #.....#...#..#..#.#.....#
    #######.#.#.#.#.#.#######
    ........#.###.##.........
    #.##.###.###.#.#..#..#.##
    #.#....###.###..#.#...#..
    .....####.#..#.#..###..#.
    .#.#.#...#..#...##..###..
    #####.#######.####.#..#..
    .#..##.##..##.##.#..##...
    .#.#.###.###.#....##....#
    #....#.##..#..#.#.#......
    ..#.#.###.#.#.#.######...
    ........#.....#.#...#####
    #######.###..####.#.#.#..
    #.....#.##.#.##.#...###..
    #.###.#..#...##.#####..##
    #.###.#.#.#....#.##..#..#
    #.###.#.#.#...##....#..#.
    #.....#..######..##...#.#
    #######.#.##.....#.####.#
    """

  @Test func `a code is the one that another encoder makes`() throws {
    let code = try #require(QRCode("JINBANG:1000-EKCX-BKR4-NRCK"))
    #expect(code.picture == QRCodeTests.known)
  }

  @Test func `runs are the dark modules`() throws {
    let code = try #require(QRCode("https://example.org/proof/1000-EKCX-BKR4-NRCK"))
    var dark: Set<[Int]> = []
    for run in code.runs {
      for column in run.column..<run.column + run.length {
        #expect(dark.insert([run.row, column]).inserted)
      }
      let after = run.column + run.length
      #expect(after == code.size || !code.isDark(row: run.row, column: after))
    }
    let all = (0..<code.size).flatMap { row in
      (0..<code.size).filter { code.isDark(row: row, column: $0) }.map { [row, $0] }
    }
    #expect(dark == Set(all))
  }

  @Test func `the three corners have their squares`() throws {
    let code = try #require(QRCode("台账"))
    for (row, column) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] {
      for step in 0..<7 {
        #expect(code.isDark(row: row + step, column: column))
        #expect(code.isDark(row: row, column: column + step))
      }
    }
  }

  @Test(arguments: ["", "a\u{0}b", String(repeating: "字", count: 778)])
  func `what no code can hold is none`(text: String) {
    #expect(QRCode(text) == nil)
  }

  @Test func `the longest text fits`() {
    #expect(QRCode(String(repeating: "a", count: 2331))?.size == 177)
  }
}

extension QRCode {
  fileprivate var picture: String {
    (0..<size).map { row in
      (0..<size).map { isDark(row: row, column: $0) ? "#" : "." }.joined()
    }.joined(separator: "\n")
  }
}
