import Assessment
import Markup
import Messages
import Programmes
import Quantities
import Scoring

/// The written answer of an expert whose total stands out from the panel's mean.
struct DeviationPage: Page {
  let call: CallID
  let callTitle: Phrase
  let application: ApplicationID
  let unit: String
  let expert: PersonID
  let expertName: String
  /// The share of the mean above which an answer is needed, in per cent.
  let limit: Int
  /// The expert's own sheets, where the reader may see them.
  let sheets: [Total]
  let isAnswered: Bool
  let answer: String?
  let attempt: Attempt

  /// The total of one of the expert's sheets.
  struct Total: Sendable, Hashable {
    let channel: Phrase
    let points: Points
    let path: Path
  }

  init(
    for visit: Visit, _ id: CallID, _ application: ApplicationID, _ expert: PersonID,
    _ attempt: Attempt
  ) throws {
    let view = try visit.call(id)
    let found = view.deviations.first { $0.application == application && $0.expert == expert }
    guard let found, let unit = view[application]?.unit, let rule = view.programme.scoring,
      let rubric = view.programme.rubric(rule.rubric)
    else { throw Rebuff.missing }
    call = id
    callTitle = view.title
    self.application = application
    self.unit = unit
    self.expert = expert
    expertName = view.name(of: expert) ?? expert.text
    let share = rule.deviation.explainAbove
    limit = share.numerator * 100 / share.denominator
    sheets =
      visit.role == .expert
      ? view.sheets(of: application).filter { $0.expert == expert }.map { sheet in
        Total(
          channel: rubric.channels.first { $0.id == sheet.channel }?.name
            ?? Phrase(same: sheet.channel.text),
          points: sheet.forChecking(in: rubric).total,
          path: Addresses.sheet(id, application, sheet.channel))
      } : []
    isAnswered = found.isAnswered
    answer = found.answer
    self.attempt = attempt
  }

  /// Records the answer.
  static func answer(
    _ fields: Fields, _ call: CallID, _ application: ApplicationID, _ expert: PersonID,
    _ visit: Visit
  ) async throws -> Answer {
    let page = try DeviationPage(for: visit, call, application, expert, .none)
    try fields.expect(version: page.version)
    var reader = FieldReader(fields)
    guard let answer = reader.text("answer", limit: 1000) else { throw reader.problems }
    let given = DeviationAnswer(expert: expert, application: application, answer: answer)
    try await visit.perform(.answerDeviation(given), in: call)
    return .go(
      to: visit.role == .expert ? Addresses.scoring() : Addresses.panelSheets(call),
      saying: Phrase("书面说明已登记", "The explanation is recorded"))
  }

  var version: String { Fields.fingerprint(of: [isAnswered ? "answered" : "open", answer ?? ""]) }

  var title: Phrase { Phrase("说明评分偏离：\(unit)", "Explain the deviation: \(unit)") }
  var trail: [Link] {
    [Link(callTitle, to: sheets.isEmpty ? Addresses.panelSheets(call) : Addresses.scoring())]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      p {
        code { bdi { application.text } }
        " "
        bdi { expertName }
        say(
          " 的总分偏离评审组均值 \(limit)% 以上。请书面说明维持原评分的理由；如有笔误，请申请重新打开评分表。",
          """
           gave a total more than \(limit)% off the panel's mean. Explain in writing why it \
          stands; for a slip of the pen ask to have the sheet opened again.
          """)
      }
      if !sheets.isEmpty {
        ul {
          sheets.map { sheet in
            li {
              a(href: sheet.path) { say(sheet.channel) }
              say(" 合计 ", " total ") + sheet.points.sheetText
            }
          }
        }
      }
      if isAnswered {
        p {
          say.badge(Phrase("已说明", "explained"), .good)
          if let answer { " " + say("", "") + answer }
        }
      }
      form(method: .post, action: Addresses.deviation(call, application, expert)) {
        say.version(version)
        say.longField(
          "answer", Phrase("书面说明", "Written explanation"), current: answer ?? "", in: attempt,
          .required, .maxlength(1000))
        say.send(Phrase("登记说明", "Record it"))
      }
    }
  }
}
