import Assessment
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

/// What the page of an application says of it, term by term.
extension ApplicationView {
  /// Who applies.
  func head(in call: CallView) -> [(term: Phrase, text: Phrase)] {
    let always: [(term: Phrase, text: Phrase)] = [
      (Phrase("申报类型", "Kind"), kind),
      (Phrase("所属", "Belongs to"), call.office(of: affiliation)),
      (
        Phrase("提交次数", "Versions"),
        Phrase("第 \(version) 次提交", "version \(version) counts")
      ),
    ]
    let code = creditCode.map {
      (term: Phrase("统一社会信用代码", "Unified social credit code"), text: Phrase(same: $0))
    }
    let reason = kindReason.map {
      (term: Phrase("其他类型的理由", "Why this kind"), text: Phrase(same: $0))
    }
    return [code].compactMap(\.self) + always + [reason].compactMap(\.self)
  }

  /// Total, rank and place, as far as they are sealed and seen.
  var result: [(term: Phrase, text: Phrase)] {
    guard let standing else { return [] }
    var terms: [(term: Phrase, text: Phrase)] = [
      (Phrase("总分", "Total"), Phrase(same: "\(standing.total)")),
      (
        Phrase("名次", "Rank"),
        standing.rank.map { Phrase("第\($0)名", "\($0)") } ?? Phrase("不排名", "not ranked")
      ),
    ]
    if let place { terms.append((Phrase("结果", "Place"), place.name)) }
    if let tie = standing.tieBrokenBy { terms.append((Phrase("并列说明", "Tie"), tie)) }
    if let reason = standing.excludedBy { terms.append((Phrase("未入围原因", "Why not"), reason)) }
    if let replaces {
      terms.append((Phrase("递补", "Takes the place of"), Phrase(same: replaces.text)))
    }
    return terms
  }

  /// The award, the money and the acceptance.
  var awardTerms: [(term: Phrase, text: Phrase)] {
    var terms: [(term: Phrase, text: Phrase)] = []
    if let award {
      terms.append((Phrase("授牌文件", "Document"), Phrase(same: award.document)))
      terms.append((Phrase("牌匾编号", "Plaque"), Phrase(same: award.plaque)))
      if let start = award.constructionStart, let end = award.constructionEnd {
        terms.append(
          (Phrase("建设期", "Construction"), Phrase("\(start) 至 \(end)", "\(start) to \(end)")))
      }
    }
    if let money {
      terms.append((Phrase("资助总额", "Grant"), money.obligated.phrase))
      terms.append((Phrase("已拨付", "Paid"), money.paid.phrase))
      if money.owed > .zero { terms.append((Phrase("待追缴", "To be recovered"), money.owed.phrase)) }
    }
    for acceptance in acceptances ?? [] {
      terms.append(
        (
          Phrase("验收第\(acceptance.attempt)次", "Evaluation \(acceptance.attempt)"),
          Phrase(same: "\(acceptance.day) · \(acceptance.total) · ") + acceptance.outcome.name
        ))
    }
    return terms
  }

  /// The departments with their answers, those that have not answered included.
  func opinionLines(in call: CallView) -> [ApplicationPage.OpinionLine] {
    guard let opinions, isListed ?? false || !opinions.isEmpty else { return [] }
    let asked = call.programme.consultation?.departments ?? []
    let isOwn = call.extent(of: .opinions) == .own
    return asked.compactMap { department in
      let opinion = opinions.first { $0.department == department.id }
      if isOwn, opinion == nil { return nil }
      return ApplicationPage.OpinionLine(
        department: department.name, opinion: opinion, settled: settledOpinions?[department.id])
    }
  }

  /// What a role can do with the application in this stage; `decide` has the last word.
  func acts(in call: CallView, as role: Role?) -> [Link] {
    var links: [Link] = []
    func offer(_ act: Act.Kind, _ link: Link, if holds: Bool = true) {
      if holds, call.invites(role, to: act) { links.append(link) }
    }
    offer(
      .review, Link(Phrase("审核", "Review"), to: Addresses.review(call.id, id)),
      if: status == .inProgress || status == .returned)
    offer(
      .raiseVeto, Link(Phrase("否决情形", "Exclusions"), to: Addresses.findings(call.id, id)))
    let isListed = self.isListed ?? false
    offer(
      .settleOpinion,
      Link(Phrase("处理部门意见", "Settle opinions"), to: Addresses.settlement(call.id, id)),
      if: opinions?.contains { $0.answer == .objects } ?? false)
    offer(
      .registerObjection,
      Link(Phrase("登记异议", "Register an objection"), to: Addresses.newObjection(call.id, id)),
      if: notice != nil)
    offer(
      .removeUnit, Link(Phrase("取消资格", "Take off the list"), to: Addresses.removal(call.id, id)),
      if: isListed && award == nil)
    offer(
      .evaluate, Link(Phrase("评估验收", "Evaluate"), to: Addresses.evaluation(call.id, id)),
      if: award != nil)
    return links
  }
}

extension Money {
  /// The amount as pages say it.
  var phrase: Phrase { Phrase("\(grouped) 元", "CNY \(grouped)") }
}

extension Application.Progress {
  /// Why it is not in the race, in the words that were recorded.
  var reasons: [String] {
    switch self {
    case .inProgress: []
    case .returned(let reasons): reasons
    case .rejected(_, let clauses): clauses
    case .withdrawn(let reason): [reason]
    case .removed(let veto, let reason): [veto.map { "\($0) \(reason)" } ?? reason]
    }
  }
}

extension Acceptance.Outcome {
  /// What follows, in words.
  var name: Phrase {
    switch self {
    case .passed(let grade): Phrase("合格（\(grade)）", "passed (\(grade))")
    case .rectify(let day): Phrase("限 \(day) 前整改", "to be put right by \(day)")
    case .failed: Phrase("不合格", "failed")
    }
  }
}
