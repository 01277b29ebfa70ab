import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// An expert sees what is to be scored, the own sheets, and nothing of the others.
struct ExpertSecrecyTests {
  @Test func `what another expert signs changes no word of one's pages`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let one = try await panel.expert("zj01")
      let other = try await panel.expert("zj02")
      let places = [Addresses.scoring(), PanelScene.sheet, Addresses.home()]
      // The first page still says that the pledge is signed.
      _ = try await one.get(Addresses.home())
      var before: [String] = []
      for place in places { before.append(try await one.get(place).text) }
      #expect(try await panel.sign(ScoringTests.good, as: other).status == .seeOther)
      var after: [String] = []
      for place in places { after.append(try await one.get(place).text) }
      #expect(before == after)
      #expect(panel.state?.sheets.count == 1)
    }
  }

  @Test func `who is recused finds neither the sheet nor the application`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.expert("zj01")
      let pledge = Addresses.pledge(PanelScene.call)
      let id = PanelScene.application.text
      let silent = try await visitor.send(["recused": id, "ground": ""], to: pledge)
      #expect(silent.status == .unprocessableContent)
      let reply = try await visitor.send(
        ["recused": id, "ground": "三年内曾任职"], to: pledge)
      #expect(reply.status == .seeOther)
      #expect(panel.state?.recusals[PanelScene.application]?["zj01"]?.ground == "三年内曾任职")
      #expect(try await visitor.get(PanelScene.sheet).status == .notFound)
      #expect(try await visitor.get(pledge).text.contains("三年内曾任职"))
    }
  }

  @Test(arguments: [
    Addresses.sheet(PanelScene.call, "JSGZZ-2022-01", "interview"),
    Addresses.sheet(PanelScene.call, "JSGZZ-2022-99", "documents"),
    Addresses.sheet("ws-2022", "JSGZZ-2022-01", "documents"),
    Addresses.pledge("ws-2022"), Addresses.sheets(PanelScene.call, "JSGZZ-2022-99"),
    Addresses.deviation(PanelScene.call, "JSGZZ-2022-01", "zj02"),
  ])
  func `what is not one's own is not there`(path: Path) async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.expert("zj01")
      #expect(try await visitor.get(path).status == .notFound)
    }
  }

  @Test func `a deviation is answered by its own expert`() async throws {
    try await PanelScene.run(until: .answerDeviation) { panel in
      let path = Addresses.deviation(PanelScene.call, "JSGZZ-2022-09", "zj04")
      let other = try await panel.visitor("zj01")
      #expect(try await other.get(path).status == .notFound)
      let visitor = try await panel.visitor("zj04")
      #expect(try await visitor.get(Addresses.scoring()).links.contains(path.text))
      #expect(try await visitor.send(["answer": " "], to: path).status == .unprocessableContent)
      let reply = try await visitor.send(["answer": "经复核维持原评分"], to: path)
      #expect(reply.status == .seeOther)
      let answer = panel.state?.deviationAnswers["JSGZZ-2022-09"]?["zj04"]
      #expect(answer?.answer == "经复核维持原评分")
      #expect(!(try await visitor.get(Addresses.scoring()).links.contains(path.text)))
    }
  }

  @Test func `every page of the desk is a sound tree`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.expert("zj01")
      #expect(try await panel.sign(ScoringTests.good, as: visitor).status == .seeOther)
      let places = [
        Addresses.scoring(), Addresses.pledge(PanelScene.call), PanelScene.sheet,
        Addresses.sheet(PanelScene.call, PanelScene.application, "defence"),
        Addresses.sheets(PanelScene.call, PanelScene.application),
      ]
      for place in places {
        #expect(try await panel.findings(place, as: "zj01", .expert) == [], "\(place.text)")
      }
    }
  }
}
