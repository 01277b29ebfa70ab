import Messages
import Programmes

extension Matter {
  /// Draws a panel by lot and seats it: the first of the order who are not excluded, the chair first.
  func draw(_ request: PanelDraw) throws(Refusal) -> [Event] {
    try require(request.seed, Phrase("种子", "seed"), code: "seedRequired")
    let drawn = PanelDrawn(
      panel: request.panel, seed: request.seed, method: .sha256,
      order: Lot(of: request.pool, seed: request.seed).tickets.map(\.name),
      excluded: request.excluded)
    let reasons = poolReasons(request) + exclusionReasons(request)
    if !reasons.isEmpty { throw Refusal(reasons) }
    let size = programme.scoring?.panel.size ?? 0
    guard drawn.eligible.count >= size else { throw Refusal(poolTooSmall(drawn, size)) }
    let panel = Panel(
      id: request.panel, experts: Array(drawn.eligible.prefix(size)),
      applications: request.applications)
    return [.panelDrawn(drawn)] + (try seat(panel))
  }

  /// Draws the order of the defence, once, among all that are in the race.
  func draw(_ request: DefenceDraw) throws(Refusal) -> [Event] {
    try require(request.seed, Phrase("种子", "seed"), code: "seedRequired")
    let ids = call.applicationsInOrder.filter(\.isInProgress).map(\.id)
    let reasons = [
      request.defendsNothing(programme) ? noDefence() : nil,
      call.defence.map { _ in drawnBefore() },
      ids.isEmpty ? nothingToDraw() : nil,
      (1...240).contains(request.minutes) ? nil : minutesOutOfRange(request.minutes),
    ].compactMap(\.self)
    if !reasons.isEmpty { throw Refusal(reasons) }
    return [
      .defenceOrderDrawn(
        DefenceOrderDrawn(
          seed: request.seed, method: .sha256, minutes: request.minutes,
          order: Lot(of: ids, seed: request.seed).tickets.map(\.name)))
    ]
  }

  private func poolReasons(_ request: PanelDraw) -> [Reason] {
    memberReasons(request.pool)
      + Set(request.excluded.map(\.expert)).subtracting(request.pool).sorted().map { expert in
        Reason(
          "notInPool", clause: programme.clause(of: .scoring), subject: expert.text,
          Phrase("不在参加抽取的专家中", "is not in the pool"),
          remedy: Phrase("不参加抽取的专家不必说明", "leave out those who are not in the lot"))
      }
  }

  private func exclusionReasons(_ request: PanelDraw) -> [Reason] {
    request.excluded.filter { $0.reason.allSatisfy(\.isWhitespace) }.map { exclusion in
      Reason(
        "reasonRequired", subject: exclusion.expert.text,
        Phrase("未填写不参加的理由", "no reason for the exclusion is given"),
        remedy: Phrase("填写理由，如回避或请假", "give the reason, such as a tie or leave"))
    }
  }

  private func poolTooSmall(_ drawn: PanelDrawn, _ size: Int) -> Reason {
    Reason(
      "poolTooSmall", clause: programme.clause(of: .scoring), subject: drawn.panel.text,
      Phrase(
        "可入座专家\(drawn.eligible.count)人，评审组须\(size)人",
        "\(drawn.eligible.count) experts can be seated, the panel needs \(size)"),
      remedy: Phrase("扩大抽取范围", "draw from a larger pool"))
  }

  private func noDefence() -> Reason {
    Reason(
      "noDefence", clause: programme.clause(of: .scoring),
      Phrase("本项目办法没有答辩环节", "the programme has no defence"),
      remedy: Phrase("不必抽签定序", "no order is needed"))
  }

  private func drawnBefore() -> Reason {
    Reason(
      "defenceDrawn", clause: programme.clause(of: .scoring),
      Phrase("顺序已抽定", "the order is drawn already"),
      remedy: Phrase("抽定的顺序不再变动", "an order that was drawn stays"))
  }

  private func nothingToDraw() -> Reason {
    Reason(
      "nothingToDraw", clause: programme.clause(of: .scoring),
      Phrase("没有在办的申报可以抽签", "there is no application to draw"),
      remedy: Phrase("核对申报情况", "check the applications"))
  }

  private func minutesOutOfRange(_ minutes: Int) -> Reason {
    Reason(
      "minutesOutOfRange", clause: programme.clause(of: .scoring),
      Phrase("每家\(minutes)分钟", "\(minutes) minutes for each unit"),
      remedy: Phrase("应为1至240分钟", "give 1 to 240 minutes"))
  }
}

extension DefenceDraw {
  /// An order is drawn for a second channel, such as the defence; sheets on paper need none.
  fileprivate func defendsNothing(_ programme: Programme) -> Bool {
    guard let rule = programme.scoring, let rubric = programme.rubric(rule.rubric) else {
      return true
    }
    return rubric.usedChannels.count < 2
  }
}
