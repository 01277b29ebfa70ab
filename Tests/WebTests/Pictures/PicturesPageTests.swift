import Assessment
import FoundationEssentials
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// The page of pictures over the sample: what is drawn, and for whom.
struct PicturesPageTests {
  static let place = Addresses.pictures(WebScene.sample)

  @Test func `every counted sheet is a dot once the panel is sealed, and none before`()
    async throws
  {
    try await WebScene.playing(until: .answerDeviation, at: "2022-12-20T09:00:00+08:00") { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let page = try await bureau.get(Self.place)
      #expect(page.status == .ok)
      #expect(!page.body.contains("<circle"))
      #expect(page.body.contains("id=\"funnel\""))
    }
    try await FinanceTests.ordered { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let page = try await bureau.get(Self.place)
      // scores.csv: 96 pairs of expert and application, each scored in both channels together.
      #expect(page.body.components(separatedBy: "<circle").count - 1 == 96)
      #expect(page.body.contains("id=\"cut-line\""))
      #expect(page.body.contains("id=\"severity\""))
    }
  }

  @Test(arguments: [Role.finance, .department, .countyReviewer, .expert, .applicant])
  func `nobody sees points who may not read the sheets`(role: Role) async throws {
    try await FinanceTests.ordered { scene in
      let page = try await scene.visitor(as: role).get(Self.place)
      #expect(page.status == .ok)
      #expect(!page.body.contains("<circle"))
      #expect(!page.body.contains("id=\"severity\""))
    }
  }

  @Test func `the public sees the days of the notices`() async throws {
    try await FinanceTests.ordered { scene in
      let page = try await scene.stranger().get(Self.place)
      #expect(page.status == .ok)
      #expect(page.body.contains("id=\"notice-1\""))
      #expect(!page.body.contains("id=\"funnel\""))
    }
  }
}
