import Markup
import Testing

/// What leads somewhere leads where it says.
struct AddressTests {
  @Test(arguments: ["/", "/calls/2022", "/a?b=c&d=%E4%B8%AD#e", "?page=2", "#summary", "/a:b", "#"])
  func `a way of this server is accepted`(text: String) {
    #expect(Path(text)?.text == text)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
    "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,x", "vbscript:x",
    "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "calls/2022",
    "/a b", "/中", "/a\"b", "/a<b", "/a\nb", "/a\u{0}", ".", "../x",
  ])
  func `anything else is no way of this server`(text: String) {
    #expect(Path(text) == nil)
  }

  @Test(arguments: [
    "https://example.org", "http://example.org/a?b#c", "mailto:a@example.org", "tel:+861050000000",
  ])
  func `four schemes lead away`(text: String) {
    #expect(WebAddress(text)?.text == text)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "javascript://https://", "data:text/html,x", "HTTPS://example.org",
    "https:", "https://", "https:///x", "https:\\\\x", "//example.org", "/calls", "ftp://x",
    "https://例子", "https://a b", "file:///etc/passwd", "mailto:", "mailto:+", " https://x",
  ])
  func `anything else is no address of the web`(text: String) {
    #expect(WebAddress(text) == nil)
  }

  /// Expected values: Python's `urllib.parse.quote(segment, safe="")`.
  @Test func `a way is composed of any texts`() {
    #expect(Path.to().text == "/")
    #expect(Path.to("申报", "甲/乙?#").text == "/%E7%94%B3%E6%8A%A5/%E7%94%B2%2F%E4%B9%99%3F%23")
    #expect(
      Path.to("a").query("名", "甲 & 乙").query("b", "~_-.").fragment("节 1").text
        == "/a?%E5%90%8D=%E7%94%B2%20%26%20%E4%B9%99&b=~_-.#%E8%8A%82%201")
  }

  @Test func `a pattern is filled as the way is composed`() {
    #expect(PathPattern("/").filled(with: []) == Path.to())
    #expect(PathPattern("/sign-in").filled(with: []) == Path.to("sign-in"))
    let pattern = PathPattern("/calls/*/applications/*")
    #expect(pattern.steps == ["calls", nil, "applications", nil])
    for text in ["申报", "甲/乙?#", "..", "", "//evil.example", "WS-01"] {
      #expect(
        pattern.filled(with: [text, "一"]) == Path.to("calls", text, "applications", "一"))
      #expect(PathPattern("/*/end").filled(with: [text]) == Path.to(text, "end"))
    }
  }

  @Test func `no text climbs out of its place`() {
    let nowhere = "%EF%BF%BD"
    #expect(Path.to("files", "..", ".", "").text == "/files/\(nowhere)/\(nowhere)/\(nowhere)")
    #expect(Path.to("", "evil.example").text == "/\(nowhere)/evil.example")
    #expect(Path.to("...", "javascript:alert(1)").text == "/.../javascript%3Aalert%281%29")
  }

  @Test func `whatever is composed is accepted again`() {
    let texts = ["", ".", "..", "/", "//", "\\", "%", "a b", "中", "\u{0}", "javascript:"]
    for first in texts {
      for second in texts {
        let path = Path.to(first, second).query(first, second).fragment(second)
        #expect(Path(path.text) == path)
      }
    }
  }

  @Test func `a wrong way in the source is a mistake of ours`() async {
    await #expect(processExitsWith: .failure) { _ = "javascript:alert(1)" as Path }
    await #expect(processExitsWith: .failure) { _ = ("#a" as Path).query("b", "c") }
    await #expect(processExitsWith: .failure) { _ = ("#a" as Path).fragment("b") }
  }
}
