import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

/// Three units with money: one passes, one fails and pays back, one is misused; then the call closes.
func aStory() throws -> Scene {
  var scene = try aScene(in: .publicity, aProgramme(quota: 3), units: 5)
  try scene.perform(.publish, by: .bureau)
  try scene.admitObjection(against: "A2")
  try scene.publishAndWait()
  try scene.conclude(upheld: true)
  try scene.agree(to: "A4")
  try scene.publishAndWait()
  try scene.perform(.advance, by: .bureau)
  try scene.awardAll(from: day("2023-02-01"))
  try scene.perform(.advance, by: .bureau)
  try scene.addAccounts()
  try scene.payAll(tranche: 1)
  try scene.perform(.advance, by: .bureau)
  scene.now = moment("2025-02-01")
  try scene.perform(.evaluate(scene.evaluation(of: "A1")), by: .bureau)
  let weak = scene.evaluation(of: "A3", percent: 50, unspent: Money(yuan: 30_000))
  try scene.perform(.evaluate(weak), by: .bureau)
  try scene.perform(.evaluate(weak), by: .bureau)
  try scene.perform(.evaluate(scene.evaluation(of: "A4", veto: "V7")), by: .bureau)
  try scene.pay("A1", tranche: 2)
  for (id, yuan) in [("A3", 30_000), ("A4", 100_000), ("A4", 20_000)] as [(ApplicationID, Int)] {
    let money = MoneyRecovered(application: id, amount: Money(yuan: yuan), voucher: "R")
    try scene.perform(.recover(money), by: .finance)
  }
  try scene.perform(.advance, by: .bureau)
  try scene.perform(.advance, by: .bureau)
  return scene
}

@Suite("Laws 规律")
struct LawTests {
  @Test func `the same history gives the same state, in one go or in two`() throws {
    let scene = try aStory()
    var replayed = State()
    for occurrence in scene.history { replayed.apply(occurrence) }
    #expect(replayed == scene.state)
    for cut in stride(from: 0, through: scene.history.count, by: 7) {
      var first = State()
      for occurrence in scene.history.prefix(cut) { first.apply(occurrence) }
      var second = first
      for occurrence in scene.history.dropFirst(cut) {
        first.apply(occurrence)
        second.apply(occurrence)
      }
      #expect(first == second)
      #expect(first == scene.state)
    }
  }

  @Test func `money is conserved after every single event`() throws {
    let scene = try aStory()
    var state = State()
    var awards = 0
    for occurrence in scene.history {
      state.apply(occurrence)
      if case .awarded = occurrence.event { awards += 1 }
      let accounts = state.calls[Scene.id]?.applications.values.compactMap(\.account) ?? []
      #expect(accounts.count == awards)
      #expect(accounts.filter { !$0.isBalanced }.isEmpty)
      let promised = accounts.map { $0.paid + $0.pending + $0.withdrawn }.total
      #expect(promised == Money(yuan: 300_000) * awards)
    }
    #expect(awards == 3)
  }

  @Test func `a closed call owes nothing and is owed nothing`() throws {
    let scene = try aStory()
    #expect(scene.call.isClosed)
    let accounts = ["A1", "A3", "A4"].compactMap { scene[ApplicationID($0)].account }
    #expect(accounts.map(\.paid) == [300_000, 120_000, 120_000].map(Money.init(yuan:)))
    #expect(accounts.map(\.recovered) == [0, 30_000, 120_000].map(Money.init(yuan:)))
    #expect(accounts.allSatisfy { $0.pending == .zero })
  }

  @Test(arguments: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]])
  func `the order in which sheets come in changes nothing`(experts: [Int]) throws {
    let points: Scorer = { application, expert, criterion in
      let lost = (application.text.utf8.last.map(Int.init) ?? 0) % 5 + expert
      return criterion.points - Points(hundredths: lost * 50)
    }
    func ranking(_ experts: [Int], reversed: Bool) throws -> SealedRanking? {
      var scene = try aScene(in: .scoring)
      try scene.verifyAll()
      try scene.seatPanel()
      for expert in experts {
        for application in reversed ? scene.call.order.reversed() : scene.call.order {
          try scene.signSheets(of: application, expert: expert, points)
        }
      }
      try scene.perform(.advance, by: .bureau)
      return scene.call.ranking
    }
    let expected = try ranking([1, 2, 3], reversed: false)
    #expect(try ranking(experts, reversed: false) == expected)
    #expect(try ranking(experts, reversed: true) == expected)
  }

  @Test func `the order in which departments answer changes nothing`() throws {
    let answers = [
      opinion(on: "A1", from: "tax"), opinion(on: "A1", from: "superior", .objects, text: "欠税"),
      opinion(on: "A2", from: "tax"), opinion(on: "A2", from: "superior"),
    ]
    func call(_ answers: [Opinion]) throws -> Call {
      var scene = try aScene(in: .consultation)
      for answer in answers { try scene.perform(.recordOpinion(answer), by: .bureau) }
      return scene.call
    }
    let (forwards, backwards) = (try call(answers), try call(answers.reversed()))
    #expect(forwards == backwards)
  }

  @Test func `a decision changes nothing by itself`() throws {
    let scene = try aScene(in: .publicity)
    let before = scene.state
    let first = try scene.events(of: .publish, by: .bureau)
    let second = try scene.events(of: .publish, by: .bureau)
    #expect(first == second)
    #expect(scene.state == before)
  }
}
