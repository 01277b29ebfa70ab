import Testing

extension DemonstrationTests {
  /// What each role can reach by links, read word by word.
  @Suite(.serialized) struct CrawlTests {
    @Test(arguments: Roles.everybody)
    func `no broken link, no failure, no half of a text`(role: String?) async throws {
      let replies = try await Crawler(client: try await Scene.here.client(of: role)).everything()
      #expect(replies.count > 5)
      let broken = replies.filter { $0.status >= 400 }.map { "\($0.status) \($0.path)" }
      #expect(broken == [])
      let halves = replies.filter(\.isPage).compactMap { page in
        Self.halves.first { page.words.contains($0) }.map { "\(page.path): \($0)" }
      }
      #expect(halves == [])
    }

    @Test(arguments: Roles.everybody)
    func `an English reader finds no Chinese page`(role: String?) async throws {
      let client = try await Scene.here.client(of: role, in: .english)
      let replies = try await Crawler(client: client, perKind: 1).everything()
      let foreign = replies.filter(\.isPage).compactMap { page in
        Self.frames.first { page.words.contains($0) }.map { "\(page.path): \($0)" }
      }
      #expect(foreign == [])
    }

    /// Texts of which a part is missing, or that only programmers write.
    private static let halves = [
      "—无", "—none", "nil", "Optional(", "undefined", "NaN", "Phrase(", "（）", "。。", "，，", "；；",
      "\u{FFFD}",
    ]
    /// Chinese words of the frame that stand in no name and in no rule.
    private static let frames = [
      "待办", "返回", "请选择", "申报编号", "没有需要", "共 ", "未通过核验", "点此", "必填", "下一步",
    ]
  }
}
