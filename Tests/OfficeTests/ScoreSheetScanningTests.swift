import Assessment
import Foundation
import Messages
import Programmes
import Quantities
import Testing

@testable import Office

/// The fast reading of score sheets and the JSON decoder never disagree.
struct ScoreSheetScanningTests {
  private static func sheet(_ reason: String?, _ hundredths: Int = 450) -> ScoreSheet {
    ScoreSheet(
      application: "JC-001", expert: "e1", channel: "documents",
      marks: [
        ScoreSheet.Mark(criterion: "A1", points: Points(hundredths: hundredths), reason: reason),
        ScoreSheet.Mark(criterion: "B2", points: Points(hundredths: 0)),
      ])
  }

  private static let texts: [String?] = [
    nil, "", "佐证不足", "a \"quoted\" word", "back\\slash", "a/b", "line\nfeed", "tab\t", "\u{0}",
    "\u{1F}",
    "\u{7F}", "\u{85}", "\u{2028}", "e\u{301}", "👩‍🔬", "<&>",
  ]

  @Test(arguments: texts, [0, 5, 450, 10_000, -5])
  func `what we write is what the JSON encoder writes`(reason: String?, points: Int) throws {
    let sheet = ScoreSheetScanningTests.sheet(reason, points)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(
      try EventCoding.payload(of: .sheetSubmitted(sheet)) == Array(try encoder.encode(sheet)))
  }

  @Test(arguments: [nil, "佐证不足", "plain", ""])
  func `what we write is scanned`(reason: String?) throws {
    let sheet = ScoreSheetScanningTests.sheet(reason)
    let bytes = try EventCoding.payload(of: .sheetSubmitted(sheet))
    #expect(bytes.withUnsafeBytes(ScoreSheet.init(scanning:)) == sheet)
  }

  @Test(arguments: ["a \"quoted\" word", "back\\slash", "line\nfeed", "tab\t"])
  func `what needs escapes is left to the decoder and read all the same`(reason: String) throws {
    let sheet = ScoreSheetScanningTests.sheet(reason)
    let bytes = try EventCoding.payload(of: .sheetSubmitted(sheet))
    #expect(bytes.withUnsafeBytes(ScoreSheet.init(scanning:)) == nil)
    let read = try bytes.withUnsafeBytes {
      try EventCoding.event(kind: "sheetSubmitted", version: 1, payload: $0)
    }
    #expect(read == .sheetSubmitted(sheet))
  }

  @Test func `a sheet that is cut off anywhere is not scanned`() throws {
    let bytes = try EventCoding.payload(of: .sheetSubmitted(ScoreSheetScanningTests.sheet("因")))
    for length in 0..<bytes.count {
      #expect(
        bytes[..<length].withUnsafeBytes { ScoreSheet(scanning: UnsafeRawBufferPointer($0)) }
          == nil)
    }
  }

  @Test(arguments: [0, 5, 99, 100, 10_000, 32_767])
  func `points keep their hundredths`(hundredths: Int) throws {
    let sheet = ScoreSheetScanningTests.sheet(nil, hundredths)
    let bytes = try EventCoding.payload(of: .sheetSubmitted(sheet))
    #expect(bytes.withUnsafeBytes(ScoreSheet.init(scanning:)) == sheet)
  }
}
