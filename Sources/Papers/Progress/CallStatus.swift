import Assessment
public import Messages
import Programmes

/// Where a call stands: its stages, how many applications are where, and what holds it (进度).
public enum CallStatus {
  /// The status of a call. `blockers` are the reasons against going on; nil where nobody asked.
  public static func paper(of dossier: Dossier, blockers: [Reason]? = nil) -> Paper {
    let title = dossier.call.title
    return Paper(
      .status, title: Phrase("\(title.chinese)进度", "Status: \(title.english)"),
      parts: [
        .heading(Phrase("环节", "Stages")), .table(stages(of: dossier)),
        .heading(Phrase("申报", "Applications")), .table(counts(of: dossier.call)),
      ] + (blockers.map(section) ?? []), footer: dossier.proof)
  }

  private static func section(of blockers: [Reason]) -> [Paper.Part] {
    let heading = Paper.Part.heading(Phrase("进入下一环节前须办理", "To be settled before the next stage"))
    guard !blockers.isEmpty else {
      return [heading, .paragraph(Phrase("没有未办事项，可以进入下一环节。", "Nothing is open; the call can go on."))]
    }
    return [heading, .table(RefusalReport.table(of: blockers))]
  }

  private static func stages(of dossier: Dossier) -> Paper.Table {
    let stages = dossier.programme.stages
    let open = stages.firstIndex { $0.id == dossier.call.stage } ?? 0
    return Paper.Table(
      "stages",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("stage", Phrase("环节", "Stage")),
        Paper.Column("state", Phrase("状态", "State")),
        Paper.Column("basis", Phrase("依据", "Basis"), width: 24),
      ],
      rows: stages.enumerated().map { number, stage in
        [
          .count(number + 1), .text(stage.name),
          .text(state(of: number, open: open, isClosed: dossier.call.isClosed)),
          .text(stage.basis.note),
        ]
      })
  }

  private static func state(of number: Int, open: Int, isClosed: Bool) -> Phrase {
    if isClosed || number < open { return Phrase("已完成", "done") }
    return number == open ? Phrase("进行中", "open") : Phrase("未开始", "to come")
  }

  private static func counts(of call: Call) -> Paper.Table {
    let all = call.applicationsInOrder
    let lines: [(String, Phrase, Int)] = [
      ("all", Phrase("申报", "applied"), all.count),
      ("inProgress", Phrase("办理中", "in progress"), all.count(where: \.isInProgress)),
      ("returned", Phrase("待补正", "to be completed"), all.count(where: \.isReturned)),
      ("rejected", Phrase("审核不通过", "refused"), all.count(where: \.isRejected)),
      ("withdrawn", Phrase("撤回", "withdrawn"), all.count(where: \.isWithdrawn)),
      ("removed", Phrase("取消资格", "taken off the list"), all.count(where: \.isRemoved)),
      ("sheets", Phrase("评分表", "score sheets"), call.sheets.count),
      ("listed", Phrase("拟授牌", "proposed"), all.count(where: \.isListed)),
      ("published", Phrase("已公示", "published"), all.count { $0.notice != nil }),
      ("objections", Phrase("未办结异议", "open objections"), call.objections.values.count { $0.status.isOpen }),
      ("awarded", Phrase("已授牌", "awarded"), all.count { $0.award != nil }),
      ("accepted", Phrase("验收合格", "accepted"), all.count { $0.acceptances.last?.isPassed ?? false }),
    ]
    return Paper.Table(
      "counts",
      columns: [
        Paper.Column("key", Phrase("代码", "Code")), Paper.Column("what", Phrase("事项", "What")),
        Paper.Column("count", Phrase("数量", "Count"), .numbers),
      ], rows: lines.map { [.same($0.0), .text($0.1), .count($0.2)] })
  }
}

extension Application {
  fileprivate var isReturned: Bool {
    if case .returned = progress { true } else { false }
  }
  fileprivate var isRejected: Bool {
    if case .rejected = progress { true } else { false }
  }
  fileprivate var isWithdrawn: Bool {
    if case .withdrawn = progress { true } else { false }
  }
  fileprivate var isRemoved: Bool {
    if case .removed = progress { true } else { false }
  }
}
