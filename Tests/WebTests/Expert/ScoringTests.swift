import Accounts
import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Quantities
import Testing

@testable import Web

/// An expert pledges, scores, checks and signs; what is signed is what was seen.
struct ScoringTests {
  static let good: KeyValuePairs = [
    "points-D1": "4.5", "reason-D1": "纳税证明缺一年", "points-E1": "6", "reason-E1": "",
  ]

  @Test func `the pledge comes before the first sheet`() async throws {
    try await PanelScene.run(until: .signPledge) { panel in
      let visitor = try await panel.visitor("zj01")
      let before = try await visitor.get(PanelScene.sheet)
      #expect(before.text.contains("需回避的申报"))
      let early = try await visitor.post(before.hidden, to: PanelScene.sheet)
      #expect(early.status == .unprocessableContent)
      #expect(early.text.contains("尚未签署回避与保密承诺"))
      let pledge = Addresses.pledge(PanelScene.call)
      #expect(try await visitor.send([:], to: pledge).status == .unprocessableContent)
      #expect(try await visitor.send(["agreed": "yes"], to: pledge).status == .seeOther)
      #expect(panel.state?.pledges["zj01"]?.pledge.text == PledgeText.digest)
      #expect(try await visitor.get(PanelScene.sheet).body.contains("name=\"points-D1\""))
    }
  }

  @Test func `a sheet is checked, then signed, then locked`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.expert("zj01")
      let check = try await visitor.send(Self.good, to: PanelScene.sheet)
      #expect(check.status == .ok)
      #expect(check.text.contains("10.5 / 12"))
      #expect(panel.state?.sheets.count == 0)
      let unconfirmed = try await visitor.post(check.hidden, to: PanelScene.sheet)
      #expect(unconfirmed.status == .unprocessableContent)
      #expect(panel.state?.sheets.count == 0)
      let signed = try await visitor.post(
        unconfirmed.hidden + [("confirmed", "yes")], to: PanelScene.sheet)
      #expect(signed.status == .seeOther)
      let sheet = ScoreSheet(
        application: PanelScene.application, expert: "zj01", channel: "documents",
        points: ["D1": Points(hundredths: 450), "E1": Points(hundredths: 600)],
        reasons: ["D1": "纳税证明缺一年"])
      #expect(panel.state?.sheets.sheets(of: PanelScene.application) == [sheet])
      let locked = try await visitor.get(PanelScene.sheet)
      #expect(locked.text.contains("已签名锁定"))
      #expect(!locked.body.contains("name=\"points-D1\""))
      let again = try await visitor.post(
        check.hidden + [("confirmed", "yes"), ("once", "more")], to: PanelScene.sheet)
      #expect(again.status == .conflict)
      #expect(panel.state?.sheets.count == 1)
    }
  }

  @Test(arguments: [
    ("6.5", "", "得分6.50超出0至6.00"), ("4.3", "证明不全", "得分4.30不是0.50的倍数"),
    ("4.5", "", "未得满分而没有扣分原因"), ("", "", "未评分"), ("四分", "", "数字，如 4.5"),
  ])
  func `a sheet with a fault is shown again and nothing is recorded`(
    points: String, reason: String, message: String
  ) async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.expert("zj01")
      let reply = try await visitor.send(
        ["points-D1": points, "reason-D1": reason, "points-E1": "6", "reason-E1": ""],
        to: PanelScene.sheet)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains(message))
      #expect(reply.body.contains("value=\"\(points)\""))
      #expect(panel.state?.sheets.count == 0)
    }
  }

  @Test func `the total beside the hand is the engine's`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.expert("zj01")
      let page = try await visitor.get(PanelScene.sheet)
      let token = page.hidden.first { $0.0 == "form-token" }?.1 ?? ""
      let path = Addresses.sheetTotal(PanelScene.call, PanelScene.application, "documents")
      let headers: HTTPFields = [
        .contentType: "application/x-www-form-urlencoded", .formToken: token,
      ]
      let reply = try await visitor.ask(
        path.text, .post, headers: headers, body: "points-D1=4.5&reason-D1=&points-E1=")
      #expect(reply.status == .ok)
      #expect(reply.body.contains("\"sheet-total\": \"4.5\""))
      #expect(reply.body.contains("\"sheet-filled\": \"1 / 2\""))
      #expect(reply.body.contains("未得满分而没有扣分原因"))
      #expect(!reply.body.contains("未评分"))
    }
  }

  @Test func `an older tab never overwrites a newer draft`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.expert("zj01")
      let old = try await visitor.get(PanelScene.sheet)
      let accounts = panel.scene.accounts
      let subject = "sheet/\(PanelScene.call)/\(PanelScene.application)/documents"
      _ = try await accounts.saveDraft(
        "points-D1=3&reason-D1=&points-E1=6&reason-E1=", of: "zj01", on: subject, from: 0)
      #expect(try await visitor.get(PanelScene.sheet).body.contains("value=\"3\""))
      let check = try await visitor.post(
        old.hidden + Self.good.map { ($0.key, $0.value) }, to: PanelScene.sheet)
      #expect(check.text.contains("另有较新的草稿与此不同"))
      #expect(check.text.contains("D1 经营管理状况与社会责任"))
      let kept = try await accounts.draft(of: "zj01", on: subject)
      #expect(kept?.body.hasPrefix("points-D1=3&") ?? false)
    }
  }

  @Test func `a reopened sheet shows why, with the points as they were`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.expert("zj01")
      #expect(try await panel.sign(Self.good, as: visitor).status == .seeOther)
      try await panel.perform(
        .reopenSheet(
          SheetReopened(
            application: PanelScene.application, expert: "zj01", channel: "documents",
            code: .sumError, note: "小计与分项不符")), by: "city01", as: .cityBureau)
      let page = try await visitor.get(PanelScene.sheet)
      #expect(page.text.contains("分值汇总计算错误"))
      #expect(page.text.contains("小计与分项不符"))
      #expect(page.body.contains("value=\"4.5\""))
      #expect(page.body.contains("value=\"纳税证明缺一年\""))
    }
  }
}
