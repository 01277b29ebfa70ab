import Foundation
import Testing

/// A fifth city that exists in a programme file alone: no Swift knows it, and it runs to its closing.
///
/// Worked by hand: 3 of 4 senior workers pass at 1,200 and 2 technicians at 2,000.50, which is 7,601.00;
/// half of 4 × 1,200 + 2 × 2,000.50 = 8,801.00 is 4,400.50, so 3,200.50 are still to be paid.
@Suite(.serialized)
struct InventedCityTests {
  private static let result = Result { try run() }

  private static func run() throws -> (tool: Tool, folder: Scratch) {
    let folder = try Scratch()
    let tool = try Tool(
      "run", "Tests/Resources/chenglan-2024", "--rubrics", "Tests/Resources", "--out", folder.path)
    return (tool, folder)
  }

  @Test func `the call ends with everything paid`() throws {
    let (tool, folder) = try InventedCityTests.result.get()
    #expect(tool.status == 0, "\(tool.errors)")
    #expect(tool.output.contains("已拨 7,601.00 元，追回 88.00 元"))
    let settlement = try folder.text("settlement.csv")
    #expect(
      settlement.contains(
        "CL-01,示例陶瓷学校（虚构）,澄人社〔2024〕示例3号,"
          + "7601.00,4400.50,3200.50,0.00,7601.00,88.00,88.00"))
    #expect(settlement.contains("CL-01,示例陶瓷学校（虚构）,高级工,4,4,3,3,1200.00,3600.00"))
    #expect(settlement.contains("CL-01,示例陶瓷学校（虚构）,技师,2,2,2,2,2000.50,4001.00"))
  }

  @Test(arguments: [
    ("trainees.csv", 8, "categoryExcluded", "CL-4.3"),
    ("trainees.csv", 9, "tooFewMonths", "CL-4.6"),
    ("trainees.csv", 10, "certificateTooYoung", "CL-4.7"),
    ("trainees.csv", 11, "partMissing", "CL-4.10"), ("trainees.csv", 12, "afterWindow", "CL-7.1"),
    ("trainees.csv", 13, "courseNotPlanned", "CL-3.4"),
    ("trainees.csv", 8, "planExceeded", "CL-3.5"), ("class-filings.csv", 2, "notStamped", "CL-5.2"),
  ])
  func `its own rules refuse by their own clauses`(
    file: String, row: Int, reason: String, clause: String
  ) throws {
    let lines = try InventedCityTests.result.get().folder.text("refused.csv")
      .split(whereSeparator: \.isNewline)
    #expect(
      lines.contains { $0.hasPrefix("\(file),\(row),") && $0.hasSuffix(",\(reason),\(clause)") })
  }

  @Test func `its forms have its own columns`() throws {
    let folder = try InventedCityTests.result.get().folder
    let roster = try folder.text("roster-CL-01.csv")
    #expect(roster.contains("序号,姓名,证件号,参加培训职业（工种）,培训等级"))
    #expect(roster.contains("1,示例学员01,000000********"))
    #expect(try folder.text("statistics.csv").contains("合计,4,3,0,2,2,0"))
  }
}
