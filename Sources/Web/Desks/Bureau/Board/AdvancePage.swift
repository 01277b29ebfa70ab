import Assessment
import Markup
import Messages
import Programmes

/// Going on to the next stage: everything that still speaks against it, each with the way to its remedy.
struct AdvancePage: Page {
  let call: CallID
  let callTitle: Phrase
  let stages: [Stage]
  let stage: StageID?
  let isClosed: Bool
  let blockers: [Blocker]
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    self.call = id
    callTitle = call.title
    stages = call.programme.stages
    stage = call.stage?.id
    isClosed = call.isClosed
    blockers = call.blockers(at: visit.now).map { Blocker($0, in: call, for: visit.role) }
    version = call.stageVersion
    self.attempt = attempt
  }

  var title: Phrase { Phrase("进入下一环节", "Go on to the next stage") }
  var trail: [Link] {
    [
      Link(Phrase("批次", "Calls"), to: Addresses.board()),
      Link(callTitle, to: Addresses.call(call)),
    ]
  }
  var watched: CallID? { call }

  private var next: Stage? {
    guard let stage else { return nil }
    return stages.drop { $0.id != stage }.dropFirst().first
  }

  func body(_ say: Speech) -> HTML {
    div {
      if let stage { say.stages(stages, current: stage, isClosed: isClosed) }
      if isClosed {
        p { say("本批次已办结", "The call is closed") }
      } else if blockers.isEmpty {
        say.trouble(attempt)
        say.confirmation(
          of: next.map { Phrase("进入", "Go on to ") + $0.name } ?? Phrase("办结本批次", "Close the call"),
          consequences: consequences, action: Addresses.advance(call), back: Addresses.call(call)
        ) { say.version(version) }
      } else {
        say.blockers(
          blockers,
          Phrase(
            "还不能进入下一环节：\(blockers.count) 项", "The call cannot go on yet: \(blockers.count)"))
        p { a(href: Addresses.call(call)) { say("返回批次", "Back to the call") } }
      }
    }
  }

  /// What cannot be taken back without a recorded reason.
  private var consequences: [Phrase] {
    let recorded = Phrase(
      "此事记入台账；退回须写明代码和理由", "It is recorded; going back needs a coded reason")
    guard let next else { return [recorded] }
    switch next.rule.kind {
    case .scoring:
      return [
        Phrase("项目办法从此冻结，本批次不能再改", "The rules freeze: they cannot change in this call"),
        recorded,
      ]
    case .consultation, .publicity:
      return [
        Phrase("排名封存，专家评分从此可见", "The ranking is sealed; points can be seen from now on"),
        recorded,
      ]
    case .intake, .review, .award, .funding, .acceptance, .training, .settlement, .closing:
      return [recorded]
    }
  }
}
