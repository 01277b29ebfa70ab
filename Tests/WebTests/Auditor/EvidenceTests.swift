import Assessment
import Counter
import HTTPTypes
import Markup
import Messages
import Papers
import Programmes
import Testing

@testable import Web

/// From a figure to the entries behind it, and back to a moment of the past.
struct EvidenceTests {
  static let call = WebScene.sample
  static let application: ApplicationID = "JSGZZ-2022-01"

  @Test func `a figure leads to the entries behind it`() async throws {
    try await FinanceTests.ordered { scene in
      let finance = try await scene.visitor(as: .finance)
      let grant = try await finance.get(Addresses.grant(Self.call, Self.application))
      let evidence = Addresses.applicationEvidence(Self.call, Self.application)
      #expect(grant.body.contains("href=\"\(evidence.fragment("money").text)\""))
      let page = try await finance.get(evidence)
      #expect(page.body.contains("id=\"money\""))
      #expect(page.text.contains("下达拨款"))
      #expect(page.text.contains("120000.00"))
      // Finance sees neither points nor reviews, and no number tells how much else happened.
      #expect(!page.text.contains("评分表签署"))
      #expect(!page.text.contains("审核决定"))
      #expect(!page.body.contains("/ledger/pages/"))
      #expect(!page.text.contains("现在不能看到的记录"))
      #expect(!page.body.contains("id=\"scoring\""))
    }
  }

  @Test func `an auditor goes on from the evidence to the place in the ledger`() async throws {
    try await FinanceTests.ordered { scene in
      let auditor = try await scene.visitor(as: .auditor)
      let page = try await auditor.get(
        Addresses.applicationEvidence(Self.call, Self.application))
      #expect(page.text.contains("评分表签署"))
      #expect(page.links.contains { $0.hasPrefix("/ledger/pages/") })
    }
  }

  @Test func `totals, awards and counts lead those who see the ledger to the entries`() async throws
  {
    let sheets = Addresses.applicationEvidence(Self.call, Self.application).fragment("scoring")
    let list = Addresses.evidence(Self.call).fragment("ranking")
    let places: [(Path, [Path])] = [
      (Addresses.ranking(Self.call), [sheets, list]),
      (
        Addresses.awards(Self.call),
        [Addresses.applicationEvidence(Self.call, Self.application).fragment("award")]
      ),
      (Addresses.board(), [Addresses.evidence(Self.call).fragment("intake")]),
      (Addresses.call(Self.call), [list]),
    ]
    try await FinanceTests.ordered { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      for (page, sources) in places {
        let body = try await bureau.get(page).body
        #expect(sources.filter { !body.contains("href=\"\($0.text)\"") } == [], "\(page)")
      }
      let secretary = try await scene.visitor(as: .panelSecretary).get(Addresses.ranking(Self.call))
      #expect(!secretary.links.contains { $0.contains("/evidence") })
    }
  }

  @Test func `a page of the past shows what stood then, to those who see the ledger`() async throws
  {
    try await FinanceTests.ordered { scene in
      let auditor = try await scene.visitor(as: .auditor)
      let pages = [
        (Addresses.ranking(Self.call), "96.60", "排名尚未封存"),
        (Addresses.money(Self.call), "120,000.00", "还没有已授牌的单位"),
        (Addresses.application(Self.call, Self.application), "96.60", "JSGZZ-2022-01"),
      ]
      for (path, now, then) in pages {
        #expect(try await auditor.get(path).text.contains(now), "\(path)")
        let past = try await auditor.get(path.query("until", "2022-12-15T09:00"))
        #expect(past.text.contains(then), "\(path)")
        #expect(!past.text.contains(now), "\(path)")
        #expect(past.text.contains("2022"), "\(path)")
        let finance = try await scene.visitor(as: .finance)
        let asked = try await finance.get(path.query("until", "2022-12-15T09:00"))
        #expect(asked.status == .notFound, "\(path)")
        #expect(try await auditor.get(path.query("until", "noon")).status == .notFound)
      }
    }
  }

  @Test(arguments: [Role?.none, .applicant, .expert, .countyReviewer])
  func `evidence on what may not be seen is no page`(role: Role?) async throws {
    try await FinanceTests.ordered { scene in
      let visitor =
        if let role { try await scene.visitor(as: role) } else { scene.stranger() }
      let page = try await visitor.get(
        Addresses.applicationEvidence(Self.call, Self.application))
      #expect(page.status == .notFound)
    }
  }

  @Test func `the public reads the entries of its notices and no others`() async throws {
    try await FinanceTests.ordered { scene in
      let page = try await scene.stranger().get(Addresses.evidence(Self.call))
      #expect(page.status == .ok)
      #expect(page.text.contains("发布公示"))
      for hidden in ["提交申报", "评分表签署", "排名封存", "下达拨款", "人员登记", "授牌 ·"] {
        #expect(!page.text.contains(hidden), "\(hidden)")
      }
    }
  }

  @Test func `a paper of the past is the paper as it was, byte by byte`() async throws {
    try await FinanceTests.ordered { scene in
      let auditor = try await scene.visitor(as: .auditor)
      let name = PaperName(.status, .json)
      let then = try await auditor.get(Addresses.paper(Self.call, name)).body
      let moment = scene.clock.now.typed
      scene.clock.advance(seconds: 3600)
      let finance = try await scene.visitor(as: .finance)
      let paid = try await finance.send(
        ["voucher": "V-9"],
        to: Addresses.paid(Self.call, FinanceTests.paid, FinanceTests.order))
      #expect(paid.status == .seeOther)
      #expect(try await auditor.get(Addresses.paper(Self.call, name)).body != then)
      let past = try await auditor.get(Addresses.pastPaper(Self.call, name).query("at", moment))
      #expect(past.body == then)
    }
  }

  @Test func `the office is shown as it stood at a moment`() async throws {
    try await FinanceTests.ordered { scene in
      let auditor = try await scene.visitor(as: .auditor)
      let before = try await auditor.get(Addresses.past().query("at", "2022-12-25T12:00"))
      #expect(before.status == .ok)
      #expect(before.text.contains("进行中"))
      #expect(before.text.contains("应拨（元） 0.00"))
      let after = try await auditor.get(Addresses.past().query("at", "2023-02-03T12:00"))
      // awards.csv: eight of 300,000 stand before the first payment, the ninth was refused.
      #expect(after.text.contains("应拨（元） 2,400,000.00"))
      #expect(!before.text.contains("2,400,000.00"))
      let long = try await auditor.get(Addresses.past().query("at", "1999-01-01T00:00"))
      #expect(long.text.contains("那时还没有批次"))
      let odd = try await auditor.get(Addresses.past().query("at", "yesterday"))
      #expect(odd.status == .ok)
    }
  }

  @Test func `the past shows the bureau no points that were not sealed then`() async throws {
    try await FinanceTests.ordered { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let now = try await bureau.get(Addresses.past().query("at", "2023-02-03T12:00"))
      #expect(now.body.contains("id=\"cut-"))
      let then = try await bureau.get(Addresses.past().query("at", "2022-12-18T12:00"))
      #expect(!then.body.contains("id=\"cut-"))
      let paper = Addresses.pastPaper(Self.call, PaperName(.awardList, .text))
      let early = try await bureau.get(paper.query("at", "2022-12-18T12:00"))
      #expect(early.status == .notFound)
    }
  }
}
