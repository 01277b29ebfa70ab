import Messages
import Programmes
import Quantities
import Training
import WorkingDays

extension Queue {
  /// What waits for the county of a base: filings of classes to stamp, where the notice asks for a stamp.
  func stamps() -> [Waiting] {
    guard may(.stampClass), programme.training?.classes.countyStamp != nil else { return [] }
    return bases().flatMap { base in
      base.training.classesInOrder.filter { $0.stamped == nil && $0.closing == nil }.map {
        item(.stampClass(base.id, $0.id))
      }
    }
  }

  /// What waits for a base: classes to close, results, and the report on its money.
  func lessons() -> [Waiting] {
    bases().flatMap { base -> [Waiting] in
      let record = base.training
      let over = record.classesInOrder.filter { $0.filing.end < now.day }
      let closing = over.filter { may(.closeClass) && $0.confirmed != nil && $0.closing == nil }
      let results = may(.recordResult) ? waitingForResults(record, in: Set(over.map(\.id))) : 0
      let isReportDue =
        may(.reportFunds) && lens.stage.rule.kind == .settlement
        && programme.settlement?.fundReport != nil && record.plan != nil && record.report == nil
      return closing.map { item(.closeClass(base.id, $0.id)) }
        + (results > 0 ? [item(.recordResults(base.id, trainees: results))] : [])
        + (isReportDue ? [item(.reportFunds(base.id))] : [])
    }
  }

  private func waitingForResults(_ record: TrainingRecord, in classes: Set<ClassID>) -> Int {
    record.trainees.values.count { trainee in
      trainee.isEnrolled && trainee.recorded == nil
        && trainee.classID.map(classes.contains) ?? false
    }
  }

  /// What waits for the bureau: plans, filings to confirm, the money of bases, and open cases.
  func supervision() -> [Waiting] {
    let needsStamp = programme.training?.classes.countyStamp != nil
    return bases().flatMap { base -> [Waiting] in
      let record = base.training
      let isQualified = record.cancellation == nil
      let plan = may(.setPlan) && isQualified && record.plan == nil
      let filings = record.classesInOrder.filter {
        may(.confirmClass) && $0.confirmed == nil && $0.closing == nil
          && ($0.stamped != nil || !needsStamp)
      }
      let cases = record.casesInOrder.filter { may(.closeCase) && $0.closing == nil }
      return (plan ? [item(.setPlan(base.id))] : [])
        + filings.map { item(.confirmClass(base.id, $0.id)) } + subsidy(of: base)
        + cases.map { item(.closeCase(base.id, $0.opening.id)) }
    }
  }

  /// The advance and the settlement of a base that is paid itself.
  private func subsidy(of base: Application) -> [Waiting] {
    guard let rule = programme.settlement?.subsidy, base.training.plan != nil else { return [] }
    let record = base.training
    let advance =
      may(.grantAdvance) && rule.advance != nil && record.advance == nil
      && record.settlement == nil && record.cancellation == nil
    let isOver =
      record.classes.values.allSatisfy { $0.closing != nil }
      && record.trainees.values.allSatisfy { !$0.isEnrolled || $0.recorded != nil }
    let settlement = may(.settleBase) && record.settlement == nil && isOver
    return (advance ? [item(.grantAdvance(base.id))] : [])
      + (settlement ? [item(.settleBase(base.id))] : [])
  }

  /// What can be ordered for bases: a granted advance, and what a settlement leaves.
  func subsidies() -> [Waiting] {
    guard may(.orderPayment), programme.settlement?.subsidy != nil else { return [] }
    return bases().flatMap { base -> [Waiting] in
      let record = base.training
      if let settlement = record.settlement {
        return settlement.balance > .zero && base.payment(for: .balance) == nil
          ? [item(.payBalance(base.id))] : []
      }
      return record.advance != nil && base.payment(for: .advance) == nil
        ? [item(.payAdvance(base.id))] : []
    }
  }

  private func bases() -> [Application] {
    guard programme.training != nil else { return [] }
    return seen { $0.award != nil }
  }
}
