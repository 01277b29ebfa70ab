import Assessment
import Foundation
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import Testing
import WorkingDays

@testable import Web

/// Tables come in through the browser: tried first, then all of it or nothing.
struct ImportDeskTests {
  private static let call = PanelScene.call

  /// Hands in a table of absences and waits for what it would do.
  private static func tryOut(
    _ csv: String, _ visitor: Visitor, to path: Path = Addresses.imports(call),
    with values: KeyValuePairs<String, String> = ["table": "absences"]
  ) async throws -> (page: Reply, at: Path) {
    let begun = try await visitor.upload("缺席.csv", Array(csv.utf8), with: values, to: path)
    #expect(begun.status == .seeOther, "\(begun.text)")
    let id = try #require(begun.location?.split(separator: "/").last.map(String.init))
    return (try await visitor.follow(begun), Addresses.errand(id))
  }

  private static func recording(of page: Path) -> Path {
    Addresses.importRecording(page.text.split(separator: "/").last.map(String.init) ?? "")
  }

  @Test func `a table is previewed, and recorded as a whole when its sender says so`()
    async throws
  {
    try await PanelScene.run(until: .submitSheet) { panel in
      let secretary = try await panel.visitor("sec01")
      let (page, place) = try await Self.tryOut("专家,缺席原因\nzj01,出差\nzj02,生病\n", secretary)
      #expect(page.text.contains("可以导入，尚未记入"))
      #expect(page.text.contains("新增 2"))
      #expect(panel.state?.absences.isEmpty == true)
      let done = try await secretary.send([:], to: Self.recording(of: place))
      #expect(done.status == .seeOther, "\(done.text)")
      #expect(try await secretary.follow(done).text.contains("已全部记入，共 2 项"))
      #expect(panel.state?.absences == ["zj01": "出差", "zj02": "生病"])
    }
  }

  @Test func `one wrong row holds back all, and the copy shows where`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let secretary = try await panel.visitor("sec01")
      let (page, place) = try await Self.tryOut("专家,缺席原因\nzj01,出差\nzj99,生病\n", secretary)
      #expect(page.text.contains("不能导入：全部记入，或者全部不记"))
      #expect(page.text.contains("缺席.csv:3"))
      let id = place.text.split(separator: "/").last.map(String.init) ?? ""
      let copy = try await secretary.get(Addresses.errandFile(id))
      #expect(copy.body.contains("错误说明"))
      #expect(copy.headers[.contentDisposition]?.contains("%E6%A0%87%E5%87%BA") == true)
      let forced = try await secretary.post(page.hidden, to: Self.recording(of: place))
      #expect(forced.status != .seeOther)
      #expect(panel.state?.absences.isEmpty == true)
    }
  }

  @Test func `nobody acts in the name of others, nor in the future`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let secretary = try await panel.visitor("sec01")
      let tomorrow = panel.scene.clock.now.adding(milliseconds: 86_400_000)
      let future = try await Self.tryOut("专家,缺席原因,时间\nzj01,出差,\(tomorrow)\n", secretary)
      #expect(future.page.text.contains("晚于现在"), "\(future.page.text)")
      let other = try await panel.visitor("city01")
      let page = try await other.get(Addresses.imports(Self.call))
      #expect(!page.text.contains("缺席"))
      let expert = try await panel.visitor("zj01")
      #expect(try await expert.get(Addresses.imports(Self.call)).status == .forbidden)
    }
  }

  @Test func `an expert takes the workbook, and hands in sheets that are signed at once`()
    async throws
  {
    try await PanelScene.run(until: .submitSheet) { panel in
      let expert = try await panel.expert("zj01")
      let book = try await expert.get(Addresses.scoreWorkbookFile(Self.call))
      #expect(book.bytes.starts(with: [0x50, 0x4B]))
      let csv = try Self.scores(of: "zj01", application: "JSGZZ-2022-01", channel: "documents")
      let (page, place) = try await Self.tryOut(
        csv, expert, to: Addresses.scoreWorkbook(Self.call), with: [:])
      #expect(page.text.contains("可以导入"), "\(page.text)")
      let done = try await expert.send([:], to: Self.recording(of: place))
      #expect(done.status == .seeOther, "\(done.text)")
      let sheet = try await expert.get(PanelScene.sheet)
      #expect(sheet.text.contains("已签名"))
    }
  }

  @Test func `the workbook of another expert is refused`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let book = try await panel.expert("zj01").get(Addresses.scoreWorkbookFile(Self.call)).bytes
      let other = try await panel.expert("zj02")
      let begun = try await other.upload(
        "评分表.xlsx", book, to: Addresses.scoreWorkbook(Self.call))
      let page = try await other.follow(begun)
      #expect(page.text.contains("不是为这一批、这位专家导出的"), "\(page.text)")
    }
  }

  @Test func `the workbook waits for the pledge`() async throws {
    try await PanelScene.run(until: .signPledge) { panel in
      let expert = try await panel.visitor("zj01")
      let book = try await expert.get(Addresses.scoreWorkbookFile(Self.call))
      #expect(book.status == .unprocessableContent)
      #expect(book.text.contains("承诺"))
    }
  }

  /// The rows of one sheet of the sample, without their moments.
  private static func scores(
    of expert: String, application: String, channel: String
  ) throws -> String {
    let file = WebScene.root.appending(path: "Applications/jincheng-2022-workstation/scores.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("\(application),\(expert),\(channel),") }
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).prefix(6) }
      .map { $0.joined(separator: ",") }
    return (["申报编号,专家,环节,指标,得分,扣分原因"] + rows).joined(separator: "\n")
  }
}
