import Markup
import Testing

/// Pages are plain Swift: the same content gives the same tree, however it was said.
struct BuilderTests {
  enum Outcome: CaseIterable {
    case passed, failed, open
  }

  func verdict(_ outcome: Outcome) -> HTML {
    p {
      switch outcome {
      case .passed: strong { "合格" }
      case .failed: em { "不合格" }
      case .open: "待定"
      }
    }
  }

  func list(_ names: [String], more: Bool) -> HTML {
    ul {
      for name in names { li { name } }
      if more { li { "…" } }
    }
  }

  @Test func `a switch takes the branch of its case`() {
    #expect(
      Outcome.allCases.map { verdict($0).rendered }
        == ["<p><strong>合格</strong></p>", "<p><em>不合格</em></p>", "<p>待定</p>"])
  }

  @Test(arguments: [
    ([], false, "<ul></ul>"), ([], true, "<ul><li>…</li></ul>"),
    (["甲"], false, "<ul><li>甲</li></ul>"),
    (["甲", "乙"], true, "<ul><li>甲</li><li>乙</li><li>…</li></ul>"),
  ])
  func `loops and conditions leave no trace of their own`(
    names: [String], more: Bool, page: String
  ) {
    #expect(list(names, more: more).rendered == page)
  }

  @Test func `a loop, a list and a row of statements build equal trees`() {
    let names = ["甲", "乙"]
    let looped = list(names, more: false)
    let mapped = ul { names.map { name in li { name } } }
    let stated = ul {
      li { "甲" }
      li { "乙" }
    }
    #expect(looped == mapped)
    #expect(looped == stated)
    #expect(looped != ul { li { "乙" } })
  }

  @Test func `a component of several pieces melts into what holds it`() {
    @HTMLBuilder func term(_ name: String, _ meaning: String) -> HTML {
      dt { name }
      dd { meaning }
    }
    let page = dl {
      term("县级", "初审")
      term("市级", "复核")
    }
    let flat = dl {
      dt { "县级" }
      dd { "初审" }
      dt { "市级" }
      dd { "复核" }
    }
    #expect(page == flat)
    #expect(div { term("县级", "初审") }.rendered == "<div><dt>县级</dt><dd>初审</dd></div>")
  }

  @Test func `what is left of emptied pieces is the piece itself`() {
    @HTMLBuilder func lonely(_ loud: Bool) -> HTML {
      if loud { strong { "!" } }
      "甲"
    }
    #expect(lonely(false) == .text("甲"))
    #expect(lonely(true) == .fragment([strong { "!" }, .text("甲")]))
  }

  @Test func `an attribute that is nil is left out`() {
    let chosen = { (on: Bool) in option(value: "1", "一", on ? .selected : nil) }
    #expect(chosen(true).rendered == "<option value=\"1\" selected>一</option>")
    #expect(chosen(false) == option(value: "1", "一"))
  }

  @Test func `an else takes the other branch`() {
    let page = { (late: Bool) in
      p {
        if late {
          "逾期"
        } else {
          "按期"
        }
      }
    }
    #expect([page(true), page(false)].map(\.plainText) == ["逾期", "按期"])
  }
}
