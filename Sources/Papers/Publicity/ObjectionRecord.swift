public import Assessment
public import Messages
import Programmes
import WorkingDays

/// One objection from receipt to conclusion, with its limits and every step (异议办理记录).
///
/// It stays with the bureau: it quotes what was said. Who objected stays in the vault.
public enum ObjectionRecord {
  /// The record of an objection.
  ///
  /// - Throws: `Refusal` where there is no such objection.
  public static func paper(of dossier: Dossier, objection id: ObjectionID) throws(Refusal) -> Paper
  {
    guard let objection = dossier.call.objections[id] else { throw unknown(id, dossier) }
    let title = dossier.call.title
    return Paper(
      .objectionRecord,
      title: Phrase("\(title.chinese)异议办理记录", "Record of an objection: \(title.english)"),
      parts: [
        .items(head(of: objection, dossier)), .heading(Phrase("办理经过", "Steps")),
        .table(steps(of: id, dossier)), .heading(Phrase("结论", "Conclusion")),
        .items([Paper.Item("conclusion", Phrase("结论", "Conclusion"), conclusion(of: objection))]),
        .heading(Phrase("答复和归档", "Answers")),
        .items([
          .blank("answered", Phrase("答复反映人的时间、方式", "Objector answered")),
          .blank("notified", Phrase("告知被反映单位的时间、方式", "Unit notified")),
        ]),
      ],
      signatures: [
        Phrase("核查人", "Investigated by"), Phrase("审核人", "Checked by"), Phrase("日期", "Date"),
      ]
    ).issued(as: .objectionRecord(id), from: dossier)
  }

  private static func head(of objection: Objection, _ dossier: Dossier) -> [Paper.Item] {
    let filing = objection.filing
    let notice = dossier.call.applications[filing.application].flatMap(dossier.call.notice)
    let objector =
      filing.objector == nil
      ? Phrase("未留姓名和联系方式", "left no name")
      : Phrase("姓名和联系方式另存于材料库，不在本表列示", "kept in the vault, not shown here")
    let named =
      filing.named
      ? Phrase("实名（或单位盖章）", "with a real name or a unit's seal") : Phrase("匿名", "anonymous")
    return [
      Paper.Item("objection", Phrase("异议编号", "Objection"), Phrase(same: filing.id.text)),
      Paper.Item(
        "application", Phrase("申报编号", "Application"), Phrase(same: filing.application.text)),
      Paper.Item("unit", Phrase("被反映单位", "Unit"), dossier.unit(filing.application)),
      Paper.Item("named", Phrase("反映方式", "How"), named),
      Paper.Item("objector", Phrase("反映人", "Objector"), objector),
      Paper.Item(
        "grounds", Phrase("反映的事实和理由", "Facts and reasons"), Phrase(same: filing.grounds)),
      Paper.Item("registered", Phrase("登记时间", "Registered"), objection.registered.longForm),
      Paper.Item(
        "notice", Phrase("所属公示", "Public notice"), notice.map(period) ?? Phrase("—", "—")),
      Paper.Item("admitBy", Phrase("受理期限", "Admit by"), objection.admitBy.withWeekday),
      Paper.Item("concludeBy", Phrase("办结期限", "Conclude by"), objection.concludeBy.withWeekday),
      Paper.Item("status", Phrase("办理情况", "Status"), objection.status.phrase),
    ]
  }

  private static func period(of notice: PublicNotice) -> Phrase {
    let (first, last) = (notice.first.longForm, notice.last.longForm)
    return Phrase(
      "第\(notice.number)期，\(first.chinese)至\(last.chinese)",
      "No. \(notice.number), \(first.english) to \(last.english)")
  }

  private static func steps(of id: ObjectionID, _ dossier: Dossier) -> Paper.Table {
    let rows = dossier.history.compactMap { occurrence -> [Paper.Cell]? in
      guard let (step, words) = occurrence.event.step(of: id) else { return nil }
      return [
        .text(occurrence.at.longForm), .text(step),
        .text(dossier.name(of: occurrence.actor.person)), .text(words),
      ]
    }
    return Paper.Table(
      "steps",
      columns: [
        Paper.Column("at", Phrase("时间", "When"), width: 24),
        Paper.Column("step", Phrase("办理", "Step")), Paper.Column("by", Phrase("经办", "By")),
        Paper.Column("words", Phrase("说明", "Explanation"), width: 40),
      ], rows: rows)
  }

  private static func conclusion(of objection: Objection) -> Phrase {
    switch objection.status {
    case .registered, .admitted:
      return Phrase("尚未办结；办结前暂缓该单位，不影响其他单位。", "Open; only this unit waits.")
    case .refused(let reason):
      let reason = reason.withoutStop
      return Phrase("不予受理：\(reason)。该单位继续办理。", "Not admitted: \(reason). The unit goes on.")
    case .upheld(let findings):
      let findings = findings.withoutStop
      return Phrase("异议成立：\(findings)。取消该单位资格。", "Upheld: \(findings). The unit is taken off.")
    case .rejected(let findings):
      let findings = findings.withoutStop
      return Phrase("异议不成立：\(findings)。该单位继续办理。", "Rejected: \(findings). The unit goes on.")
    }
  }

  private static func unknown(_ id: ObjectionID, _ dossier: Dossier) -> Refusal {
    let known = dossier.call.objectionsInOrder.map { Phrase(same: $0.filing.id.text) }.joined
    return Refusal(
      Reason(
        "unknownObjection", subject: id.text, Phrase("没有这件异议", "there is no such objection"),
        remedy: Phrase("现有异议：\(known.chinese)", "there are: \(known.english)")))
  }
}

extension Event {
  /// What an event did with an objection; nil for every other event.
  fileprivate func step(of id: ObjectionID) -> (Phrase, Phrase)? {
    switch self {
    case .objectionRegistered(let registration) where registration.filing.id == id:
      (Phrase("登记", "registered"), Phrase("", ""))
    case .objectionScreened(let screening) where screening.objection == id:
      (
        screening.admitted ? Phrase("受理", "admitted") : Phrase("不予受理", "not admitted"),
        Phrase(same: screening.reason)
      )
    case .objectionExtended(let longer) where longer.objection == id:
      (Phrase("延期", "extended"), longer.concludeBy.withWeekday)
    case .objectionConcluded(let conclusion) where conclusion.objection == id:
      (
        conclusion.upheld ? Phrase("异议成立", "upheld") : Phrase("异议不成立", "rejected"),
        Phrase(same: conclusion.findings)
      )
    default: nil
    }
  }
}
