import Markup
import Testing

/// Each tag function writes its tag and what it must not be without.
struct TagTests {
  @Test(
    arguments: [
      (details(summary: "更多", .open) { "甲" }, "<details open><summary>更多</summary>甲</details>"),
      (hr(.class("thin")), #"<hr class="thin">"#),
      (abbr("WS", title: "工作站"), #"<abbr title="工作站">WS</abbr>"#),
      (wbr(), "<wbr>"),
      (time(.datetime("2022-06-15")) { "6月15日" }, #"<time datetime="2022-06-15">6月15日</time>"#),
      (bdi(.directionFromContent) { "甲" }, #"<bdi dir="auto">甲</bdi>"#),
      (img(src: "/a.png", alt: "公章", .lazy), #"<img src="/a.png" alt="公章" loading="lazy">"#),
      (ornament(src: "/a.png"), #"<img src="/a.png" alt="" role="presentation">"#),
    ] as [(HTML, String)])
  func `text and pictures`(piece: HTML, page: String) {
    #expect(piece.rendered == page)
  }

  @Test func `a link elsewhere tells the other side nothing`() throws {
    let address = try #require(WebAddress("https://example.org/"))
    #expect(
      a(web: address, .hreflang("en")) { "样例" }.rendered
        == #"<a href="https://example.org/" rel="noopener noreferrer" hreflang="en">样例</a>"#)
  }

  @Test func `a table has its caption first and header cells with a scope`() {
    let page = table(caption: "排名", .class("ranking")) {
      colgroup { col(.span(2)) }
      thead { tr { th(scope: .col, .colspan(2), .ariaSort(.descending)) { "总分" } } }
      tbody {
        tr {
          th(scope: .row) { "甲" }
          td(.rowspan(1)) { "85.50" }
        }
      }
    }
    #expect(
      page.rendered == """
        <table class="ranking"><caption>排名</caption><colgroup><col span="2"></colgroup><thead>\
        <tr><th scope="col" colspan="2" aria-sort="descending">总分</th></tr></thead><tbody><tr>\
        <th scope="row">甲</th><td rowspan="1">85.50</td></tr></tbody></table>
        """)
  }

  @Test func `fields carry their kind and name`() {
    let page = fieldset(legend: "类别", .disabled) {
      input(.moment, name: "at", .min("2022-06-01T00:00"))
      textarea(name: "reason", text: "甲", .rows(4), .cols(40), .maxlength(200))
      select(name: "county") {
        optgroup(label: "市区") { option(value: "1", "城区", .selected) }
      }
      datalist(.id("trades")) { option(value: "焊工", "焊工") }
      button(.button, .ariaControls("x"), .ariaExpanded(false)) { "打开" }
    }
    #expect(
      page.rendered == """
        <fieldset disabled><legend>类别</legend><input type="datetime-local" name="at" \
        min="2022-06-01T00:00"><textarea name="reason" rows="4" cols="40" maxlength="200">甲\
        </textarea><select name="county"><optgroup label="市区"><option value="1" selected>城区\
        </option></optgroup></select><datalist id="trades"><option value="焊工">焊工</option>\
        </datalist><button type="button" aria-controls="x" aria-expanded="false">打开</button>\
        </fieldset>
        """)
  }

  @Test(
    arguments: [
      (.title("甲"), "title=甲"), (.lang("en"), "lang=en"), (.hidden, "hidden"),
      (.autofocus, "autofocus"), (.focusable, "tabindex=-1"), (.tabStop, "tabindex=0"),
      (.download("a.csv"), "download=a.csv"), (.open, "open"), (.width(2), "width=2"),
      (.height(3), "height=3"), (.start(4), "start=4"), (.reversed, "reversed"),
      (.headers("a", "b"), "headers=a b"), (.abbr("甲"), "abbr=甲"), (.form("f"), "form=f"),
      (.list("l"), "list=l"), (.name("n"), "name=n"), (.value("v"), "value=v"),
      (.readonly, "readonly"), (.checked, "checked"), (.multiple, "multiple"),
      (.placeholder("p"), "placeholder=p"), (.max("9"), "max=9"), (.step("0.01"), "step=0.01"),
      (.minlength(1), "minlength=1"), (.pattern("[A-Z]+"), "pattern=[A-Z]+"), (.size(8), "size=8"),
      (.accept(".csv", "text/csv"), "accept=.csv,text/csv"),
      (.autocomplete("username"), "autocomplete=username"),
      (.withoutSpellcheck, "spellcheck=false"), (.novalidate, "novalidate"),
      (.formnovalidate, "formnovalidate"), (.formaction("/d"), "formaction=/d"),
      (.withFiles, "enctype=multipart/form-data"), (.low("1"), "low=1"), (.high("8"), "high=8"),
      (.optimum("9"), "optimum=9"), (.role(.status), "role=status"),
      (.ariaLabel("甲"), "aria-label=甲"), (.ariaLabelledBy("a", "b"), "aria-labelledby=a b"),
      (.ariaDescribedBy("h"), "aria-describedby=h"), (.ariaCurrent(.step), "aria-current=step"),
      (.ariaHidden, "aria-hidden=true"), (.ariaInvalid, "aria-invalid=true"),
      (.ariaLivePolite, "aria-live=polite"), (.ariaExpanded(true), "aria-expanded=true"),
      (.data("full-mark", "3000"), "data-full-mark=3000"),
    ] as [(Attribute, String)])
  func `an attribute has its name and value`(attribute: Attribute, text: String) {
    #expect(attribute.name + (attribute.value.map { "=\($0)" } ?? "") == text)
  }

  @Test func `a data key is lower-case letters and hyphens`() async {
    await #expect(processExitsWith: .failure) { _ = Attribute.data("x=1 onload", "甲") }
    await #expect(processExitsWith: .failure) { _ = Attribute.data("", "甲") }
  }
}
