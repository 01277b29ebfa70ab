import Documents
import Messages
import Papers
import Testing

@Suite(.enabled(if: LibreOffice.isInstalled, Comment(rawValue: LibreOffice.needed)), .serialized)
struct LibreOfficeTests {
  /// Comma, quotation marks, UTF-8, from line 1, numbers without their formats, every sheet.
  private static let csv =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"

  @Test func `another program computes what the engine computed`() throws {
    let bytes = try LibreOffice.forgetting(Documents.xlsx(of: .everything, in: .chinese))
    let sheets = try LibreOffice.convert(bytes, ending: "xlsx", to: LibreOfficeTests.csv)
    let lines = sheets.flatMap { $0.split(separator: "\n").map(String.init) }
    #expect(lines.contains("合计,,120000.08,9,,"))
    #expect(lines.contains("1,W01,88.5,91,85,79,回避,86.5,60,91,60,81.67,84.75"))
  }

  @Test(arguments: Language.allCases)
  func `another program reads every text of the document in its order`(language: Language) throws {
    let bytes = try Documents.docx(of: .everything, in: language)
    let texts = try LibreOffice.convert(bytes, ending: "docx", to: "txt:Text (encoded):UTF8")
    var rest = try #require(texts.first)[...]
    for expected in Paper.everything.texts(in: language) where !expected.isEmpty {
      let written = expected.replacing("\u{1}", with: "\u{FFFD}")
        .replacing("\u{FFFE}", with: "\u{FFFD}")
      let found = rest.firstRange(of: written)
      #expect(found != nil, "\(written)")
      if let found { rest = rest[found.upperBound...] }
    }
  }
}
