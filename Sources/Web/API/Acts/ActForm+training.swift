import Assessment
import Papers
import Programmes
import Training

extension ActForm {
  static let level = Schema.count(1...5)
  private static let named: [Schema.Field] = [.must("application"), .must("id")]

  /// Plans, classes and money of bases.
  static let training: [ActForm] =
    [
      ActForm(
        .setPlan,
        [
          .must("application"),
          .must(
            "lines",
            .list(
              .object([
                .may("trade"), .must("level", level), .may("heads", .number), .may("industry"),
              ]))), .must("subtotal", .number), .may("reason", .words),
        ], as: TrainingPlan.self
      ) { .training(.setPlan($0)) },
      ActForm(.stampClass, named, as: ClassNamed.self) { .training(.stampClass($0)) },
      ActForm(.confirmClass, named, as: ClassNamed.self) { .training(.confirmClass($0)) },
      ActForm(
        .withdrawTrainee,
        [
          .must("application"), .must("enrolment"),
          .must("code", .word(LeavingReason.allCases.map(\.rawValue))), .must("note", .words),
        ], as: TraineeLeft.self
      ) { .training(.withdrawTrainee($0)) },
      ActForm(
        .holdCeremony,
        named + [
          .must("ceremony", .word(Ceremony.allCases.map(\.rawValue))), .must("day", .day),
          .must("photos", .number),
        ], as: CeremonyHeld.self
      ) { .training(.holdCeremony($0)) },
      ActForm(
        .spotCheck,
        named + [
          .must("day", .day), .must("wasAnnounced", .flag), .must("isSigned", .flag),
          .must("present", .number), .must("found", .words),
        ], as: ClassSpotChecked.self
      ) { .training(.spotCheck($0)) },
      ActForm(.closeClass, named + [.may("failing", .words)]) {
        .training(
          .closeClass(
            ClassClosing(
              application: try $0.identifier("application"), id: try $0.identifier("id"),
              failing: $0.json["failing"]?.textValue)))
      },
      ActForm(
        .recordExpense,
        named + [
          .must("day", .day), .must("category"), .must("amount", .decimal), .may("entry"),
          .may("heads", .number),
        ], as: BaseExpense.self
      ) { .training(.recordExpense($0)) },
      ActForm(
        .reportFunds,
        [
          .must("application"), .must("received", .decimal), .must("spent", .decimal),
          .must("balance", .decimal), .must("parts", .map(.number)),
        ], as: FundsReported.self
      ) { .training(.reportFunds($0)) },
      ActForm(
        .setRates,
        [
          .must(
            "rates", .list(.object([.must("level", level), .must("amount", .decimal)]))),
          .must("document"),
        ], as: RatesSet.self
      ) { .setRates($0) },
      ActForm(
        .grantAdvance, [.must("application"), .must("amount", .decimal), .must("document")],
        as: AdvanceGranted.self
      ) { .training(.grantAdvance($0)) },
      ActForm(.settleBase, [.must("application"), .must("document")]) {
        .training(
          .settleBase(
            SettlementRequest(
              application: try $0.identifier("application"), document: try $0.text("document"))))
      },
    ] + supervision + trainees + lessons

  private static let supervision: [ActForm] = [
    ActForm(
      .inspectBase,
      [
        .must("application"), .must("day", .day), .must("isRandom", .flag),
        .must("inspectors", .words), .must("found", .words),
      ], as: BaseInspected.self
    ) { .training(.inspectBase($0)) },
    ActForm(
      .rateBase,
      [
        .must("application"), .must("aspect", .word(BaseRated.Aspect.allCases.map(\.rawValue))),
        .must("year", .count(2000...2100)), .must("grade"), .must("meetsStandard", .flag),
      ], as: BaseRated.self
    ) { .training(.rateBase($0)) },
    ActForm(
      .openCase,
      named + [
        .may("ground", .word(ExitGround.allCases.map(\.rawValue))), .must("isSevere", .flag),
        .must("found", .words),
      ], as: CaseOpened.self
    ) { .training(.openCase($0)) },
    ActForm(
      .closeCase,
      named + [
        .must("sanctions", .list(.word(Sanction.allCases.map(\.rawValue)))),
        .may("amount", .decimal), .may("officeHead"), .may("leader"), .must("document"),
      ], as: CaseClosed.self
    ) { .training(.closeCase($0)) },
  ]
}
