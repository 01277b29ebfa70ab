import Assessment
import Messages
import Papers
import Programmes
import Quantities
import WorkingDays

extension Dossier {
  /// Three applications before a panel of two: e1 is recused from W02 and has handed in one sheet,
  /// e2 has handed in everything.
  static func scoring() throws -> Dossier {
    let panel = Panel(id: "P1", experts: ["e1", "e2"])
    let sheets =
      [sheet("W01", "e1", "documents")]
      + ["W01", "W02", "W03"].flatMap {
        [sheet($0, "e2", "documents"), sheet($0, "e2", "defence")]
      }
    let events: [Event] =
      [
        .callOpened(
          CallOpened(
            title: Phrase("2022年示例批次", "Sample call 2022"), programme: "sample",
            digest: String(repeating: "ab", count: 32), stage: "scoring")),
        .applicationSubmitted(submission("W01")), .applicationSubmitted(submission("W02")),
        .applicationSubmitted(submission("W03")), .panelSeated(panel),
        .expertRecused(Recusal(expert: "e1", application: "W02", ground: "近三年在该单位任职")),
      ] + sheets.map(Event.sheetSubmitted)
    let people = [("e1", "评委甲"), ("e2", "评委乙")].map {
      Event.personEnrolled(Person(id: PersonID($0.0), name: $0.1, roles: [.expert], office: nil))
    }
    let at = Day(year: 2022, month: 12, day: 14)?.at(hour: 9) ?? Day.first.start
    let history =
      people.map { Occurrence(call: nil, at: at, actor: Actor("a", as: .admin), event: $0) }
      + events.map { Occurrence(call: "2022", at: at, actor: Actor("a", as: .admin), event: $0) }
    guard
      let dossier = Dossier(of: "2022", history: history, programme: .sample, ledgerHead: nil)
    else { throw Refusal(Reason("noCall", Phrase(same: ""), remedy: Phrase(same: ""))) }
    return dossier
  }

  private static func submission(_ id: ApplicationID) -> Submission {
    Submission(
      application: id, unit: "示例\(id)有限公司", creditCode: "91140500MA0EXAMP1X", kind: "enterprise",
      affiliation: .county("示例县"), facts: [:], attachments: [], copies: 3)
  }

  private static func sheet(
    _ application: String, _ expert: PersonID, _ channel: ChannelID
  ) -> ScoreSheet {
    let criterion: CriterionID = channel == "defence" ? "C1" : "B1"
    return ScoreSheet(
      application: ApplicationID(application), expert: expert, channel: channel,
      points: [criterion: Points(hundredths: 4_000)], reasons: [criterion: "佐证不足"])
  }
}
