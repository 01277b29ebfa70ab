import Funding
import Messages
import Programmes
import Quantities
import Training

extension Base {
  /// Heads of one level: trained, passed, and passed with everything that payment asks for.
  struct Tally {
    var trained = 0
    var passed = 0
    var payable = 0
  }

  /// The heads of every level, counted over all trainees who did not leave.
  var tallies: [Level: Tally] {
    var tallies: [Level: Tally] = [:]
    let record = record
    for trainee in record.trainees.values where trainee.isEnrolled {
      let level = trainee.enrollee.course.level
      tallies[level, default: Tally()].trained += 1
      if trainee.hasPassed { tallies[level, default: Tally()].passed += 1 }
      if isPayable(trainee) { tallies[level, default: Tally()].payable += 1 }
    }
    return tallies
  }

  /// The review of a qualification whose plan was not finished; nil where it was, or nothing follows.
  var review: Finding? {
    guard let plan = record.plan else { return nil }
    let finished = tallies.values.map(\.passed).reduce(0, +)
    return rules.supervision?.exit(on: .unfinishedPlan)?.review(
      planned: plan.heads, finished: finished, subject)
  }
}

extension Matter {
  /// What a base still owes before its training is over: open classes, and people without a result.
  func unfinished(_ base: Base) -> [Reason] {
    let record = base.record
    let open = record.classesInOrder.filter { $0.closing == nil }.map { open in
      Reason(
        "classOpen", clause: programme.clause(of: .training), subject: "\(base.subject) \(open.id)",
        Phrase("该班次尚未结班", "the class is not closed"),
        remedy: Phrase("核对课时和档案后结班", "check hours and evidence, then close it"))
    }
    let waiting = record.trainees.values.filter { $0.isEnrolled && $0.recorded == nil }
    guard !waiting.isEmpty else { return open }
    let first = waiting.map(\.id).sorted().prefix(10).map { Phrase(same: $0.text) }.joined
    return open + [
      Reason(
        "resultMissing", clause: programme.clause(of: .training), subject: base.subject,
        Phrase(
          "\(waiting.count)名学员没有考核结果：\(first.chinese)\(waiting.count > 10 ? "等" : "")",
          "\(waiting.count) trainees have no result: \(first.english)"
            + (waiting.count > 10 ? " and others" : "")),
        remedy: Phrase("登记考核结果，或登记退出", "record their results, or that they left"))
    ]
  }

  /// Every accredited base, in the order of the printed list.
  var bases: [Base] {
    guard let rules = programme.training else { return [] }
    return inRankOrder(call.applicationsInOrder.filter { $0.award != nil })
      .map { Base(application: $0, rules: rules) }
  }

  /// What holds a call in its training: bases without a plan, open classes, missing results.
  func untrained() -> [Reason] {
    bases.flatMap { base in
      let isIdle = base.record.plan == nil && base.record.cancellation == nil
      return (isIdle ? [noPlan(base)] : []) + unfinished(base)
    }
  }

  /// What holds a call in its settlement: bases that are not settled, money on its way, missing reports.
  func unsettledBases() -> [Reason] {
    let clause = programme.clause(of: .settlement)
    let paysBases = programme.settlement?.subsidy != nil
    return bases.flatMap { base -> [Reason] in
      var reasons: [Reason] = []
      if paysBases, base.record.plan != nil, base.record.settlement == nil {
        reasons.append(
          Reason(
            "notSettled", clause: clause, subject: base.subject,
            Phrase("该基地尚未结算", "the base is not settled"),
            remedy: Phrase("结算并确认", "settle it")))
      }
      if let account = base.application.account, account.pending > .zero {
        reasons.append(
          Reason(
            "moneyPending", clause: clause, subject: base.subject,
            Phrase(
              "尚有 \(account.pending.grouped) 元未拨付",
              "CNY \(account.pending.grouped) are not paid yet"),
            remedy: Phrase("拨付", "pay them")))
      }
      if programme.settlement?.fundReport != nil, base.record.plan != nil,
        base.record.report == nil
      {
        reasons.append(
          Reason(
            "reportMissing", clause: clause, subject: base.subject,
            Phrase("没有自评报告", "the report on the money is missing"),
            remedy: Phrase("提交资金使用和绩效自评报告", "hand in the report")))
      }
      return reasons
    }
  }
}
