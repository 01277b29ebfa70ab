import Assessment
import HTTPTypes
import Ledger
import Markup
import Messages
import Office
import Programmes
import Testing
import WorkingDays

@testable import Web

/// Orders, slips, statements and claims over the sample of the workstations.
struct FinanceTests {
  static let call = WebScene.sample
  static let paid: ApplicationID = "JSGZZ-2022-01"
  static let unpaid: ApplicationID = "JSGZZ-2022-17"
  static let order: PaymentID = "BK-WS-2023-002"

  /// The sample with one tranche ordered and nothing paid.
  static func ordered(
    _ body: @Sendable @escaping (WebScene) async throws -> Void
  ) async throws {
    try await WebScene.run { scene in
      try await SampleCall("jincheng-2022-workstation", in: scene.office).play(until: .pay)
      scene.turn(to: "2023-02-04T09:00:00+08:00")
      try await body(scene)
    }
  }

  /// The sample with awards and no order yet.
  static func awarded(
    _ body: @Sendable @escaping (WebScene) async throws -> Void
  ) async throws {
    try await WebScene.playing(until: .orderPayment, at: "2023-01-09T09:00:00+08:00", body)
  }

  @Test func `a payment is recorded with its voucher, found on the statement, and closed`()
    async throws
  {
    try await Self.ordered { scene in
      let finance = try await scene.visitor(as: .finance)
      let home = try await finance.get(Addresses.home())
      let place = Addresses.paid(Self.call, Self.paid, Self.order)
      #expect(home.links.contains(place.text))
      let paid = try await finance.send(["voucher": "V-2023-1"], to: place)
      #expect(paid.location == Addresses.grant(Self.call, Self.paid).text)
      let grant = try await finance.get(Addresses.grant(Self.call, Self.paid))
      #expect(grant.text.contains("已登记支付"))
      #expect(grant.text.contains("V-2023-1"))
      #expect(grant.text.contains("已支付"))
      let found = try await finance.send(
        [:], to: Addresses.reconciled(Self.call, Self.paid, Self.order))
      #expect(found.status == .seeOther)
      let closed = try await finance.get(Addresses.cancelled(Self.call, Self.paid, Self.order))
      #expect(closed.text.contains("已办结"))
    }
  }

  @Test func `a step out of order is refused with its reasons and nothing happens`() async throws {
    try await Self.ordered { scene in
      let finance = try await scene.visitor(as: .finance)
      let head = try scene.office.ledger.head()
      let reply = try await finance.send(
        [:], to: Addresses.reconciled(Self.call, Self.paid, Self.order))
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("未办理"))
      let blank = try await finance.send(
        ["voucher": " "], to: Addresses.paid(Self.call, Self.paid, Self.order))
      #expect(blank.status == .unprocessableContent)
      #expect(blank.text.contains("此项必填"))
      #expect(try scene.office.ledger.head() == head)
    }
  }

  @Test func `a form made before the money changed is told so`() async throws {
    try await Self.ordered { scene in
      let (one, other) = (
        try await scene.visitor(as: .finance), try await scene.visitor(as: .finance)
      )
      let place = Addresses.paid(Self.call, Self.paid, Self.order)
      let old = try await one.get(place).hidden
      _ = try await other.send(["voucher": "V-1"], to: place)
      let late = try await one.post(old + [("voucher", "V-2")], to: place)
      #expect(late.status == .conflict)
      let grant = try await one.get(Addresses.grant(Self.call, Self.paid))
      #expect(grant.text.contains("V-1"))
      #expect(!grant.text.contains("V-2"))
    }
  }

  @Test func `an order that bounced is cancelled and its money can be ordered again`()
    async throws
  {
    try await Self.ordered { scene in
      let finance = try await scene.visitor(as: .finance)
      let place = Addresses.cancelled(Self.call, Self.paid, Self.order)
      let silent = try await finance.send(["ground": "other", "note": ""], to: place)
      #expect(silent.status == .unprocessableContent)
      let reply = try await finance.send(["ground": "bounced", "note": "账户已销户"], to: place)
      #expect(reply.status == .seeOther)
      let grant = try await finance.get(Addresses.grant(Self.call, Self.paid))
      #expect(grant.text.contains("银行退汇：账户已销户"))
      let again = try await finance.get(Addresses.paymentOrder(Self.call, Self.paid))
      #expect(again.text.contains("第1期：120,000.00 元"))
    }
  }

  @Test func `a payment that came back is recorded beside it, and ordered again`() async throws {
    try await Self.ordered { scene in
      let finance = try await scene.visitor(as: .finance)
      let paid = Addresses.paid(Self.call, Self.paid, Self.order)
      #expect(try await finance.send(["voucher": "V-1"], to: paid).status == .seeOther)
      let place = Addresses.bounced(Self.call, Self.paid, Self.order)
      let today = scene.clock.now.day
      let silent = try await finance.send(["day": "\(today)", "note": ""], to: place)
      #expect(silent.status == .unprocessableContent)
      let reply = try await finance.send(["day": "\(today)", "note": "账户已销户"], to: place)
      #expect(reply.status == .seeOther)
      let grant = try await finance.get(Addresses.grant(Self.call, Self.paid))
      #expect(grant.text.contains("已退汇"))
      #expect(grant.text.contains("账户已销户"))
      let again = try await finance.get(Addresses.paymentOrder(Self.call, Self.paid))
      #expect(again.text.contains("第1期：120,000.00 元"))
    }
  }

  @Test func `a payment is ordered to an account that stands in the vault only`() async throws {
    try await Self.awarded { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let place = Addresses.paymentOrder(Self.call, Self.unpaid)
      let unit = scene.office.read {
        $0.calls[Self.call]?.applications[Self.unpaid]?.submission.unit
      }
      let fields: KeyValuePairs = [
        "purpose": "tranche-1", "budget-line": "示例科目", "payee": unit ?? "", "bank": "示例银行",
        "account": "0000 0000-0000 1017",
      ]
      let reply = try await bureau.send(fields, to: place)
      #expect(reply.location == Addresses.grant(Self.call, Self.unpaid).text)
      let grant = try await bureau.get(Addresses.grant(Self.call, Self.unpaid))
      #expect(grant.text.contains("•••• 1017"))
      #expect(!grant.body.contains("0000000000001017"))
      let account = Addresses.payee(
        Self.call, Self.unpaid, PaymentID("\(Self.unpaid)-1"))
      #expect(try await bureau.get(account).status == .forbidden)
      let finance = try await scene.visitor(as: .finance)
      #expect(try await finance.get(account).text.contains("0000000000001017"))
      var entries = ""
      try scene.office.ledger.export { entries += String(decoding: $0, as: UTF8.self) }
      #expect(!entries.contains("0000000000001017"))
    }
  }

  @Test func `an order to somebody else is refused and leaves no account behind`() async throws {
    try await Self.awarded { scene in
      let finance = try await scene.visitor(as: .finance)
      let head = try scene.office.ledger.head()
      let reply = try await finance.send(
        [
          "purpose": "tranche-1", "budget-line": "示例科目", "payee": "别的单位", "bank": "示例银行",
          "account": "000000000000",
        ], to: Addresses.paymentOrder(Self.call, Self.unpaid))
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("别的单位"))
      #expect(try scene.office.ledger.head() == head)
    }
  }

  @Test func `an account is kept under a salted name and dropped when nothing relies on it`()
    throws
  {
    let ledger = try Ledger.inMemory()
    let kept = try TypedAccount.number("6222000011112222").keep(in: ledger.vault)
    let other = try TypedAccount.number("6222000011112222").keep(in: ledger.vault)
    #expect(kept.record != other.record)
    let digest = try #require(Digest(kept.record))
    #expect(try ledger.vault.condition(of: digest) == .whole)
    try kept.drop(from: ledger.vault, at: WebScene.start)
    guard case .destroyed = try ledger.vault.condition(of: digest) else {
      Issue.record("the record is still there")
      return
    }
  }

  @Test(arguments: [Role.expert, .countyReviewer, .department, .panelSecretary])
  func `others find neither the money nor its forms`(role: Role) async throws {
    try await Self.ordered { scene in
      let visitor = try await scene.visitor(as: role)
      #expect(try await visitor.get(Addresses.finance()).status == .forbidden)
      #expect(try await visitor.get(Addresses.grant(Self.call, Self.paid)).status == .notFound)
    }
  }

  @Test func `forged names of calls, awards and orders lead nowhere`() async throws {
    try await Self.ordered { scene in
      let finance = try await scene.visitor(as: .finance)
      for place in [
        Addresses.money("none"), Addresses.grant(Self.call, "none"),
        Addresses.paid(Self.call, Self.unpaid, Self.order),
        Addresses.paymentOrder(Self.call, "JSGZZ-2022-14"), Addresses.recovery(Self.call, "none"),
      ] {
        #expect(try await finance.get(place).status == .notFound, "\(place)")
      }
    }
  }
}
