import Assessment
import HTTPTypes
import Messages
import Programmes
import Quantities
import Testing

@testable import Web

/// Law 8: what a viewer may not see changes no byte of anything that the viewer receives.
struct SecrecyTests {
  private static let call = PanelScene.call
  private static let application = PanelScene.application

  /// Who looks: the expert beside the one whose points are secret, a unit, the offices, the public.
  private static let viewers: [(person: PersonID?, role: Role?)] = [
    ("zj01", .expert), ("sb01", .applicant), ("cq01", .countyReviewer),
    ("zzb01", .organisationDepartment), ("sj01", .department), (nil, nil),
  ]
  /// Who runs the panel knows who has signed, not what.
  private static let secretary: Viewer = ("sec01", .panelSecretary)

  @Test func `before sealing the points of another expert change no byte`() async throws {
    try await twins(until: .answerDeviation) { scene, twin in
      let viewers: [Viewer] = [Self.secretary, ("zj01", .expert), ("sb01", .applicant)]
      for viewer in viewers {
        let found = try await differences(scene, twin, viewer)
        #expect(found == "", "\(viewer)")
      }
    }
  }

  @Test func `before publicity the sealed result changes no byte for those outside`() async throws {
    try await twins(until: .recordOpinion) { scene, twin in
      let viewers: [Viewer] = [("sb01", .applicant), ("cq01", .countyReviewer), (nil, nil)]
      for viewer in viewers {
        let found = try await differences(scene, twin, viewer)
        #expect(found == "", "\(viewer)")
      }
      let seen = try await differences(scene, twin, Self.secretary)
      #expect(seen.contains("/ranking"))
    }
  }

  @Test func `that another expert has signed at all changes no byte`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      var before: [Sighting] = []
      for viewer in Self.viewers { before.append(try await sighting(panel.scene, viewer)) }
      let other = try await panel.expert("zj02")
      let pledged = try await sighting(panel.scene, ("sec01", .panelSecretary))
      #expect(try await panel.sign(ScoringTests.good, as: other).status == .seeOther)
      for (viewer, before) in zip(Self.viewers, before) {
        let found = try await sighting(panel.scene, viewer).differences(from: before)
        let all = found.joined(separator: "\n")
        #expect(all == "", "\(viewer)")
      }
      let after = try await sighting(panel.scene, ("sec01", .panelSecretary))
      #expect(after.differences(from: pledged).contains("events"))
    }
  }

  @Test func `nothing personal is kept by browsers or on the way`() async throws {
    try await PanelScene.run(until: .answerDeviation) { panel in
      let sighting = try await sighting(panel.scene, ("zj01", .expert))
      #expect(sighting.answers.count > 100)
      for (address, answer) in sighting.answers {
        #expect(answer.headers.contains("Cache-Control: no-store"), "\(address)")
        #expect(!answer.headers.contains { $0.hasPrefix("Last-Modified") }, "\(address)")
      }
    }
  }

  private typealias Viewer = (person: PersonID?, role: Role?)

  private func sighting(_ scene: WebScene, _ viewer: Viewer) async throws -> Sighting {
    try await Sighting(
      of: viewer.person, as: viewer.role, in: scene, call: Self.call, application: Self.application)
  }

  private func differences(
    _ scene: WebScene, _ twin: WebScene, _ viewer: Viewer
  ) async throws -> String {
    let (one, other) = (try await sighting(scene, viewer), try await sighting(twin, viewer))
    return one.unsalted.differences(from: other.unsalted).joined(separator: "\n")
  }

  /// Two offices that differ in the points of one sheet and in nothing else.
  private func twins(
    until stop: Act.Kind, _ body: @Sendable (WebScene, WebScene) async throws -> Void
  ) async throws {
    try await WebScene.run { scene in
      try await WebScene.run { twin in
        let call = SampleCall("jincheng-2022-workstation", in: scene.office)
        try await call.play(until: stop)
        let other = SampleCall("jincheng-2022-workstation", in: twin.office)
        try await other.play(until: stop) { act in Self.changed(act) }
        for one in [scene, twin] { one.clock.advance(seconds: 30 * 86_400) }
        try await body(scene, twin)
      }
    }
  }

  /// The same act, but for one point of one sheet, which moves a total and no rank.
  private static func changed(_ act: Act) -> Act {
    guard case .submitSheet(let sheet) = act, sheet.expert == "zj02",
      sheet.application == application, sheet.channel == "documents"
    else { return act }
    let marks = sheet.marks.map { mark in
      mark.criterion == "D1"
        ? ScoreSheet.Mark(
          criterion: mark.criterion, points: Points(hundredths: 400), reason: "另一理由") : mark
    }
    return .submitSheet(
      ScoreSheet(
        application: sheet.application, expert: sheet.expert, channel: sheet.channel,
        marks: marks))
  }
}
