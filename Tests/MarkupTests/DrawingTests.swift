import Markup
import Testing

struct DrawingTests {
  @Test func `a dot plot is one picture with a name and a description`() {
    let scores = [8550, 9000]
    let drawing = svg(
      id: "dots", size: Size(100, 20), title: "得分", description: "两位专家:85.50,90.00"
    ) {
      SVG.line(from: Position(0, 10), to: Position(100, 10), .class("axis"))
      for score in scores {
        SVG.circle(
          at: Position(Coordinate(hundredths: score), 10), radius: 2, title: "\(score / 100)")
      }
    }
    #expect(
      drawing.rendered == """
        <svg id="dots" viewBox="0 0 100 20" role="img" \
        aria-labelledby="dots-title dots-description"><title id="dots-title">得分</title>\
        <desc id="dots-description">两位专家:85.50,90.00</desc>\
        <line x1="0" y1="10" x2="100" y2="10" class="axis"></line>\
        <circle cx="85.5" cy="10" r="2"><title>85</title></circle>\
        <circle cx="90" cy="10" r="2"><title>90</title></circle></svg>
        """)
    #expect(drawing.audit() == [])
  }

  func bars(rounded: Bool, note: String?) -> HTML {
    svg(id: "b", size: Size(10, 10), title: "甲", description: "乙") {
      SVG.group(title: "组", .class("bars")) {
        if rounded {
          SVG.rect(at: Position(0, 1), size: Size(4, 5), radius: 1)
        } else {
          SVG.rect(at: Position(0, 1), size: Size(4, 5), title: "条")
        }
      }
      if let note { SVG.text(note, at: Position(9, 9), anchor: .end) }
      [SVG.path([.move(Position(0, 0)), .line(Position(5, -5)), .close], .class("area"))]
    }
  }

  @Test func `bars, words and areas follow conditions and lists`() throws {
    let head = "<g class=\"bars\"><title>组</title>"
    let tail = "<path d=\"M 0 0 L 5 -5 Z\" class=\"area\"></path></svg>"
    let rounded = bars(rounded: true, note: nil).rendered
    let square = bars(rounded: false, note: "<丙>").rendered
    #expect(
      rounded.hasSuffix(
        head + #"<rect x="0" y="1" width="4" height="5" rx="1"></rect></g>"# + tail))
    #expect(
      square.hasSuffix(
        head + #"<rect x="0" y="1" width="4" height="5"><title>条</title></rect></g>"#
          + #"<text x="9" y="9" text-anchor="end">&lt;丙&gt;</text>"# + tail))
  }

  @Test(arguments: [
    (0, "0"), (100, "1"), (1250, "12.5"), (1205, "12.05"), (5, "0.05"), (-25, "-0.25"),
    (-100, "-1"), (99, "0.99"), (.min, "-92233720368547758.08"),
  ])
  func `a coordinate is written with as few digits as needed`(hundredths: Int, text: String) {
    #expect(Coordinate(hundredths: hundredths).description == text)
  }

  @Test func `coordinates are exact`() {
    let tenth = Coordinate(hundredths: 10)
    #expect(tenth + tenth + tenth == Coordinate(hundredths: 30))
    #expect(tenth * 10 == 1)
    #expect(1 - tenth == Coordinate(hundredths: 90))
    #expect(tenth < 1)
  }

  @Test func `a size is not negative`() async {
    await #expect(processExitsWith: .failure) { _ = Size(-1, 0) }
    await #expect(processExitsWith: .failure) { _ = Size(0, -1) }
  }
}
