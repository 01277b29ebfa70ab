import Papers
import Testing

@testable import Prints

struct FlowTests {
  /// A page of ten points to fill.
  static let sheet = PageSetup(
    width: Length(points: 100), height: Length(points: 100), top: Length(points: 5),
    left: Length(points: 7), textWidth: Length(points: 80), textHeight: Length(points: 10))

  /// A strip with its name on it.
  static func strip(
    _ name: String, _ points: Int = 1, space: Int = 0, keepsNext: Bool = false
  ) -> Strip {
    let line = Line(text: name, width: .zero, style: TextStyle(.song, Length(points: 1)))
    return Strip(
      height: Length(points: points), marks: [.text(line, x: .zero, baseline: .zero)],
      space: Length(points: space), keepsNext: keepsNext)
  }

  /// The names on each page.
  static func pages(_ fill: (inout Flow) -> Void) -> [[String]] {
    var pages: [Page] = []
    var flow = Flow(on: sheet) { pages.append($0) }
    fill(&flow)
    flow.end()
    #expect(pages.map(\.number) == Array(1..<(pages.count + 1)))
    return pages.map { $0.words.map(\.text) }
  }

  @Test func `ten lines fill a page and the eleventh goes on`() {
    let pages = FlowTests.pages { flow in
      for number in 1...11 { flow.add(FlowTests.strip("\(number)")) }
    }
    #expect(pages == [(1...10).map(String.init), ["11"]])
  }

  @Test func `what is bound together moves together`() {
    let pages = FlowTests.pages { flow in
      flow.add(FlowTests.strip("body", 8))
      flow.add(FlowTests.strip("heading", 1, keepsNext: true))
      flow.add(FlowTests.strip("first line", 2))
    }
    #expect(pages == [["body"], ["heading", "first line"]])
  }

  @Test func `what is bound together but higher than a page is cut after all`() {
    let pages = FlowTests.pages { flow in
      for number in 1...12 {
        flow.add(FlowTests.strip("\(number)", keepsNext: number < 12))
      }
    }
    #expect(pages == [(1...10).map(String.init), ["11", "12"]])
  }

  @Test func `space is left between strips and not at the top of a page`() {
    var places: [Length] = []
    var flow = Flow(on: FlowTests.sheet) { places += $0.words.map(\.y) }
    flow.add(FlowTests.strip("a", 4, space: 2))
    flow.add(FlowTests.strip("b", 4, space: 2))
    flow.add(FlowTests.strip("c", 4, space: 2))
    flow.end()
    #expect(places == [5, 11, 5].map(Length.init(points:)))
  }

  @Test func `a reserve is kept free below`() {
    let pages = FlowTests.pages { flow in
      flow.add(FlowTests.strip("a", 8))
      flow.add(FlowTests.strip("b", 1), reserve: Length(points: 2))
    }
    #expect(pages == [["a"], ["b"]])
  }

  @Test(arguments: [3, 9])
  func `the foot stands at the lower edge, of the next page where there is no room`(above: Int) {
    var pages: [Page] = []
    var flow = Flow(on: FlowTests.sheet) { pages.append($0) }
    flow.add(FlowTests.strip("body", above))
    flow.addAtFoot([FlowTests.strip("foot", 2)])
    flow.end()
    #expect(pages.count == (above == 3 ? 1 : 2))
    #expect(pages.last?.words.last?.y == Length(points: 13))
  }

  @Test(arguments: 1...4, [0, 1, 2])
  func `no strip is lost, doubled, moved up or set below the edge`(height: Int, space: Int) {
    var pages: [Page] = []
    var flow = Flow(on: FlowTests.sheet) { pages.append($0) }
    for number in 0..<40 {
      let strip = FlowTests.strip("\(number)", height, space: space, keepsNext: number % 3 == 0)
      flow.add(strip)
    }
    flow.end()
    #expect(pages.flatMap { $0.words.map(\.text) } == (0..<40).map(String.init))
    for page in pages {
      let tops = page.words.map(\.y)
      #expect(zip(tops, tops.dropFirst()).allSatisfy { $1 - $0 >= Length(points: height + space) })
      #expect((tops.last ?? .zero) + Length(points: height) <= FlowTests.sheet.bottom)
    }
  }
}
