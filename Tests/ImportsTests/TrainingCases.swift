import Assessment
import Imports
import Messages
import Programmes
import Quantities
import Training

/// One table of each kind that is one act a row, or a few rows.
let trainingCases: [TrainingCase] = classCases + moneyCases + baseCases

private let classCases: [TrainingCase] = [
  TrainingCase(
    .classes, by: "unit", "班次编号,申报编号,县区,工种,等级,开班日期,结业日期,学员报名编号,备案材料",
    "K1,CL-01,东岚区,茶艺师,技师,2024-06-03,2024-06-04,R1;R2,scheme=1;contract=2",
    gives: .training(
      .fileClass(
        ClassFiling(
          id: "K1", application: "CL-01", county: "东岚区", course: Course("茶艺师", .technician),
          roster: ["R1", "R2"], timetable: [lesson(1), lesson(2)], start: civil("2024-06-03"),
          end: civil("2024-06-04"), parts: ["scheme": 1, "contract": 2])))),
  TrainingCase(
    .classChanges, by: "unit", "班次编号,课次,办理,日期,课程类别,内容,教师,课时,变更理由",
    "K1,1,变更,2024-06-03,实际操作,窑炉,甲,8,场地", "K1,2,取消,,,,,,场地",
    gives: .training(
      .amendClass(
        ClassAmended(
          application: "CL-01", id: "K1", lessons: [lesson(1)], dropped: ["2"], reason: "场地")))),
  TrainingCase(
    .classFilings, by: "county", "班次编号,办理", "K1,县级盖章",
    gives: .training(.stampClass(ClassNamed(application: "CL-01", id: "K1")))),
  TrainingCase(
    .classFilings, "班次编号,办理", "K1,市级确认",
    gives: .training(.confirmClass(ClassNamed(application: "CL-01", id: "K1")))),
  TrainingCase(
    .lessons, by: "unit", "班次编号,课次,日期,课程类别,内容,教师,课时,签到序号,授课方式,影像份数,影像分钟数,更正理由",
    "K1,1,2024-06-03,实际操作,窑炉,甲,8,\"1-28,30\",线上有学时记录,2,45,补录",
    gives: .training(
      .holdLesson(
        LessonHeld(
          application: "CL-01", id: "K1", day: sampleDay, lesson: lesson(1).lesson,
          signed: RosterNumbers(Array(1...28) + [30]), mode: .onlineProven, footageItems: 2,
          footageMinutes: 45, correction: "补录")))),
  TrainingCase(
    .ceremonies, by: "unit", "班次编号,仪式,日期,照片数", "K1,结业,2024-06-03,2",
    gives: .training(
      .holdCeremony(
        CeremonyHeld(
          application: "CL-01", id: "K1", ceremony: .closing, day: sampleDay, photos: 2)))),
  TrainingCase(
    .spotChecks, by: "county", "班次编号,日期,事先通知,双方签字,到课人数,抽查情况", "K1,2024-06-03,否,是,3,一致",
    gives: .training(
      .spotCheck(
        ClassSpotChecked(
          application: "CL-01", id: "K1", day: sampleDay, wasAnnounced: false, isSigned: true,
          present: 3, found: "一致")))),
  TrainingCase(
    .classClosings, "班次编号,不合格理由", "K1,代签",
    gives: .training(
      .closeClass(ClassClosing(application: "CL-01", id: "K1", failing: "代签")))),
  TrainingCase(
    .traineeWithdrawals, by: "unit", "申报编号,报名编号,退出代码,说明", "CL-01,R1,调离,换厂",
    gives: .training(
      .withdrawTrainee(
        TraineeLeft(application: "CL-01", enrolment: "R1", code: .leftEmployer, note: "换厂")))),
  TrainingCase(
    .results, by: "unit", "申报编号,报名编号,是否合格,结业考评日期,考核鉴定日期,证书,培训券编号,考评签字方,已公布,更正理由",
    "CL-01,R1,是,2024-06-03,,levelCertificate|A1|enterprise:Q9|2024-06-03;培训合格证书|A2|bureau,V1,base;用人单位,是,",
    gives: .training(
      .recordResult(
        TraineeResult(
          application: "CL-01", enrolment: "R1", isPassed: true, evaluated: sampleDay,
          certificates: [
            IssuedCertificate(
              .levelCertificate, number: "A1", by: .enterprise(qualification: "Q9"),
              reported: sampleDay),
            IssuedCertificate(.completionCertificate, number: "A2", by: .bureau),
          ], voucher: "V1", signedBy: [.base, .employer], isPublished: true)))),
]

private let moneyCases: [TrainingCase] = [
  TrainingCase(
    .expenses, by: "unit", "申报编号,支出编号,日期,支出科目,金额,专账凭证,人数", "CL-01,Z1,2024-06-03,鉴定费,900.00,记-1,3",
    gives: .training(
      .recordExpense(
        BaseExpense(
          application: "CL-01", id: "Z1", day: sampleDay, category: "appraisal",
          amount: Money(fen: 90_000), entry: "记-1", heads: 3)))),
  TrainingCase(
    .fundReports, by: "unit", "申报编号,收到金额,支出金额,结余金额,报告内容", "CL-01,0.00,5.00,-5.00,明细",
    gives: .training(
      .reportFunds(
        FundsReported(
          application: "CL-01", received: .zero, spent: Money(fen: 500), balance: Money(fen: -500),
          parts: ["payments": 1])))),
  TrainingCase(
    .advances, "申报编号,金额,文号", "CL-01,4400.50,示例2号",
    gives: .training(
      .grantAdvance(
        AdvanceGranted(
          application: "CL-01", amount: Money(fen: 440_050), document: "示例2号")))),
  TrainingCase(
    .rates, "等级,标准,文件依据", "高级工,1200.00,示例3号",
    gives: .setRates(
      RatesSet(rates: [.init(level: .senior, amount: Money(fen: 120_000))], document: "示例3号"))),
  TrainingCase(
    .baseSettlements, "申报编号,文号", "CL-01,示例4号",
    gives: .training(
      .settleBase(SettlementRequest(application: "CL-01", document: "示例4号")))),
]

private let baseCases: [TrainingCase] = [
  TrainingCase(
    .inspections, "申报编号,日期,随机抽取,检查人员,检查情况", "CL-01,2024-06-03,是,甲、乙,正常",
    gives: .training(
      .inspectBase(
        BaseInspected(
          application: "CL-01", day: sampleDay, isRandom: true, inspectors: "甲、乙", found: "正常")))),
  TrainingCase(
    .ratings, "申报编号,评价内容,年度,等次,是否达标", "CL-01,信用,2024,C,否",
    gives: .training(
      .rateBase(
        BaseRated(
          application: "CL-01", aspect: .credit, year: 2024, grade: "C", meetsStandard: false)))),
  TrainingCase(
    .cases, "案件编号,申报编号,办理,取消资格情形,严重,查实情况或处理决定文号", "A1,CL-01,立案,造假情况严重,是,代签",
    gives: .training(
      .openCase(
        CaseOpened(
          application: "CL-01", id: "A1", ground: .seriousFraud, isSevere: true, found: "代签")))),
  TrainingCase(
    .cases, "案件编号,申报编号,办理,处理措施,追缴金额,直接责任处室负责人,分管领导,查实情况或处理决定文号",
    "A1,CL-01,结案,取消培训基地资格;recovery,9.00,甲,乙,示例5号",
    gives: .training(
      .closeCase(
        CaseClosed(
          application: "CL-01", id: "A1", sanctions: [.recovery, .cancellation],
          amount: Money(fen: 900), officeHead: "甲", leader: "乙", document: "示例5号")))),
]
