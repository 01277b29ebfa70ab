import Assessment
import Messages
import Papers
import Programmes
import Quantities
import Training
import WorkingDays

/// The money of a base, and how it is looked after.
extension ActSheet {
  static func expense(_ place: TrainingPlace) -> ActSheet? {
    guard let rule = place.settlement?.expenses else { return nil }
    return ActSheet(
      kind: .recordExpense, title: Phrase("登记支出", "Record an expense"),
      given: place.given(place.next("Z", after: place.record.expenseOrder)),
      lines: [
        ActLine("day", Phrase("日期", "Day"), .day, current: .text(place.today.description)),
        ActLine("category", Phrase("支出科目", "What for"), .word(rule.options)),
        ActLine("amount", Phrase("金额（元）", "Amount (CNY)"), .amount),
        .may("entry", Phrase("专账凭证号", "Entry in the special account"), .words(limit: 60)),
        .may("heads", Phrase("按人数计费的人数", "Heads, for a fee per head"), .count(1...100_000)),
      ])
  }

  static func report(_ place: TrainingPlace) -> ActSheet? {
    guard let rule = place.settlement?.fundReport else { return nil }
    let before = place.record.report.map { JSON(of: $0) }
    return ActSheet(
      kind: .reportFunds, title: Phrase("提交资金使用报告", "Report on the money"),
      given: place.given,
      lines: [
        ActLine(
          "received", Phrase("收到（元）", "Received (CNY)"), .amount, current: before?["received"]),
        ActLine("spent", Phrase("支出（元）", "Spent (CNY)"), .amount, current: before?["spent"]),
        ActLine(
          "balance", Phrase("结余（元）", "Left (CNY)"), .amount,
          hint: Phrase("收到减支出应等于结余", "Received less spent"), current: before?["balance"]),
        ActLine(
          "parts", Phrase("报告内容（份数）", "Parts, how many"), .counts(rule.contents.options),
          current: before?["parts"]),
      ])
  }

  static func advance(_ place: TrainingPlace) -> ActSheet? {
    guard let rule = place.settlement?.subsidy?.advance else { return nil }
    return ActSheet(
      kind: .grantAdvance, title: Phrase("决定预拨", "Grant an advance"),
      lead: Phrase(
        "不超过计划补贴的 \(rule.share.percent)%，每个基地一次。",
        "At most \(rule.share.percent)% of the planned subsidy, once for each base."),
      given: place.given,
      lines: [
        ActLine("amount", Phrase("金额（元）", "Amount (CNY)"), .amount),
        ActLine("document", Phrase("文号", "Document"), .words(limit: 120)),
      ])
  }

  static func settlement(_ place: TrainingPlace) -> ActSheet? {
    guard place.settlement?.subsidy != nil else { return nil }
    return ActSheet(
      kind: .settleBase, title: Phrase("结算", "Settle"),
      lead: Phrase(
        "金额由合格人数、计划和标准算出，减去已预拨。", "Passes within the plan at their rates, less what was advanced."),
      consequences: [Phrase("结算后结果、支出不再变更", "Results and expenses cannot change any more")],
      given: place.given,
      lines: [ActLine("document", Phrase("结算确认文号", "Document"), .words(limit: 120))])
  }

  static func inspection(_ place: TrainingPlace) -> ActSheet {
    ActSheet(
      kind: .inspectBase, title: Phrase("登记检查", "Record an inspection"), given: place.given,
      lines: [
        ActLine("day", Phrase("日期", "Day"), .day, current: .text(place.today.description)),
        ActLine("isRandom", Phrase("随机抽取", "Drawn at random"), .tick),
        ActLine("inspectors", Phrase("检查人员", "Inspectors"), .words(limit: 200)),
        ActLine("found", Phrase("检查情况", "What was found"), .story(limit: 1000)),
      ])
  }

  static func rating(_ place: TrainingPlace) -> ActSheet {
    ActSheet(
      kind: .rateBase, title: Phrase("登记评价等次", "Record a rating"), given: place.given,
      lines: [
        ActLine(
          "aspect", Phrase("评价内容", "Aspect"),
          .word(Speech.Option.all(BaseRated.Aspect.self, \.name))),
        ActLine(
          "year", Phrase("年度", "Year"), .count(2000...2100), current: .number(place.today.year)),
        ActLine("grade", Phrase("等次", "Grade"), .words(limit: 40)),
        ActLine("meetsStandard", Phrase("达标", "Meets the standard"), .tick),
      ])
  }

  static func opening(_ place: TrainingPlace) -> ActSheet {
    let grounds = (place.rules.supervision?.exits ?? []).map(\.ground)
    return ActSheet(
      kind: .openCase, title: Phrase("立案", "Open a case"),
      given: place.given(place.next("A", after: place.record.caseOrder)),
      lines: [
        .may(
          "ground", Phrase("可取消资格的情形", "Ground for losing the qualification"),
          .word(grounds.map { Speech.Option($0.rawValue, $0.name) })),
        ActLine("isSevere", Phrase("问题严重", "It is serious"), .tick),
        ActLine("found", Phrase("查实情况", "What was found"), .story(limit: 1000)),
      ])
  }

  static func decision(_ id: CaseID, _ place: TrainingPlace) -> ActSheet {
    let sanctions = place.rules.supervision?.sanctions ?? []
    return ActSheet(
      kind: .closeCase, title: Phrase("作出处理决定", "Close the case"),
      consequences: [
        Phrase(
          "取消资格的，自即日起不得招生开班，并记入不予受理名单",
          "Without its qualification a base may neither enrol nor train, and later applications are barred"
        )
      ], given: place.given(id.text),
      lines: [
        .may(
          "sanctions", Phrase("处理措施", "Measures"),
          .boxes(sanctions.map { Speech.Option($0.rawValue, $0.name) })),
        .may("amount", Phrase("追缴金额（元）", "To be claimed back (CNY)"), .amount),
        .may(
          "officeHead", Phrase("直接责任科室负责人", "Head of the office responsible"), .words(limit: 60)),
        .may("leader", Phrase("分管负责人", "Leader in charge"), .words(limit: 60)),
        ActLine("document", Phrase("处理文号", "Document"), .words(limit: 120)),
      ])
  }

  /// The rates that the notice of a call leaves to another document.
  static func rates(_ call: CallView) -> ActSheet? {
    let open = (call.programme.settlement?.subsidy?.rates ?? []).filter { $0.amount == nil }
    guard !open.isEmpty else { return nil }
    let options = open.map { Speech.Option("\($0.level.rawValue)", $0.level.name) }
    let current = open.map { rate in
      JSON.object([JSON.Member("level", .number(rate.level.rawValue))])
    }
    let columns = [
      ActLine("level", Phrase("等级", "Level"), .number(options)),
      ActLine("amount", Phrase("每人补贴（元）", "For one head (CNY)"), .amount),
    ]
    return ActSheet(
      kind: .setRates, title: Phrase("填写补贴标准", "Fill in the rates"),
      lead: Phrase("通知把标准留给另文规定，填写后才能结算。", "The notice leaves the rates to another document."),
      given: [],
      lines: [
        ActLine("rates", Phrase("标准", "Rates"), .rows(columns, spare: 0), current: .list(current)),
        ActLine("document", Phrase("规定标准的文件", "The document"), .words(limit: 120)),
      ])
  }
}
