import Markup
import Testing

struct WalkingTests {
  let page = div(.id("top")) {
    h1 { "申报 & 审核" }
    form(method: .post, action: "/a") { button(.submit, .formaction("/b")) { "提交" } }
    form(method: .get, action: "/c") { input(.search, name: "q") }
    p {
      "见"
      a(href: "#top") { "上" }
    }.prerendered
  }

  @Test func `elements come in the order of the page`() {
    #expect(
      page.descendants.map(\.tag) == [.div, .h1, .form, .button, .form, .input, .p, .a])
    #expect(page.all(.form).map { $0[.action] } == ["/a", "/c"])
    #expect(page.first { $0.tag == .form }?.descendants.map(\.tag) == [.button])
    #expect(page.first { $0.tag == .table } == nil)
    #expect(HTML.nothing.descendants == [])
  }

  @Test func `text is read before escaping`() {
    #expect(page.plainText == "申报 & 审核提交见上")
    #expect(page.all(.h1).map(\.plainText) == ["申报 & 审核"])
  }

  @Test func `addresses tell where everything leads`() {
    #expect(page.addresses == ["/a", "/b", "/c", "#top"])
  }

  @Test func `an attribute is found by name, a boolean one as empty text`() {
    let field = input(.text, name: "a", .required).descendants.first
    #expect(field?[.name] == "a")
    #expect(field?[.required] == "")
    #expect(field?[.checked] == nil)
  }

  @Test func `a token is added to every form that acts and to nothing else`() {
    let token = input(.hidden, name: "token", .value("t"))
    let guarded = page.appending(token) { $0[.method] == "post" }
    #expect(guarded.all(.form).map { $0.descendants.map(\.tag) } == [[.button, .input], [.input]])
    let without = guarded.rendered.split(separator: token.rendered).joined()
    #expect(without == page.rendered)
    #expect(page.appending(token) { _ in false }.rendered == page.rendered)
    let two = HTML.fragment([page, page]).appending(token) { $0[.method] == "post" }
    #expect(two == .fragment([guarded, guarded]))
    let stored = page.prerendered.appending(token) { $0[.method] == "post" }
    #expect(stored.bytes == guarded.bytes)
  }
}
