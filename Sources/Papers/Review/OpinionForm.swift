public import Assessment
public import Messages
import Programmes

/// The form on which departments say whether a unit may be awarded (审核意见表, JC-3.4).
///
/// Answers on record are printed; what is still open is room to write and seal.
public enum OpinionForm {
  /// The form of one proposed unit.
  ///
  /// - Throws: `Refusal` where nobody is consulted, or the unit was never proposed.
  public static func paper(of dossier: Dossier, application id: ApplicationID) throws(Refusal)
    -> Paper
  {
    let application = try dossier.application(id)
    guard let rule = dossier.programme.consultation else {
      throw Refusal(
        Reason(
          "noConsultation", Phrase("本项目不征求意见", "this programme consults nobody"),
          remedy: Phrase("改印其他表册", "print another paper")))
    }
    guard application.isListed || !application.opinions.isEmpty else { throw notProposed(id) }
    let title = dossier.call.title
    return Paper(
      .opinionForm,
      title: Phrase("\(title.chinese)拟授牌单位审核意见表", "Opinions on a proposed unit: \(title.english)"),
      parts: [.items(head(of: application, dossier)), .paragraph(request(rule))]
        + rule.departments.map { .box(box(for: $0, application)) } + [.paragraph(origin)]
    ).issued(as: .opinionForm(id), from: dossier)
  }

  private static func head(of application: Application, _ dossier: Dossier) -> [Paper.Item] {
    let submission = application.submission
    let due = dossier.call.opinionsDue(on: application)?.withWeekday
    return [
      Paper.Item("application", Phrase("申报编号", "Application"), Phrase(same: application.id.text)),
      Paper.Item("unit", Phrase("单位名称", "Unit"), Phrase(same: submission.unit)),
      Paper.Item(
        "creditCode", Phrase("统一社会信用代码", "Credit code"), Phrase(same: submission.creditCode)),
      Paper.Item("kind", Phrase("类型", "Kind"), dossier.kind(of: application)),
      Paper.Item("county", Phrase("所在县区", "County"), submission.affiliation.phrase),
      Paper.Item(
        "award", Phrase("拟授予", "Proposed award"),
        dossier.programme.award?.plaque ?? dossier.programme.title),
      Paper.Item("due", Phrase("答复期限", "Answer by"), due ?? .blankDay),
    ]
  }

  private static func request(_ rule: ConsultationRule) -> Phrase {
    let silence =
      switch rule.silence {
      case .consents: Phrase("逾期未答复的，视为同意。", "Silence after that day is read as consent.")
      case .blocks:
        Phrase("未答复的，暂缓公示，直至答复。", "The unit waits until everyone has answered.")
      }
    return Phrase(
      "上列单位经专家评审拟授牌。请就该单位守法诚信、依法纳税、经营管理等与贵单位职责有关的情况提出意见；不同意的，请写明事实和依据。",
      """
      The panel proposes the unit above for award. Please state your opinion on what is yours \
      to judge: compliance, taxes, management. If you do not agree, please give facts and \
      grounds.
      """
    ) + silence
  }

  private static let origin = Phrase(
    "注：通知所称《审核意见表》没有随通知印发，本格式由主办单位制发。",
    "Note: the notice names this form without attaching it; the layout is the organiser's."
  ).asProposed

  private static func box(for department: Department, _ application: Application) -> Paper.Box {
    let opinion = application.opinions[department.id]
    let settled = application.settledOpinions[department.id].map { Phrase(same: $0.withoutStop) }
    let text = opinion.map { opinion in
      let words = opinion.answer.phrase.with(opinion)
      return settled.map {
        words
          + Phrase(
            "经核实处理，不影响继续办理：\($0.chinese)。", "Settled, the unit goes on: \($0.english).")
      } ?? words
    }
    let name = department.name
    return Paper.Box(
      department.id.text, Phrase("\(name.chinese)意见", "Opinion: \(name.english)"),
      text: text ?? Phrase("□同意　　□不同意，理由：", "□ agrees   □ does not agree, because:"),
      lines: opinion == nil ? 3 : 1,
      closing: [Phrase("经办人：__________", "Officer: __________"), .seal, .blankDay])
  }

  private static func notProposed(_ id: ApplicationID) -> Refusal {
    Refusal(
      Reason(
        "notProposed", subject: id.text, Phrase("该单位不是拟授牌单位", "the unit is not proposed"),
        remedy: Phrase("封存排名后，对拟授牌单位印制", "print it for proposed units, after the sealing")))
  }
}

extension Opinion.Answer {
  fileprivate var phrase: Phrase {
    switch self {
    case .agrees: Phrase("同意。", "Agrees.")
    case .objects: Phrase("不同意。", "Does not agree.")
    case .silent: Phrase("逾期未答复。", "Did not answer in time.")
    }
  }
}

extension Phrase {
  /// The answer followed by the department's own words, where they say more.
  fileprivate func with(_ opinion: Opinion) -> Phrase {
    if opinion.text.isEmpty || "\(opinion.text)。" == chinese { return self }
    return Phrase("\(chinese)意见：\(opinion.text)", "\(english) In its words: \(opinion.text)")
  }
}
