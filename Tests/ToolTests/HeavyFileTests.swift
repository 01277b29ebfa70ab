import Foundation
import Testing
import WorkbookScenes

/// Files made to fill the memory of whoever opens them.
struct HeavyFileTests {
  enum HeavyFile: CaseIterable {
    case millionRows
    case zipBomb
    case entityBomb

    var bytes: [UInt8] {
      switch self {
      case .millionRows:
        return Book(
          (1...1_000_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()
        ).bytes
      case .zipBomb:
        var book = Book("")
        let blanks = [UInt8](repeating: UInt8(ascii: " "), count: 160 << 20)
        book.parts = [("xl/worksheets/sheet1.xml", Array("<worksheet>".utf8) + blanks)]
        return book.bytes
      case .entityBomb:
        let entities = (1...20).map { level in
          "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
        }
        let text =
          "<!DOCTYPE sst [<!ENTITY a0 \"ha\">\(entities.joined())]><sst><si><t>&a20;</t></si></sst>"
        var book = Book(texts(1, ["申报编号"]))
        book.parts = [("xl/sharedStrings.xml", Array(text.utf8))]
        return book.bytes
      }
    }

    var words: String {
      switch self {
      case .millionRows: "超过 200000 行"
      case .zipBomb: "压缩炸弹"
      case .entityBomb: "DTD"
      }
    }
  }

  /// The program alone takes a third of this.
  private static let memory = 192 << 10

  @Test(arguments: HeavyFile.allCases)
  func `a file made to fill the memory is refused in little of it`(file: HeavyFile) throws {
    let run = try SampleRun.of("jincheng-2022-workstation")
    let folder = try Scratch()
    let path = "\(folder.path)/heavy.xlsx"
    try Data(file.bytes).write(to: URL(fileURLWithPath: path))
    let handedIn = try Tool(
      arguments: [
        "import", "scores", "\(run.call)-sample", path, "--ledger",
        "\(run.folder.path)/ledger.sqlite", "--as", "zj01:expert", "--dry-run",
      ], memory: HeavyFileTests.memory)
    #expect(handedIn.status == 65, "\(handedIn.errors)")
    #expect(handedIn.errors.contains(file.words), "\(handedIn.errors)")
  }
}
