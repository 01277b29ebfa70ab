@testable import Documents

/// A workbook as another program reads it: cells by sheet and name.
struct Workbook {
  let parts: Unzipped
  private let shared: [String]

  init(_ bytes: [UInt8]) {
    parts = Unzipped(bytes)
    shared = parts["xl/sharedStrings.xml"].contents(of: "si")
  }

  /// A cell: its words or its number as a spreadsheet program reads it, and its formula.
  struct Cell: Equatable {
    var words: String?
    var number: Double?
    var formula: String?
  }

  /// The names of the sheets in their order.
  var names: [String] {
    parts["xl/workbook.xml"].matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
  }

  /// The XML of a sheet by its number from 1.
  func sheet(_ number: Int) -> String { parts["xl/worksheets/sheet\(number).xml"] }

  /// The cells of a sheet by name, such as A1.
  func cells(_ number: Int) -> [String: Cell] {
    let pairs = sheet(number).matches(of: /<c r="([A-Z]+[0-9]+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/)
      .compactMap { match -> (String, Cell)? in
        guard let content = match.3.map(String.init) else { return nil }
        let value = content.contents(of: "v").first
        let formula = content.contents(of: "f").first
        if match.2.contains("t=\"s\"") {
          return (String(match.1), Cell(words: value.flatMap(Int.init).map { shared[$0] }))
        }
        if match.2.contains("t=\"str\"") {
          return (String(match.1), Cell(words: value, formula: formula))
        }
        return (String(match.1), Cell(number: value.flatMap(Double.init), formula: formula))
      }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
