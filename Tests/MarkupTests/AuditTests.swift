import Testing

@testable import Markup

/// A good page passes; each rule finds its bad page, and only that rule.
struct AuditTests {
  static let token = input(.hidden, name: "token", .value("t"))

  static let good = Document(language: "zh-Hans", title: "评分") {
    nav { a(href: "#main") { "跳到正文" } }
    main(.id("main")) {
      h1 { "评分" }
      h2 { "表" }
      h3 { "甲" }
      h2 { "办" }
      table(caption: "排名") { thead { tr { th(scope: .col) { "总分" } } } }
      form(method: .post, action: "/sheets") {
        token
        label(.for("points")) { "得分" }
        input(.text, name: "points", .id("points"), .ariaDescribedBy("hint"))
        p(.id("hint")) { "0 到 30" }
        label {
          input(.checkbox, name: "done")
          "完成"
        }
        select(name: "county", .ariaLabel("县区")) { option(value: "1", "城区") }
        textarea(name: "note", .ariaLabelledBy("hint"))
        button { img(src: "/save.png", alt: "保存") }
      }
      form(method: .get, action: "/find", .id("find")) {
        input(.search, name: "q", .ariaLabel("查找"))
      }
      button(.submit, .form("find")) { "查找" }
      ornament(src: "/line.png")
    }
  }

  @Test func `a good page has no finding`() {
    #expect(Self.good.audit(token: "token") == [])
    #expect(Self.good.html.prerendered.audit(token: "token") == [])
  }

  static let bad: [(Finding.Rule, HTML, String)] = [
    (.fieldWithoutLabel, input(.text, name: "pin"), "input[name=pin]"),
    (
      .fieldWithoutLabel, div { [label(.for("a")) { " " }, input(.text, name: "n", .id("a"))] },
      "div > input#a"
    ),
    (
      .fieldWithoutLabel, label { select(name: "s") { option(value: "1", "一") } },
      "label > select[name=s]"
    ),
    (.fieldWithoutLabel, textarea(name: "t", .placeholder("甲")), "textarea[name=t]"),
    (.fieldWithoutLabel, meter(.value("1")) { "1" }, "meter"),
    (.imageWithoutAlt, img(src: "/a.png", alt: " "), "img"),
    (.buttonWithoutText, button { span(.ariaHidden) { "×" } }, "button"),
    (.buttonWithoutText, button { span(.hidden) { "关" } }, "button"),
    (.linkWithoutText, a(href: "/") { ornament(src: "/a.png") }, "a"),
    (.tableWithoutHeaders, table(caption: "表") { tr { td { "甲" } } }, "table"),
    (.tableWithoutCaption, table(caption: "") { tr { th(scope: .col) { "甲" } } }, "table"),
    (.fieldsetWithoutLegend, fieldset(legend: "") { "甲" }, "fieldset"),
    (.skippedHeading, div { [h1 { "甲" }, h3 { "乙" }, h4 { "丙" }] }, "div > h3"),
    (.formWithoutMethod, .element(Element(.form, [], button { "甲" })), "form"),
    (.formWithoutButton, form(method: .get, action: "/") { button(.button) { "甲" } }, "form"),
    (
      .formWithoutToken, form(method: .post, action: "/", .id("f")) { button { "甲" } }, "form#f"
    ),
    (
      .formWithoutToken,
      form(method: .post, action: "/") {
        input(.hidden, name: "token", .value(""))
        button { "甲" }
      }, "form"
    ),
    (.repeatedID, div(.id("a")) { p(.id("a")) { "甲" } }, "div#a > p#a"),
    (.unusableID, p(.id("")) { "甲" }, "p#"), (.unusableID, p(.id("a b")) { "甲" }, "p#a b"),
    (.danglingReference, label(.for("gone")) { "甲" }, "label"),
    (.danglingReference, p(.ariaDescribedBy("gone")) { "甲" }, "p"),
    (.danglingReference, a(href: "#gone") { "甲" }, "a"),
    (.repeatedAttribute, p(.class("a"), .class("b")) { "甲" }, "p"),
    (.misnested, p { div { "甲" } }, "p > div"), (.misnested, p { h2 { "甲" } }, "p > h2"),
    (.misnested, a(href: "/") { button { "甲" } }, "a > button"),
    (
      .misnested, button { ["甲", "乙"].map { HTML.text($0) } + [a(href: "/") { "丙" }] },
      "button > a"
    ),
  ]

  @Test(arguments: bad)
  func `a bad piece is found by its rule`(rule: Finding.Rule, piece: HTML, place: String) {
    #expect(piece.audit(token: "token") == [Finding(rule, at: place)])
  }

  @Test func `where no token is asked for, none is missed`() {
    #expect(form(method: .post, action: "/") { button { "甲" } }.audit() == [])
  }

  @Test func `words that were rendered before name a button too`() {
    let words = span { "保存" }.prerendered
    #expect(button { [words, words] }.audit() == [])
    #expect(HTML.text("甲").audit() == [])
    #expect(
      HTML.fragment([button { words }, button { span {} }]).audit().map(\.rule) == [
        .buttonWithoutText
      ])
  }

  @Test func `a form in a form is misnested`() {
    let inner = form(method: .get, action: "/a") { button { "甲" } }
    let outer = form(method: .get, action: "/b") { inner }
    #expect(outer.audit().map(\.description) == ["misnested: form > form"])
  }

  @Test func `an input in a link is misnested unless nobody sees it`() {
    let seen = a(href: "/") { ["甲"].map { .text($0) } + [input(.text, name: "a", .ariaLabel("乙"))] }
    #expect(seen.audit() == [Finding(.misnested, at: "a > input[name=a]")])
    let unseen = a(href: "/") { ["甲"].map { .text($0) } + [input(.hidden, name: "a")] }
    #expect(unseen.audit() == [])
  }

  @Test func `a document needs a title, a language, one main and h1 first`() {
    let page = Document(language: "", title: " ") { h2 { "甲" } }
    #expect(
      page.audit() == [
        Finding(.skippedHeading, at: "html > body > h2"),
        Finding(.documentWithoutTitle, at: "html"),
        Finding(.documentWithoutLanguage, at: "html"),
        Finding(.documentWithoutMain, at: "html"),
      ])
    let two = Document(language: "en", title: "a") { [main {}, main {}] }
    #expect(two.audit() == [Finding(.documentWithoutMain, at: "html")])
  }

  @Test func `the title of a drawing is not the title of the page`() {
    let drawing = svg(id: "d", size: Size(1, 1), title: "甲", description: "乙") {}
    let page = Document(language: "en", title: "") { main { drawing } }
    #expect(page.audit() == [Finding(.documentWithoutTitle, at: "html")])
  }

  @Test func `links to the top and to ids of any script are found`() {
    let page = div(.id("节1")) {
      a(href: "#") { "甲" }
      a(href: "#top") { "乙" }
      a(href: ("?a=b" as Path).fragment("gone")) { "丙" }
      a(href: "#%E8%8A%821") { "丁" }
    }
    #expect(page.audit() == [])
  }

  @Test func `every rule has a bad page`() {
    let rules = Set(Self.bad.map(\.0)).union([
      .documentWithoutTitle, .documentWithoutLanguage, .documentWithoutMain,
    ])
    #expect(Set(Finding.Rule.allCases) == rules)
  }
}
