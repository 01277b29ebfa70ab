import Assessment
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@testable import Web

/// The money of bases and how they are looked after, on the pages of base, bureau and finance.
struct SubsidyPageTests {
  static let base: ApplicationID = "JLL-DZ-01"

  @Test func `an advance is granted within its share and waits for finance`() async throws {
    try await TrainingScene.play("dezhou-2021", until: .grantAdvance) { play in
      let bureau = try await play.scene.visitor("city01")
      let place = Addresses.baseAct(play.call, Self.base, .grantAdvance)
      let high = try await bureau.fill(place, [("amount", "99999999.00"), ("document", "拨1")])
      #expect(high.status == .unprocessableContent)
      #expect(
        try await bureau.fill(place, [("amount", "很多"), ("document", "拨1")]).text.contains("金额，如"))
      let done = try await bureau.fill(place, [("amount", "1000.00"), ("document", "拨1")])
      #expect(done.status == .seeOther, "\(done.text)")
      #expect(try play.record(Self.base).advance?.amount == Money("1000.00"))
      let order = Addresses.paymentOrder(play.call, Self.base)
      let finance = try await play.scene.visitor(as: .finance)
      #expect(try await finance.get(Addresses.home()).links.contains(order.text))
      let form = try await finance.get(order)
      #expect(form.text.contains("预拨") && !form.text.contains("第1期"))
      #expect(try await finance.get(Addresses.base(play.call, Self.base)).status == .notFound)
    }
  }

  @Test func `the reward of a person is ordered by the number of the enrolment`() async throws {
    try await TrainingScene.play("rizhao-2022", until: .orderPayment) { play in
      let finance = try await play.scene.visitor(as: .finance)
      let order = Addresses.paymentOrder(play.call, "JLL-RZ-01")
      let form = try await finance.get(order)
      #expect(form.text.contains("个人奖励") && !form.text.contains("预拨"))
      let fields = [
        ("purpose", "reward"), ("budget-line", "职业技能提升补贴奖励资金"), ("bank", "示例银行（虚构）"),
        ("account", "0000000000000001"),
      ]
      let wrong = try await finance.fill(order, fields + [("payee", "JLL-RZ-01")])
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("报名编号"))
      let done = try await finance.fill(order, fields + [("payee", "RZA0001")])
      #expect(done.status == .seeOther, "\(done.text)")
    }
  }

  @Test func `expenses are ruled on, and the report must add up`() async throws {
    try await TrainingScene.play("dezhou-2021", until: .recordExpense) { play in
      let unit = try await play.scene.visitor("jd01")
      let place = Addresses.baseAct(play.call, Self.base, .recordExpense)
      let day = play.scene.clock.now.day.description
      let meal = [
        ("day", day), ("category", "managersMeals"), ("amount", "300.00"), ("entry", "凭1"),
      ]
      #expect(
        try await unit.fill(place, [("day", day), ("amount", "300")]).status
          == .unprocessableContent)
      #expect(try await unit.fill(place, meal).status == .seeOther)
      let page = try await unit.get(Addresses.base(play.call, Self.base))
      #expect(page.text.contains("追缴"))
      let report = Addresses.baseAct(play.call, Self.base, .reportFunds)
      let fields = [
        ("received", "1000.00"), ("spent", "300.00"), ("parts-project", "1"),
        ("parts-evaluation", "1"), ("parts-account", "1"), ("parts-problems", "1"),
      ]
      let wrong = try await unit.fill(report, fields)
      #expect(wrong.status == .unprocessableContent)
      let done = try await unit.fill(report, fields + [("balance", "700.00")])
      #expect(done.status == .seeOther, "\(done.text)")
      #expect(try play.record(Self.base).report?.balance == Money("700.00"))
    }
  }

  @Test func `a base is inspected, rated, and loses its qualification by a decision`() async throws
  {
    try await TrainingScene.play("dezhou-2021", until: .fileClass) { play in
      let bureau = try await play.scene.visitor("city01")
      let day = play.scene.clock.now.day.description
      func place(_ kind: Act.Kind) -> Path { Addresses.baseAct(play.call, Self.base, kind) }
      let stale = try await bureau.get(place(.rateBase)).hidden
      let visit = [("day", day), ("isRandom", "yes"), ("inspectors", "甲、乙"), ("found", "账册不全")]
      #expect(try await bureau.fill(place(.inspectBase), visit).status == .seeOther)
      #expect(
        try await bureau.fill(place(.inspectBase), [("day", day), ("inspectors", "甲")]).status
          == .unprocessableContent)
      let rating = [("aspect", "credit"), ("year", "2021"), ("grade", "C")]
      #expect(try await bureau.post(stale + rating, to: place(.rateBase)).status == .conflict)
      #expect(try await bureau.fill(place(.rateBase), rating).status == .seeOther)
      #expect(
        try await bureau.fill(place(.openCase), [("isSevere", "yes")]).status
          == .unprocessableContent)
      let opened = try await bureau.fill(place(.openCase), [("isSevere", "yes"), ("found", "造假")])
      #expect(opened.status == .seeOther, "\(opened.text)")
      let matter = try #require(try play.record(Self.base).caseOrder.first)
      let decision = Addresses.caseDecision(play.call, Self.base, matter)
      #expect(try await bureau.get(Addresses.home()).links.contains(decision.text))
      #expect(
        try await bureau.fill(decision, [("sanctions", "criticism")]).status
          == .unprocessableContent)
      let closed = try await bureau.fill(
        decision, [("sanctions", "criticism"), ("document", "处1")])
      #expect(closed.status == .seeOther, "\(closed.text)")
      #expect(try play.record(Self.base).cases[matter]?.closing?.sanctions == [.criticism])
      let unit = try await play.scene.visitor("jd01")
      #expect(try await unit.get(decision).status == .notFound)
      #expect(try await unit.get(Addresses.base(play.call, Self.base)).text.contains("处1"))
    }
  }

  @Test func `rates are filled in level by level and settle a base`() async throws {
    try await TrainingScene.play("weifang-2020", until: .setRates) { play in
      let bureau = try await play.scene.visitor("city01")
      let board = try await bureau.get(Addresses.training(play.call))
      #expect(board.links.contains(Addresses.rates(play.call).text))
      let place = Addresses.rates(play.call)
      let rates = [
        ("rates-0-level", "2"), ("rates-0-amount", "3000.00"), ("rates-1-level", "1"),
        ("rates-1-amount", "5000.00"),
      ]
      #expect(try await bureau.fill(place, rates).status == .unprocessableContent)
      let done = try await bureau.fill(place, rates + [("document", "示例文号")])
      #expect(done.location == Addresses.training(play.call).text, "\(done.text)")
      let kept = play.scene.office.read { $0.calls[play.call]?.rates ?? [:] }
      #expect(kept == [.technician: Money(fen: 300_000), .seniorTechnician: Money(fen: 500_000)])
    }
  }

  @Test func `a base is settled by its passes once nothing is open`() async throws {
    try await TrainingScene.play("dezhou-2021", until: .settleBase) { play in
      let bureau = try await play.scene.visitor("city01")
      let place = Addresses.baseAct(play.call, Self.base, .settleBase)
      #expect(try await bureau.get(Addresses.home()).links.contains(place.text))
      #expect(try await bureau.fill(place, []).status == .unprocessableContent)
      let done = try await bureau.fill(place, [("document", "结1")])
      #expect(done.status == .seeOther, "\(done.text)")
      let settlement = try #require(try play.record(Self.base).settlement)
      let page = try await bureau.get(Addresses.base(play.call, Self.base))
      #expect(page.text.contains(settlement.earned.grouped))
      let auditor = try await play.scene.visitor(as: .auditor)
      #expect(try await auditor.get(Addresses.base(play.call, Self.base)).status == .ok)
    }
  }
}
