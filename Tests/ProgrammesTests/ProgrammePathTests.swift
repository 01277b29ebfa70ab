import Messages
import Programmes
import Testing

@Suite struct ProgrammePathTests {
  @Test func `a path is built from keys, identifiers and positions`() {
    let path = ProgrammePath.root / "rubrics" / RubricID("selection") / 2
    #expect(path == "rubrics/selection/2")
    #expect(path.description == "rubrics/selection/2")
    #expect(path.parent == "rubrics/selection")
    #expect(ProgrammePath.root.parent == nil)
  }
}
