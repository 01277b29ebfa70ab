import Messages
import Testing
import Training

@Suite struct FindingTests {
  private func finding(_ weight: Finding.Weight, _ code: String) -> Finding {
    Finding(
      weight, basis: .clause("X"),
      Reason(code, clause: "X", Phrase("甲", "a"), remedy: Phrase("乙", "b")))
  }

  @Test func `only what blocks refuses`() {
    let findings = [finding(.note, "n"), finding(.blocking, "b"), finding(.warning, "w")]
    #expect(findings.refusal?.reasons.map(\.code) == ["b"])
    #expect([finding(.note, "n"), finding(.warning, "w")].refusal == nil)
  }

  @Test func `names read well in both languages`() {
    let names =
      Level.allCases.map(\.name) + Title.allCases.map(\.name) + Attestation.allCases.map(\.name)
      + LessonPart.allCases.map(\.name) + Ceremony.allCases.map(\.name)
      + ResultKind.allCases.map(\.name) + Sanction.allCases.map(\.name)
      + ExitGround.allCases.map(\.name)
    #expect(Set(names.map(\.chinese)).count == names.count)
    #expect(Set(names.map(\.english)).count == names.count)
    #expect(names.allSatisfy { name in name.english.utf8.allSatisfy { $0 < 128 } })
  }
}
