import Assessment
import Messages
import Programmes
import Quantities
import Training
import WorkingDays

extension Examples {
  static let welder = Course("焊工", .technician)
  static let lesson = Lesson("L1", .theory, content: "焊接理论", teacher: "示例教师", hours: 2)
  static let remark = Remark(
    .warning, "planExceeded", clause: "T-8.3", subject: "示例基地", Phrase("超出计划", "too many"))

  static let training: [TrainingEvent] = enrolment + classes + results + supervision

  static let enrollee = Enrollee(
    enrolment: "T1", application: application, person: "0123456789abcdef", record: digest,
    course: welder, categories: ["worker", "teacher"],
    background: Background(
      certificates: [Certificate(Course("焊工", .senior), issued: day)],
      employments: [
        Month(year: 2010, month: 3).flatMap { first in
          Month(year: 2019, month: 12).flatMap { Employment(in: "焊工", from: first, until: $0) }
        }
      ].compactMap(\.self), title: .engineer, attestations: [.skill, .honour]),
    employer: "示例企业（虚构）", employerRange: [welder], parts: ["photo": 3, "contract": 1],
    isSignedByEmployer: true)

  static let enrolment: [TrainingEvent] = [
    .planSet(
      TrainingPlan(
        application: application,
        lines: [
          .init(trade: "焊工", level: .technician, heads: 30, industry: "装备"),
          .init(trade: nil, level: .seniorTechnician, heads: nil),
        ], subtotal: 30, reason: "调整")),
    .exceptionApproved(
      ExceptionApproved(
        application: application, person: "0123456789abcdef", course: welder, document: "批1",
        reason: "成果突出")),
    .traineeAdmitted(
      TraineeAdmitted(
        enrollee: enrollee, route: "certificate", clause: "T-4.1", remarks: [remark])),
    .traineeLeft(
      TraineeLeft(application: application, enrolment: "T1", code: .enrolledTwice, note: "另报")),
  ]

  static let classes: [TrainingEvent] = [
    .classFiled(
      ClassFiling(
        id: "C1", application: application, county: "示例县", course: welder,
        roster: ["T1", "T2"], timetable: [TimetableLesson(lesson, on: day)], start: day, end: day,
        parts: ["contract": 2])),
    .classAmended(
      ClassAmended(
        application: application, id: "C1", lessons: [TimetableLesson(lesson, on: day)],
        dropped: ["L2"], reason: "教师生病")),
    .classStamped(ClassNamed(application: application, id: "C1")),
    .classConfirmed(ClassNamed(application: application, id: "C1")),
    .lessonHeld(
      LessonHeld(
        application: application, id: "C1", day: day, lesson: lesson,
        signed: RosterNumbers([1, 2, 3, 5]), mode: .onlineProven, footageItems: 1,
        footageMinutes: 45, correction: "笔误")),
    .ceremonyHeld(
      CeremonyHeld(
        application: application, id: "C1", ceremony: .opening, day: day, photos: 2)),
    .classSpotChecked(
      ClassSpotChecked(
        application: application, id: "C1", day: day, wasAnnounced: false, isSigned: true,
        present: 28, found: "与备案一致")),
    .classClosed(
      ClassClosed(
        application: application, id: "C1", failing: "课时不足", remarks: [remark],
        retainedUntil: day)),
  ]

  static let results: [TrainingEvent] = [
    .resultRecorded(
      ResultRecorded(
        TraineeResult(
          application: application, enrolment: "T1", isPassed: true, evaluated: day,
          appraised: day,
          certificates: [
            IssuedCertificate(.levelCertificate, number: "Z1", by: .provider, reported: day),
            IssuedCertificate(
              .completionCertificate, number: "", by: .enterprise(qualification: "Q1")),
            IssuedCertificate(.nationalCertificate, number: "G1", by: .bureau),
          ], voucher: "Q-1", signedBy: [.employer, .base], isPublished: true, correction: "更正"),
        remarks: [remark])),
    .expenseRecorded(
      ExpenseRecorded(
        BaseExpense(
          application: application, id: "E1", day: day, category: "技能鉴定",
          amount: Money(yuan: 500), entry: "账1", heads: 5), ruling: .recognised,
        remarks: [remark])),
    .fundsReported(
      FundsReported(
        application: application, received: Money(yuan: 3), spent: Money(yuan: 2),
        balance: Money(yuan: 1), parts: ["performance": 1])),
    .advanceGranted(
      AdvanceGranted(application: application, amount: Money(yuan: 54_000), document: "预1")),
    .baseSettled(
      BaseSettled(
        application: application, document: "结1",
        lines: [
          .init(level: .technician, planned: 30, trained: 30, passed: 28, rate: Money(yuan: 3_000))
        ], advance: Money(yuan: 54_000), earned: Money(yuan: 84_000), balance: Money(yuan: 30_000),
        recovery: .zero, remarks: [remark])),
  ]

  static let supervision: [TrainingEvent] = [
    .baseInspected(
      BaseInspected(
        application: application, day: day, isRandom: true, inspectors: "示例人员", found: "无问题")),
    .baseRated(
      BaseRated(
        application: application, aspect: .credit, year: 2022, grade: "不达标",
        meetsStandard: false)),
    .caseOpened(
      CaseOpened(
        application: application, id: "K1", ground: .seriousFraud, isSevere: true, found: "名册不实")),
    .caseClosed(
      CaseClosed(
        application: application, id: "K1", sanctions: [.cancellation, .recovery],
        amount: Money(yuan: 1), officeHead: "示例甲", leader: "示例乙", document: "处1")),
    .qualificationCancelled(
      QualificationCancelled(
        application: application, creditCode: "91140500MA0EXAMPLE", ground: .seriousFraud,
        clause: "T-5.4.4", from: day, barredThrough: day)),
  ]
}
