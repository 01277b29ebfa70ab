import Assessment
import Markup
import Messages
import Papers
import Programmes

/// Going back to an earlier stage, for a coded reason that is recorded.
struct ReopenPage: Page {
  let call: CallID
  let callTitle: Phrase
  /// The stages that were left.
  let past: [Stage]
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    let here = call.stage?.id
    self.call = id
    callTitle = call.title
    past = Array(call.programme.stages.prefix { $0.id != here })
    version = call.stageVersion
    self.attempt = attempt
  }

  /// - Throws: `Problems` for what is not filled in.
  static func request(_ fields: Fields) throws -> ReopenRequest {
    var reader = FieldReader(fields)
    let stage = reader.text("stage", limit: 100)
    let code = reader.choice("code", of: CorrectionReason.self)
    let note = reader.text("note", limit: 1000)
    guard let stage, let code, let note else { throw reader.problems }
    return ReopenRequest(stage: StageID(stage), code: code, note: note)
  }

  var title: Phrase { Phrase("退回以前的环节", "Go back to an earlier stage") }
  var trail: [Link] {
    [
      Link(Phrase("批次", "Calls"), to: Addresses.board()),
      Link(callTitle, to: Addresses.call(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if past.isEmpty {
        p { say("还没有完成的环节可以退回", "No stage was left yet") }
      } else {
        ul {
          li {
            say(
              "退回后，该环节及以后的审核意见作废；退到评分以前的，排名解封",
              "Decisions of that stage and later ones no longer count; before scoring, the ranking is unsealed"
            )
          }
          li { say("已记录的内容都保留在台账里", "Everything recorded stays in the ledger") }
        }
        form(method: .post, action: Addresses.reopen(call), .class("narrow")) {
          say.version(version)
          say.choice(
            "stage", Phrase("退回到", "Go back to"),
            options: past.map { Speech.Option($0.id.text, $0.name) }, in: attempt)
          say.choice(
            "code", Phrase("理由代码", "Coded reason"),
            options: CorrectionReason.allCases.map {
              Speech.Option($0.rawValue, Phrase(same: $0.rawValue) + $0.phrase)
            }, in: attempt)
          say.longField(
            "note", Phrase("说明", "Explanation"), in: attempt, .required, .maxlength(1000))
          say.send(Phrase("退回", "Go back"))
        }
      }
    }
  }
}
