public import Messages
import Programmes

/// Messages are information too: a reason tells nothing that the viewer may not see.
extension Lens {
  /// The reasons of a refusal as the viewer may read them.
  func shown(_ refusal: Refusal, about target: ApplicationID?) -> [Reason] {
    if let target, !isProcedural(refusal), !seesRegister(of: target) {
      return [Lens.unknown(target.text)]
    }
    var seen: Set<Reason> = []
    return refusal.reasons.map { shown($0) }.filter { seen.insert($0).inserted }
  }

  /// One reason, without what the viewer may not see.
  func shown(_ reason: Reason) -> Reason {
    if let subject = reason.subject, let other = call.applications[ApplicationID(subject)],
      !sees(.register, of: other)
    {
      return Lens.unknown(subject)
    }
    switch reason.code {
    case "beforeLastAct" where extent(of: .ledger) != .all: return Lens.clock
    case "unitAppliesTwice" where extent(of: .register) != .all: return reason.saying(Lens.twin)
    case "notInProgress": return unlessReviewsAreSeen(reason)
    case "enrolmentNumberTaken", "courseTakenBefore", "personEnrolledTwice":
      return extent(of: .trainees) == .all ? reason : reason.saying(Lens.enrolled)
    case "deviationUnexplained" where extent(of: .sheets) != .all:
      return reason.saying(Lens.deviation)
    default: return reason
    }
  }

  /// Reasons of role, stage and moment, which come before anybody looks at an application.
  private func isProcedural(_ refusal: Refusal) -> Bool {
    let codes: Set = [
      "unknownPerson", "noRight", "unknownCall", "callClosed", "wrongStage", "beforeLastAct",
    ]
    return refusal.reasons.allSatisfy { codes.contains($0.code) }
  }

  private func seesRegister(of id: ApplicationID) -> Bool {
    call.applications[id].map { sees(.register, of: $0) } ?? false
  }

  /// Why an application is out is for those who read the reviews.
  private func unlessReviewsAreSeen(_ reason: Reason) -> Reason {
    guard let application = reason.subject.flatMap({ call.applications[ApplicationID($0)] }),
      !sees(.reviews, of: application)
    else { return reason }
    return reason.saying(ApplicationStatus(application.progress).name)
  }

  static func unknown(_ application: String) -> Reason {
    Reason(
      "unknownApplication", subject: application,
      Phrase("本批次没有这个申报编号", "this call has no such application"),
      remedy: Phrase("核对申报编号", "check the application number"))
  }

  private static let clock = Reason(
    "beforeLastAct",
    Phrase("办理时间早于本批次最近一次办理", "the moment lies before the last act of the call"),
    remedy: Phrase("按实际办理时间登记", "record the act with the time at which it is done"))

  private static let twin = Phrase("同一单位已申报", "the unit has applied already")

  private static let enrolled = Phrase(
    "报名编号已被使用，或该人员已另行报名", "the number is taken, or the person is enrolled elsewhere")

  private static let deviation = Phrase(
    "有专家总分偏离均值，须书面说明", "a total is far off the mean and must be explained in writing")
}

extension Reason {
  /// The same reason with another message.
  fileprivate func saying(_ message: Phrase) -> Reason {
    Reason(code, clause: clause, subject: subject, message, remedy: remedy)
  }
}

extension View {
  /// The reasons with which a command of this viewer was refused, as the viewer may read them.
  ///
  /// An application that the viewer may not see is answered like one that does not exist.
  public func reasons(of refusal: Refusal, to command: Command) -> [Reason] {
    guard let id = command.call, let call = self[id] else { return refusal.reasons }
    return call.lens.shown(refusal, about: command.act.target)
  }
}

extension Act {
  /// The application that an act is aimed at; nil for one that makes it, or that is aimed at no single one.
  var target: ApplicationID? {
    switch self {
    case .withdraw(let withdrawal): withdrawal.application
    case .review(let review): review.application
    case .verify(let verification): verification.application
    case .addDocument(let addition): addition.application
    case .raiseVeto(let finding): finding.application
    case .liftVeto(let lifting): lifting.application
    case .bouncePayment(let bounce): bounce.application
    case .recuse(let recusal): recusal.application
    case .submitSheet(let sheet): sheet.application
    case .reopenSheet(let reopening): reopening.application
    case .answerDeviation(let answer): answer.application
    case .recordOpinion(let opinion): opinion.application
    case .settleOpinion(let settlement): settlement.application
    case .removeUnit(let removal): removal.application
    case .registerObjection(let filing): filing.application
    case .award(let decision): decision.application
    case .orderPayment(let request): request.application
    case .pay(let payment): payment.application
    case .reconcile(let payment): payment.application
    case .cancelPayment(let cancellation): cancellation.application
    case .evaluate(let evaluation): evaluation.application
    case .recover(let recovery): recovery.application
    case .training(let act): act.target
    case .openCall, .amendProgramme, .enroll, .submit, .seatPanel, .drawPanel, .drawDefenceOrder,
      .signPledge,
      .recordAbsence, .recordVote,
      .publish, .screenObjection, .extendObjection, .concludeObjection, .setRates, .advance,
      .reopen:
      nil
    }
  }
}

extension TrainingAct {
  /// The application of the base at which an act is aimed.
  fileprivate var target: ApplicationID {
    switch self {
    case .setPlan(let plan): plan.application
    case .approveException(let approval): approval.application
    case .admitTrainee(let entry): entry.enrollee.application
    case .withdrawTrainee(let leaving): leaving.application
    case .fileClass(let filing): filing.application
    case .amendClass(let amendment): amendment.application
    case .stampClass(let named), .confirmClass(let named): named.application
    case .holdLesson(let lesson): lesson.application
    case .holdCeremony(let ceremony): ceremony.application
    case .spotCheck(let check): check.application
    case .closeClass(let closing): closing.application
    case .recordResult(let result): result.application
    case .recordExpense(let expense): expense.application
    case .reportFunds(let report): report.application
    case .grantAdvance(let advance): advance.application
    case .settleBase(let settlement): settlement.application
    case .inspectBase(let inspection): inspection.application
    case .rateBase(let rating): rating.application
    case .openCase(let opening): opening.application
    case .closeCase(let closing): closing.application
    }
  }
}
