import Assessment
public import Messages
import Programmes

/// Where a call stands: its stages, how many applications are where, and what holds it (进度).
public enum CallStatus {
  /// The status of a call.
  ///
  /// `blockers` are the reasons against going on; nil where nobody asked. People read what holds
  /// many units once; programs take each reason by itself, `isGrouped` false.
  public static func paper(
    of dossier: Dossier, blockers: [Reason]? = nil, isGrouped: Bool = true
  ) -> Paper {
    let groups = blockers.map { isGrouped ? $0.grouped { $0 } : $0.map { [$0] } }
    let title = dossier.call.title
    let status = Paper(
      .status, title: Phrase("\(title.chinese)进度", "Status: \(title.english)"),
      parts: [
        .heading(Phrase("环节", "Stages")), .table(stages(of: dossier)),
        .heading(Phrase("申报", "Applications")), .items(counts(of: dossier.call)),
      ] + (groups.map(section) ?? []), footer: dossier.proof)
    // What blocks a call depends on the moment of asking, which no entry tells.
    return blockers == nil ? status.issued(as: .status, from: dossier) : status
  }

  private static func section(of blockers: [[Reason]]) -> [Paper.Part] {
    let heading = Paper.Part.heading(Phrase("进入下一环节前须办理", "To be settled before the next stage"))
    guard !blockers.isEmpty else {
      return [
        heading, .paragraph(Phrase("没有未办事项，可以进入下一环节。", "Nothing is open; the call can go on.")),
      ]
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

  private static func counts(of call: Call) -> [Paper.Item] {
    let all = call.applicationsInOrder
    let open = call.objections.values.count { $0.status.isOpen }
    return [
      count("all", Phrase("申报", "Applied"), all.count),
      count("inProgress", Phrase("办理中", "In progress"), all.count(where: \.isInProgress)),
      count("returned", Phrase("待补正", "To be completed"), all.count(where: \.isReturned)),
      count("rejected", Phrase("审核不通过", "Refused"), all.count(where: \.isRejected)),
      count("withdrawn", Phrase("撤回", "Withdrawn"), all.count(where: \.isWithdrawn)),
      count("removed", Phrase("取消资格", "Taken off the list"), all.count(where: \.isRemoved)),
      count("sheets", Phrase("评分表", "Score sheets"), call.sheets.count),
      count("listed", Phrase("拟授牌", "Proposed"), all.count(where: \.isListed)),
      count("published", Phrase("已公示", "Published"), all.count { $0.notice != nil }),
      count("objections", Phrase("未办结异议", "Open objections"), open),
      count("awarded", Phrase("已授牌", "Awarded"), all.count { $0.award != nil }),
      count("accepted", Phrase("验收合格", "Accepted"), all.count(where: \.isAccepted)),
    ]
  }

  private static func count(_ key: String, _ label: Phrase, _ number: Int) -> Paper.Item {
    Paper.Item(key, label, Phrase(same: String(number)))
  }
}

extension Application {
  fileprivate var isAccepted: Bool { acceptances.last?.isPassed ?? false }
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
