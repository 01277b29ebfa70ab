import Assessment
import Messages
import Papers
import Programmes
import Training

/// The plan and the people of a base.
extension ActSheet {
  static func plan(_ place: TrainingPlace) -> ActSheet {
    let rule = place.rules.plan
    var columns: [ActLine] = []
    if rule.lines != .heads {
      columns.append(ActLine("trade", Phrase("职业（工种）", "Trade"), .open(place.trades)))
    }
    columns.append(ActLine("level", Phrase("等级", "Level"), .number(place.levels)))
    if rule.lines != .filedCourses {
      columns.append(ActLine("heads", Phrase("人数", "Heads"), .count(1...100_000)))
    }
    if let industries = place.rules.industries {
      let options = industries.industries.map { Speech.Option($0.id.text, $0.name) }
      columns.append(.may("industry", Phrase("产业", "Industry"), .word(options)))
    }
    let known = place.record.plan.map { JSON(of: $0) }
    var lines = [
      ActLine(
        "lines", Phrase("计划", "The plan"), .rows(columns, spare: known == nil ? 4 : 2),
        current: known?["lines"])
    ]
    lines.append(
      rule.lines == .filedCourses
        ? ActLine("subtotal", Phrase(same: ""), .fixed(.number(0)))
        : ActLine(
          "subtotal", Phrase("小计", "Subtotal"), .count(0...1_000_000),
          hint: Phrase("与各行之和核对，不符时不下达", "It is checked against the rows"),
          current: known?["subtotal"]))
    if known != nil {
      lines.append(ActLine("reason", Phrase("调整理由", "Why it changes"), .words(limit: 200)))
    }
    return ActSheet(
      kind: .setPlan, title: Phrase("下达培训计划", "Set the plan"), given: place.given, lines: lines)
  }

  static func admission(_ place: TrainingPlace) -> ActSheet {
    let number = place.next("X", after: place.record.traineeOrder)
    return ActSheet(
      kind: .admitTrainee, title: Phrase("录入学员", "Enrol a trainee"),
      lead: Phrase(
        "报名编号 \(number)。姓名、身份证号码等存入保密库，台账里不出现。",
        "Number \(number). Name, identity number and the like go into the vault, never into an entry."
      ),
      given: place.given(number, as: "enrolment"), lines: person(place) + background(place))
  }

  private static func person(_ place: TrainingPlace) -> [ActLine] {
    [
      ActLine("record", Phrase("个人信息", "The person"), .group(personal(place))),
      ActLine(
        "identity", Phrase("身份证号码", "Identity number"), .words(limit: 18),
        hint: Phrase("校验位、出生年月会被核对", "Check digit and month of birth are checked")),
      .may("birthMonth", Phrase("出生年月", "Month of birth"), .month),
      ActLine("employer", Phrase("工作单位", "Employer"), .words(limit: 120)),
      ActLine("course", Phrase("参加培训", "The course"), .group(course(place, place.plannedTrades))),
      ActLine("categories", Phrase("人员类别", "Category"), .boxes(place.categories)),
    ]
  }

  /// The fields of the vault: what the city's own forms print and nothing else asks for.
  private static func personal(_ place: TrainingPlace) -> [ActLine] {
    let printed =
      (place.rules.forms.roster?.columns ?? []) + (place.rules.forms.person?.fields ?? [])
    let asked: Set<PersonField> = [
      .number, .photo, .targetTrade, .targetLevel, .identityNumber, .birthMonth, .employer,
      .currentTrade, .currentLevel, .certificateDay, .name, .phone,
    ]
    var others: [PersonField] = []
    for column in printed where !asked.contains(column.field) && !others.contains(column.field) {
      others.append(column.field)
    }
    return [
      ActLine("name", PersonField.name.name, .words(limit: 60)),
      ActLine("phone", PersonField.phone.name, .words(limit: 30)),
    ] + others.map { ActLine.may($0.rawValue, $0.name, .words(limit: 120)) }
  }

  private static func background(_ place: TrainingPlace) -> [ActLine] {
    let held = [
      ActLine("trade", Phrase("职业（工种）", "Trade"), .open(place.trades)),
      ActLine("level", Phrase("等级", "Level"), .number(place.allLevels)),
    ]
    let certificate = [
      ActLine("course", Phrase("证书", "Certificate"), .group(held)),
      ActLine("issued", Phrase("取得日期", "Issued"), .day),
    ]
    let employment = [
      ActLine("trade", Phrase("职业（工种）", "Trade"), .open(place.trades)),
      ActLine("from", Phrase("起", "From"), .month),
      ActLine("until", Phrase("止（含当月）", "Through"), .throughMonth),
    ]
    let attestations = Attestation.allCases.filter { $0 != .bureauApproval }
      .map { Speech.Option($0.rawValue, $0.name) }
    var lines: [ActLine] = [
      ActLine(
        "background", Phrase("报名条件", "What the person brings along"),
        .group([
          .may("certificates", Phrase("已有证书", "Certificates held"), .rows(certificate, spare: 1)),
          .may("employments", Phrase("工作经历", "Working life"), .rows(employment, spare: 1)),
          .may(
            "title", Phrase("职称", "Title"),
            .word(Title.allCases.map { Speech.Option($0.word, $0.name) })),
          .may("attestations", Phrase("证明事项", "Attested"), .boxes(attestations)),
        ]))
    ]
    lines.append(
      place.rules.enrolment.entry.employerRange == nil
        ? ActLine("employerRange", Phrase(same: ""), .fixed(.list([])))
        : .may(
          "employerRange", Phrase("企业备案的自主评价范围", "What the employer may evaluate"),
          .rows(course(place, place.trades), spare: 1)))
    lines.append(
      ActLine(
        "parts", Phrase("已交材料（份数）", "Papers handed in, how many"),
        .counts(place.rules.enrolment.papers.options)))
    lines.append(
      ActLine("isSignedByEmployer", Phrase("所在单位已审核同意", "The employer has agreed"), .tick))
    return lines + oddities(place)
  }

  private static func oddities(_ place: TrainingPlace) -> [ActLine] {
    let pledge = [
      ActLine("isSignedByTrainee", Phrase("本人签字", "Signed by the trainee"), .tick),
      ActLine("isSignedByEmployer", Phrase("单位负责人签字", "Signed by the employer"), .tick),
      ActLine("isSealed", Phrase("单位盖章", "Sealed"), .tick),
    ]
    let photo = ActLine.may(
      "photoBytes", Phrase("照片大小（字节）", "Size of the photo in bytes"), .count(0...100_000_000))
    return [photo]
      + (place.rules.forms.pledge == nil
        ? [] : [ActLine.may("pledge", Phrase("承诺书", "The pledge"), .group(pledge))])
  }

  static func course(_ place: TrainingPlace, _ trades: [Speech.Option]) -> [ActLine] {
    [
      ActLine("trade", Phrase("职业（工种）", "Trade"), .open(trades)),
      ActLine("level", Phrase("等级", "Level"), .number(place.levels)),
    ]
  }

  static func exception(_ place: TrainingPlace) -> ActSheet {
    ActSheet(
      kind: .approveException, title: Phrase("批准一事一议", "Approve a single case"),
      lead: Phrase(
        "批准后，基地可按此批复录入该人员。台账只记录身份的密文。",
        "The base can then enrol the person. Entries hold a key, not the number."),
      given: place.given,
      lines: [
        ActLine("identity", Phrase("身份证号码", "Identity number"), .words(limit: 18)),
        ActLine("course", Phrase("参加培训", "The course"), .group(course(place, place.trades))),
        ActLine("document", Phrase("批复文号", "Document"), .words(limit: 120)),
        ActLine("reason", Phrase("批准理由", "Why"), .story(limit: 500)),
      ])
  }

  static func withdrawal(_ trainee: TraineeRecord, _ place: TrainingPlace) -> ActSheet {
    ActSheet(
      kind: .withdrawTrainee, title: Phrase("登记退出", "Record that the trainee leaves"),
      consequences: [
        Phrase("退出后不再计入人数，不能恢复", "The person no longer counts; this cannot be undone")
      ],
      given: place.given(trainee.id.text, as: "enrolment"),
      lines: [
        ActLine(
          "code", Phrase("原因", "Reason"), .word(Speech.Option.all(LeavingReason.self, \.name))),
        ActLine("note", Phrase("说明", "What happened"), .story(limit: 500)),
      ])
  }

  static func result(_ trainee: TraineeRecord, _ place: TrainingPlace) -> ActSheet {
    let before = trainee.recorded.map { JSON(of: $0.result) }
    let certificate = [
      ActLine("kind", Phrase("种类", "Kind"), .word(Speech.Option.all(ResultKind.self, \.name))),
      ActLine("number", Phrase("编号", "Number"), .words(limit: 60)),
      ActLine(
        "issuer", Phrase("发证单位", "Issued by"),
        .word([
          Speech.Option("bureau", Phrase("人社部门", "the bureau")),
          Speech.Option("provider", Phrase("培训机构", "the provider")),
          Speech.Option("enterprise", Phrase("企业", "the enterprise")),
        ])),
      ActLine.may("qualification", Phrase("企业评价资质", "Its licence"), .words(limit: 60)),
      ActLine.may("reported", Phrase("上报日期", "Reported"), .day),
    ]
    var lines = [
      ActLine("isPassed", Phrase("考核合格", "Passed"), .tick, current: before?["isPassed"]),
      ActLine.may("evaluated", Phrase("结业考评日期", "Evaluated"), .day, current: before?["evaluated"]),
      ActLine.may("appraised", Phrase("考核鉴定日期", "Appraised"), .day, current: before?["appraised"]),
      ActLine.may(
        "certificates", Phrase("证书", "Certificates"), .rows(certificate, spare: 1),
        hint: Phrase("编号可以以后补登", "Numbers may follow later"), current: before?["certificates"]),
      ActLine.may(
        "voucher", Phrase("培训券编号", "Voucher"), .words(limit: 60), current: before?["voucher"]),
      ActLine.may(
        "signedBy", Phrase("考评签字", "Evaluation signed by"),
        .boxes(Speech.Option.all(TrainingResult.Evaluator.self, \.name)),
        current: before?["signedBy"]),
      ActLine(
        "isPublished", Phrase("合格名单已公示", "The pass was published"), .tick,
        current: before?["isPublished"]),
    ]
    if before != nil {
      lines.append(
        .may("correction", Phrase("更正理由（改变结论时）", "Why the outcome changes"), .story(limit: 500)))
    }
    return ActSheet(
      kind: .recordResult, title: Phrase("登记考核结果", "Record the result"),
      given: place.given(trainee.id.text, as: "enrolment"), lines: lines)
  }
}
