import Assessment
import Markup
import Messages
import Papers
import Programmes

/// Opening a signed sheet again, for a coded reason that stays on record.
struct ReopeningPage: Page {
  let call: CallID
  let application: ApplicationID
  let unit: String
  let expert: PersonID
  let expertName: String
  let channel: Channel
  let isSigned: Bool
  let attempt: Attempt

  init(
    for visit: Visit, _ id: CallID, _ application: ApplicationID, _ expert: PersonID,
    _ channel: ChannelID, _ attempt: Attempt
  ) throws {
    let (view, rule) = try visit.panelCall(id)
    let key = ScoreSheet.Key(application: application, expert: expert, channel: channel)
    let status = view.completeness(of: application).first { $0.key == key }
    guard let status, let unit = view[application]?.unit,
      let found = view.programme.rubric(rule.rubric)?.channels.first(where: { $0.id == channel })
    else { throw Rebuff.missing }
    call = id
    self.application = application
    self.unit = unit
    self.expert = expert
    expertName = view.name(of: expert) ?? expert.text
    self.channel = found
    isSigned = status.state == .signed
    self.attempt = attempt
  }

  var title: Phrase { Phrase("重新打开评分表", "Reopen a score sheet") }
  var trail: [Link] {
    .toPanel(call) + [Link(Phrase("评分表收缴", "Score sheets"), to: Addresses.panelSheets(call))]
  }

  private var path: Path { Addresses.reopening(call, application, expert, channel.id) }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      say.terms([
        (Phrase("申报", "Application"), say.quoted("\(application) \(unit)")),
        (Phrase("专家", "Expert"), say.quoted(expertName)),
        (Phrase("环节", "Channel"), .text(say(channel.name))),
      ])
      if isSigned {
        form(method: .post, action: path, .class("narrow")) {
          p {
            say(
              "重新打开后，原签名作废，由专家本人更正并再次签名；代码和说明记入台账和纪要，专家看得到。",
              "The signature falls; the expert mends and signs again. Code and note are on record.")
          }
          say.choice(
            "code", Phrase("更正代码", "Code"),
            options: CorrectionReason.allCases.map { code in
              Speech.Option(
                code.rawValue,
                Phrase(
                  "\(code.rawValue) \(code.phrase.chinese)",
                  "\(code.rawValue) \(code.phrase.english)")
              )
            }, in: attempt)
          say.longField(
            "note", Phrase("说明", "What is wrong"), in: attempt, .required, .maxlength(500))
          say.send(Phrase("重新打开", "Reopen it"))
        }
      } else {
        p { say("此表未签名，不用重新打开。", "The sheet is not signed; there is nothing to reopen.") }
      }
    }
  }

  /// Opens the sheet again.
  static func reopen(
    _ fields: Fields, _ call: CallID, _ application: ApplicationID, _ expert: PersonID,
    _ channel: ChannelID, _ visit: Visit
  ) async throws -> Answer {
    _ = try ReopeningPage(for: visit, call, application, expert, channel, .none)
    var reader = FieldReader(fields)
    let code = reader.choice("code", of: CorrectionReason.self)
    let note = reader.text("note", limit: 500)
    guard let code, let note else { throw reader.problems }
    try await visit.perform(
      .reopenSheet(
        SheetReopened(
          application: application, expert: expert, channel: channel, code: code, note: note)),
      in: call)
    return .go(
      to: Addresses.panelSheets(call), saying: Phrase("已重新打开", "The sheet is open again"))
  }
}
