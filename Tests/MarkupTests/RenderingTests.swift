import Testing

@testable import Markup

struct RenderingTests {
  static let page = Document(
    language: "zh-Hans", title: "评分 <WS-01>", styles: ["/files/main.css"],
    scripts: ["/files/total.js"]
  ) {
    header { a(href: "/") { "金榜" } }
    main(.class("desk", "expert")) {
      h1 { "评分表 & 意见" }
      form(method: .post, action: .to("sheets", "甲/1")) {
        label(.for("points")) { "得分" }
        input(.text, name: "points", .id("points"), .keyboard(.decimal), .required)
        br()
        button { "提交" }
      }
    }
  }

  @Test func `a page is written without any blank that was not asked for`() {
    #expect(
      Self.page.rendered == """
        <!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">\
        <meta name="viewport" content="width=device-width, initial-scale=1">\
        <title>评分 &lt;WS-01&gt;</title><link rel="stylesheet" href="/files/main.css">\
        <script src="/files/total.js" defer></script></head><body>\
        <header><a href="/">金榜</a></header><main class="desk expert">\
        <h1>评分表 &amp; 意见</h1><form method="post" action="/sheets/%E7%94%B2%2F1">\
        <label for="points">得分</label><input type="text" name="points" id="points" \
        inputmode="decimal" required><br><button type="submit">提交</button></form></main>\
        </body></html>
        """)
  }

  @Test func `the outline shows one element a line`() {
    let tree = section(.id("s")) {
      h2 { "甲 & 乙" }
      p {
        "见"
        strong { "通知" }
      }
      br()
    }
    let outline = """
      <section id="s">
        <h2>甲 &amp; 乙</h2>
        <p>
          见
          <strong>通知</strong>
        </p>
        <br>
      </section>
      """
    #expect(String(reflecting: tree) == outline)
    #expect(
      String(reflecting: HTML.fragment([tree.prerendered, tree])) == "\(outline)\n\(outline)")
  }

  @Test func `what was rendered before gives the same bytes and stays visible`() {
    let part = nav { a(href: "/calls") { "批次 & 项目" } }
    let page = div { part.prerendered }
    #expect(page.bytes == div { part }.bytes)
    #expect(page.first { $0.tag == .div }?.descendants == part.descendants)
    #expect(page.plainText == "批次 & 项目")
    #expect(part.prerendered == part.prerendered)
  }

  @Test func `a void element has no end and holds nothing`() async {
    let tags = Tag.allCases.filter(\.isVoid)
    #expect(
      tags.map { HTML.element(Element($0)).rendered }
        == tags.map { "<\($0.rawValue)>" })
    let others = Tag.allCases.filter { !$0.isVoid }.map(\.rawValue)
    #expect(
      others.map { Tag(rawValue: $0).map { HTML.element(Element($0)).rendered } }
        == others.map { "<\($0)></\($0)>" })
    await #expect(processExitsWith: .failure) { _ = Element(.br, [], .text("甲")) }
  }

  @Test func `no attribute can hold a style or a handler`() {
    let names = Attribute.Name.allCases.map(\.rawValue)
    let banned = names.filter {
      $0.hasPrefix("on") || ["style", "srcdoc", "http-equiv", "ping", "formtarget"].contains($0)
    }
    #expect(banned == [])
    let isPlain = names.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || $0.isLetterOrDigit } }
    #expect(isPlain)
  }
}
