import Foundation
import Messages
import Papers
import Testing

@testable import Prints

struct PDFTests {
  static func pdf() throws -> PDF { PDF(fonts: try Fonts()) }

  @Test(arguments: Language.allCases)
  func `the text of a list is the cells of its JSON`(language: Language) throws {
    let paper = Paper.list(rows: 120)
    let json = try JSONSerialization.jsonObject(with: Data(paper.json(in: language).utf8))
    let body = (json as? [String: Any])?["body"] as? [[String: Any]]
    let table = try #require(body?.first?["table"] as? [String: Any])
    let rows = try #require(table["rows"] as? [[String: Any]]).map { row in
      ["number", "application", "unit", "points", "amount"].map { "\(row[$0] ?? "")" }
    }
    let lines = try Poppler.lines(of: PDFTests.pdf().bytes(of: paper, in: language))
    let printed = lines.map { $0.split(separator: " ").map { $0.filter { $0 != "," } } }
      .filter { $0.count == 5 && $0[1].hasPrefix("A-") }
    #expect(printed == rows)
  }

  @Test func `rare characters of names come out`() throws {
    let names = ["喆堃䶮㛃𠮷", "玥昇镕珺", "阿卜杜热合曼·吾甫尔"]
    let text = try Poppler.lines(
      of: PDFTests.pdf().bytes(of: .list(rows: 3, names: names), in: .chinese))
    for name in names { #expect(text.contains { $0.contains(name) }) }
  }

  @Test(arguments: Language.allCases)
  func `every font is embedded`(language: Language) throws {
    let bytes = try PDFTests.pdf().bytes(of: .notice, in: language)
    let fonts = try Poppler.withFile(bytes) { try Poppler.run("pdffonts", [$0]) }
      .split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    // The columns at the end: embedded, subset, Unicode map, object and generation.
    for font in fonts {
      #expect(font.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"])
    }
  }

  @Test func `the file has a title, sheets of A4 and no date`() throws {
    let bytes = try PDFTests.pdf().bytes(of: .notice, in: .chinese)
    let about = try Poppler.withFile(bytes) { try Poppler.run("pdfinfo", [$0]) }
    #expect(about.contains("关于拨付示例经费的通知"))
    #expect(about.contains("(A4)"))
    #expect(!about.contains("CreationDate"))
  }

  @Test func `a wide list lies on its side, a notice stands upright`() throws {
    let columns = (0..<9).map { Paper.Column("c\($0)", Phrase(same: "一级指标说明")) }
    let wide = Paper(
      .awardList, title: Phrase(same: "宽表"),
      parts: [.table(Paper.Table("t", columns: columns, rows: []))])
    #expect(Composition.pages(of: wide)[0].setup == .wideForm)
    #expect(Composition.pages(of: .notice)[0].setup == .official)
  }

  @Test func `several papers in one file each begin with page 1`() throws {
    let pdf = try PDFTests.pdf()
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var seen: [PDF.Progress] = []
    try pdf.write(
      (0..<3).lazy.map { _ in Paper.list(rows: 60) }, in: .chinese, to: path,
      progress: { seen.append($0) })
    let text = try Poppler.run("pdftotext", ["-layout", path, "-"])
    #expect(text.matches(of: /— ?1 ?—/).count == 3)
    #expect(seen.last?.papers == 3)
    #expect(text.split(separator: "\u{C}").count >= seen.last?.pages ?? 0)
    let folder = (path as NSString).deletingLastPathComponent
    let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix((path as NSString).lastPathComponent) }
    #expect(left.count == 1)
  }
}

/// What stops a print, and that nothing is left behind then.
struct PrintFailureTests {
  @Test func `a folder that is not there is named`() throws {
    let path = "/no/such/folder/list.pdf"
    let problems = #expect(throws: Problems.self) {
      try PDFTests.pdf().write([.list(rows: 1)], in: .chinese, to: path)
    }
    #expect(problems?.all.map(\.place) == [Place(file: path)])
    #expect(problems?.all.first?.message.chinese.contains("写不了这个文件") == true)
  }

  @Test func `an old file stays as it was when a paper cannot be printed`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: Problems.self) {
      try PDFTests.pdf().write(
        [.list(rows: 1), .list(rows: 1, names: ["甲\u{E000}"])], in: .chinese, to: path)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
  }

  @Test func `a full disk is told, and printing stops`() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let outlet = Outlet(file: full)
    let press = Press(fonts: try Fonts(), language: .chinese, outlet: outlet)
    let problems = #expect(throws: Problems.self) {
      try press.print(.list(rows: 400)) {}
      try press.finish("list.pdf")
    }
    #expect(problems?.all.first?.message.english.contains("cannot be written") == true)
    #expect(!press.isSound)
  }

  @Test func `no paper at all is no file`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf").path
    #expect(throws: Problems.self) {
      try PDFTests.pdf().write([Paper](), in: .chinese, to: path)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
