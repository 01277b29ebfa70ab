import Assessment
import Markup
import Messages
import Programmes

/// The panel's vote on applications that stay equal across the cut line.
struct VotePage: Page {
  let call: CallID
  let tied: [SeatsPage.Unit]
  let votes: [[ApplicationID]]
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let (view, _) = try visit.panelCall(id)
    let duty = view.waiting(at: visit.now).lazy.compactMap { waiting in
      if case .vote(let tied) = waiting.duty { tied } else { nil }
    }.first
    call = id
    tied = (duty ?? []).map { SeatsPage.Unit(id: $0, name: view[$0]?.unit ?? $0.text) }
    votes = view.votes
    self.attempt = attempt
  }

  var title: Phrase { Phrase("并列表决", "Vote on a tie") }
  var trail: [Link] { .toPanel(call) }

  /// Changes with the tie and with every vote.
  var version: String {
    Fields.fingerprint(of: tied.map(\.id.text) + votes.map { "\($0)" })
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if tied.isEmpty {
        p {
          say(
            "现在没有需要表决的并列。收齐评分表、说明偏离后，入围线上仍并列的申报列在这里。",
            "There is no tie to vote on. Ties that stay across the cut line are listed here.")
        }
      } else {
        ballot(say)
      }
      if !votes.isEmpty {
        h2 { say("已登记的表决", "Votes on record") }
        ul { votes.map { vote in li { bdi { vote.map(\.text).joined(separator: " › ") } } } }
      }
    }
  }

  private func ballot(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.panelVote(call), .class("narrow")) {
      say.version(version)
      p {
        say(
          "下列申报按全部同分办法比较后仍然相同。请评审组现场表决，按结果排出先后。",
          "These stay equal after every declared step. Let the panel vote and put them in order.")
      }
      (1...max(tied.count, 1)).map { place in
        say.choice(
          "place-\(place)", Phrase("第 \(place) 位", "Place \(place)"),
          options: tied.map { Speech.Option($0.id.text, Phrase(same: "\($0.id) \($0.name)")) },
          in: attempt)
      }
      say.longField(
        "minute", Phrase("表决记录", "Minute of the vote"),
        hint: Phrase("各得几票、谁计票", "How many votes each got, and who counted"), in: attempt,
        .required, .maxlength(500))
      say.send(Phrase("登记表决", "Record the vote"))
    }
  }

  /// Records the vote.
  static func record(_ fields: Fields, _ call: CallID, _ visit: Visit) async throws -> Answer {
    let page = try VotePage(for: visit, call, .none)
    try fields.expect(version: page.version)
    var reader = FieldReader(fields)
    let order = page.tied.indices.compactMap { reader.text("place-\($0 + 1)", limit: 200) }
    guard let minute = reader.text("minute", limit: 500), reader.isClean else {
      throw reader.problems
    }
    let vote = VoteRecorded(order: order.map { ApplicationID($0) }, minute: minute)
    try await visit.perform(.recordVote(vote), in: call)
    return .go(to: Addresses.panel(call), saying: Phrase("表决已登记", "The vote is recorded"))
  }
}
