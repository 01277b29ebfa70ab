import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

/// A moment in the course of a call, by the name of what is going on.
struct VisibilityMoment: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let world: @Sendable () throws -> VisibilityWorld

  init(_ name: String, _ scene: @escaping @Sendable () throws -> Scene) {
    testDescription = name
    world = { VisibilityWorld(try scene()) }
  }

  static let all: [VisibilityMoment] = [
    VisibilityMoment("applications come in") { try aScene() },
    VisibilityMoment("the first review") { try aScene(in: .review) },
    VisibilityMoment("the second review") {
      var scene = try aScene(in: .review)
      try scene.finish(scene.programme.stages[1])
      try scene.perform(.advance, by: .bureau)
      try scene.perform(
        .review(review("A1", in: "second", by: .organisationDepartment)), by: .organisation)
      return scene
    },
    VisibilityMoment("a panel at work") { try aPanelAtWork() },
    VisibilityMoment("all sheets are in") {
      var scene = try aScene(in: .scoring)
      try scene.score(by: try #require(scene.programme.scoring), scorer())
      return scene
    },
    VisibilityMoment("opinions are asked") {
      var scene = try aScene(in: .consultation)
      try scene.perform(.recordOpinion(opinion(on: "A1")), by: .consulted("tax"))
      return scene
    },
    VisibilityMoment("the list is public and challenged") {
      var scene = try aScene(in: .publicity)
      try scene.perform(.publish, by: .bureau)
      try scene.admitObjection(against: "A1")
      return scene
    },
    VisibilityMoment("money was ordered") {
      var scene = try aScene(in: .funding)
      try scene.addAccounts()
      try scene.perform(.orderPayment(scene.request(for: "A1", tranche: 1)), by: .bureau)
      return scene
    },
    VisibilityMoment("everything happened at once") { try RightsScenes().eventful },
    VisibilityMoment("the call is closed") { try aStory() },
    VisibilityMoment("the ranking was unsealed") {
      var scene = try aScene(in: .publicity)
      try scene.perform(.publish, by: .bureau)
      let reopening = ReopenRequest(stage: "scoring", code: .sumError, note: "复核")
      try scene.perform(.reopen(reopening), by: .bureau)
      return scene
    },
  ]

  /// Expert 1 has signed for A1, expert 2 is recused from A3, expert 3 has signed nothing.
  static func aPanelAtWork() throws -> Scene {
    var scene = try aScene(in: .scoring)
    try scene.verifyAll()
    try scene.seatPanel()
    try scene.signSheets(of: "A1", expert: 1, scorer())
    try scene.perform(
      .recuse(Recusal(expert: "e2", application: "A3", ground: "亲属")), by: .expert(2))
    return scene
  }
}

extension VisibilityWorld {
  /// A scene as it is.
  init(bare scene: Scene) { self.scene = scene }

  /// Whether every sheet is in, as the auditor sees it.
  var isComplete: Bool {
    let view = View(
      of: scene.state, for: .person(.auditor), under: [Scene.id: scene.rules])
    guard let count = view[Scene.id]?.sheetCount else { return false }
    return count.due > 0 && count.due == count.signed
  }
}
