extension Paper.Kind {
  /// The number that stands for the kind in check codes, for ever; nil for what proves nothing.
  var number: Int? {
    switch self {
    case .awardList: 1
    case .scoreSummary: 2
    case .scoreSheet: 3
    case .notice: 4
    case .schedule: 5
    case .minutes: 6
    case .drawRecord: 7
    case .signIn: 8
    case .pledge: 9
    case .qualification: 10
    case .opinionForm: 11
    case .resultNotice: 12
    case .paymentNotice: 13
    case .acceptanceNotice: 14
    case .clawbackNotice: 15
    case .plaqueList: 16
    case .objectionRecord: 17
    case .status: 18
    case .baseList: 19
    case .trainingPlan: 20
    case .statistics: 21
    case .settlement: 22
    case .rewardList: 23
    case .trainingStatus: 24
    // Forms with personal data say something else where the vault is not at hand.
    case .roster, .personForm, .workPledge: nil
    case .audit, .proof, .refusal: nil
    }
  }

  /// The kind that a number stands for.
  init?(number: Int) {
    guard let kind = Paper.Kind.allCases.first(where: { $0.number == number }) else { return nil }
    self = kind
  }
}
