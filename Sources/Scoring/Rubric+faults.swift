public import Messages
public import Programmes
import Quantities

extension Rubric {
  /// Everything that is wrong with a score sheet, in the order of the rubric; empty for a valid one.
  ///
  /// Every judged criterion of the channel stands on it once, within its range, on its step or level,
  /// and with a reason where points were lost in steps.
  public func faults(of sheet: Sheet) -> [Reason] {
    let expected = criteria.filter { $0.isJudged && $0.channel == sheet.channel }
    let ids = Set(expected.map(\.id))
    let strange = sheet.entries.filter { !ids.contains($0.criterion) }.map {
      sheet.reason(
        "unknownCriterion", $0.criterion.text,
        Phrase("不是本环节由专家评分的指标", "experts do not score this in the channel"),
        remedy: Phrase("删去该项", "take it off the sheet"))
    }
    let known = expected.flatMap { criterion in
      let entries = sheet.entries.filter { $0.criterion == criterion.id }
      guard entries.count == 1 else { return [sheet.count(entries.count, of: criterion)] }
      return entries.flatMap { sheet.faults(of: $0, in: criterion) }
    }
    guard !expected.isEmpty else { return strange + [sheet.emptyChannel] }
    return known + strange
  }
}

extension Sheet {
  fileprivate func reason(
    _ code: String, _ criterion: String, clause: String? = nil, _ message: Phrase,
    remedy: Phrase
  ) -> Reason {
    Reason(
      code, clause: clause, subject: "\(application) · \(expert) · \(criterion)", message,
      remedy: remedy)
  }

  fileprivate var emptyChannel: Reason {
    reason(
      "unknownChannel", channel.text,
      Phrase("该环节没有由专家评分的指标", "experts score nothing in this channel"),
      remedy: Phrase("核对环节", "check the channel"))
  }

  fileprivate func count(_ count: Int, of criterion: Criterion) -> Reason {
    count == 0
      ? reason(
        "missingCriterion", criterion.id.text,
        Phrase(
          "「\(criterion.name.chinese)」未评分", "“\(criterion.name.english)” has no points"),
        remedy: Phrase("请评分；没有得分须填0", "give points; write 0 for none"))
      : reason(
        "repeatedCriterion", criterion.id.text,
        Phrase(
          "「\(criterion.name.chinese)」评分\(count)次",
          "“\(criterion.name.english)” has points \(count) times"),
        remedy: Phrase("只保留一个得分", "keep one of them"))
  }

  /// What is wrong with the points of one criterion.
  fileprivate func faults(of entry: Entry, in criterion: Criterion) -> [Reason] {
    let (points, full) = (entry.points, criterion.points)
    guard points >= .zero, points <= full else {
      return [
        fault(
          "outOfRange", criterion,
          Phrase("得分\(points)超出0至\(full)", "\(points) is not within 0 to \(full)"),
          remedy: Phrase("请填0至\(full)", "give 0 to \(full)"))
      ]
    }
    switch criterion.marking {
    case .judged(let step): return faults(of: entry, in: criterion, step: step)
    case .graded(let levels): return faults(of: points, in: criterion, levels: levels)
    case .measured: return []
    }
  }

  private func faults(of entry: Entry, in criterion: Criterion, step: Points) -> [Reason] {
    var faults: [Reason] = []
    if step > .zero, !entry.points.hundredths.isMultiple(of: step.hundredths) {
      faults.append(
        fault(
          "offStep", criterion,
          Phrase("得分\(entry.points)不是\(step)的倍数", "\(entry.points) is no multiple of \(step)"),
          remedy: Phrase("按\(step)分一档评分", "give points in steps of \(step)")))
    }
    if entry.points < criterion.points, entry.reason.allSatisfy(\.isWhitespace) {
      faults.append(
        fault(
          "reasonMissing", criterion,
          Phrase("未得满分而没有扣分原因", "points were lost without a reason"),
          remedy: Phrase("请写明扣分原因", "say why points were lost")))
    }
    return faults
  }

  private func faults(
    of points: Points, in criterion: Criterion, levels: [Criterion.Level]
  ) -> [Reason] {
    guard !levels.contains(where: { $0.points == points }) else { return [] }
    let words = levels.map {
      Phrase("\($0.name.chinese)=\($0.points)", "\($0.name.english) = \($0.points)")
    }.joined
    return [
      fault(
        "noLevel", criterion,
        Phrase("得分\(points)不是任何等次的分值", "\(points) is no level's points"),
        remedy: Phrase("请选：\(words.chinese)", "choose one of \(words.english)"))
    ]
  }

  private func fault(
    _ code: String, _ criterion: Criterion, _ message: Phrase, remedy: Phrase
  ) -> Reason {
    let name = criterion.name
    return reason(
      code, criterion.id.text, clause: criterion.basis.clause,
      Phrase("「\(name.chinese)」\(message.chinese)", "“\(name.english)”: \(message.english)"),
      remedy: remedy)
  }
}
