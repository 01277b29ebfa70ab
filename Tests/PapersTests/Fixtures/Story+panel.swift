import Assessment
import Messages
import Programmes
import Quantities

extension Story {
  /// The panel has scored: e3 is recused from W05, one sheet was reopened, e7 answered for W01.
  static func scored(
    under programme: Programme = .sample, absent: PersonID? = nil,
    panels: [Panel] = [Panel(id: "P1", experts: experts)]
  ) throws -> Story {
    var story = try reviewed(under: programme)
    story.on(2022, 12, 14)
    try story.advance()
    for panel in panels { try story.secretary(.seatPanel(panel)) }
    if let absent {
      try story.secretary(.recordAbsence(ExpertAbsent(expert: absent, reason: "因病请假")))
    }
    try story.secretary(
      .recuse(Recusal(expert: "e3", application: "W05", ground: "近三年在该单位任职")))
    for unit in units where !["W13", "W14", "W15"].contains(unit.id) {
      for (expert, points) in zip(experts, unit.points)
      where expert != absent && !(unit.id == "W05" && expert == "e3") {
        try story.sign(unit.id, expert, points)
      }
    }
    try story.act(
      .reopenSheet(
        SheetReopened(
          application: "W06", expert: "e2", channel: "documents", code: .sumError, note: "分值抄录有误")))
    try story.sign("W06", "e2", "documents", "B1", 4150)
    if absent != "e7" {
      try story.secretary(
        .answerDeviation(
          DeviationAnswer(expert: "e7", application: "W01", answer: "设备清单不全，坚持原评分")))
    }
    return story
  }

  /// The panel has voted W11 before W10, and the ranking is sealed.
  static func sealed() throws -> Story {
    var story = try scored()
    try story.secretary(
      .recordVote(VoteRecorded(order: ["W11", "W10"], minute: "7人参加，5票赞成W11列前")))
    try story.advance()
    return story
  }

  mutating func secretary(_ act: Act) throws {
    try self.act(act, by: "secretary", as: .panelSecretary)
  }

  private mutating func sign(
    _ application: ApplicationID, _ expert: PersonID, _ points: (documents: Int, defence: Int)
  ) throws {
    try sign(application, expert, "documents", "B1", points.documents)
    try sign(application, expert, "defence", "C1", points.defence)
  }

  private mutating func sign(
    _ application: ApplicationID, _ expert: PersonID, _ channel: ChannelID,
    _ criterion: CriterionID, _ hundredths: Int
  ) throws {
    try secretary(
      .submitSheet(
        ScoreSheet(
          application: application, expert: expert, channel: channel,
          points: [criterion: Points(hundredths: hundredths)], reasons: [criterion: "佐证不足"])))
  }
}
