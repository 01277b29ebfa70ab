public import Messages
public import Programmes
public import Quantities
public import WorkingDays

/// A call was opened.
public struct CallOpened: Sendable, Hashable, Codable {
  /// The name of the call.
  public let title: Phrase
  /// The programme.
  public let programme: ProgrammeID
  /// The SHA-256 of the programme file, in hex.
  public let digest: String
  /// The stage that is open first.
  public let stage: StageID

  /// Describes the event.
  public init(title: Phrase, programme: ProgrammeID, digest: String, stage: StageID) {
    self.title = title
    self.programme = programme
    self.digest = digest
    self.stage = stage
  }
}

/// The programme file was replaced.
public struct ProgrammeAmended: Sendable, Hashable, Codable {
  /// The SHA-256 of the new programme file, in hex.
  public let digest: String
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(digest: String, reason: String) {
    self.digest = digest
    self.reason = reason
  }
}

/// A unit withdrew.
public struct Withdrawal: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// Why, in the unit's words.
  public let reason: String

  /// Describes the event.
  public init(application: ApplicationID, reason: String) {
    self.application = application
    self.reason = reason
  }
}

/// A document came in later than the application.
public struct DocumentAdded: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The document.
  public let attachment: Attachment

  /// Describes the event.
  public init(application: ApplicationID, attachment: Attachment) {
    self.application = application
    self.attachment = attachment
  }
}

/// A finding was taken back.
public struct VetoLifted: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The ground that no longer stands.
  public let veto: VetoID
  /// The coded reason.
  public let code: CorrectionReason
  /// What was wrong.
  public let note: String

  /// Describes the event.
  public init(application: ApplicationID, veto: VetoID, code: CorrectionReason, note: String) {
    self.application = application
    self.veto = veto
    self.code = code
    self.note = note
  }
}

/// An expert did not come.
public struct ExpertAbsent: Sendable, Hashable, Codable {
  /// The expert.
  public let expert: PersonID
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(expert: PersonID, reason: String) {
    self.expert = expert
    self.reason = reason
  }
}

/// The panel may score.
public struct ScoringOpened: Sendable, Hashable, Codable {
  /// The SHA-256 of the programme file that rules from here on, in hex (law 7).
  public let digest: String

  /// Describes the event.
  public init(digest: String) {
    self.digest = digest
  }
}

/// A signed sheet was reopened.
public struct SheetReopened: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The expert.
  public let expert: PersonID
  /// The channel.
  public let channel: ChannelID
  /// The coded reason.
  public let code: CorrectionReason
  /// What is wrong.
  public let note: String

  /// Describes the event.
  public init(
    application: ApplicationID, expert: PersonID, channel: ChannelID, code: CorrectionReason,
    note: String
  ) {
    self.application = application
    self.expert = expert
    self.channel = channel
    self.code = code
    self.note = note
  }

  /// The sheet's name.
  public var key: ScoreSheet.Key {
    ScoreSheet.Key(application: application, expert: expert, channel: channel)
  }
}

/// The panel voted.
public struct VoteRecorded: Sendable, Hashable, Codable {
  /// The tied applications, the preferred ones first.
  public let order: [ApplicationID]
  /// The count of votes, as minuted.
  public let minute: String

  /// Describes the event.
  public init(order: [ApplicationID], minute: String) {
    self.order = order
    self.minute = minute
  }
}

/// Opinions were asked for.
public struct ConsultationOpened: Sendable, Hashable, Codable {
  /// The day until which they are due.
  public let due: Day

  /// Describes the event.
  public init(due: Day) {
    self.due = due
  }
}

/// A negative opinion was settled in the unit's favour.
public struct OpinionSettled: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The department that objected.
  public let department: DepartmentID
  /// Why the unit may go on.
  public let reason: String

  /// Describes the event.
  public init(application: ApplicationID, department: DepartmentID, reason: String) {
    self.application = application
    self.department = department
    self.reason = reason
  }
}

/// A unit was taken off the shortlist.
public struct UnitRemoved: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The veto that follows from it, where one does.
  public let veto: VetoID?
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(application: ApplicationID, veto: VetoID?, reason: String) {
    self.application = application
    self.veto = veto
    self.reason = reason
  }
}

/// A reserve moved up.
public struct ReservePromoted: Sendable, Hashable, Codable {
  /// The reserve.
  public let application: ApplicationID
  /// The unit whose place it takes.
  public let replaces: ApplicationID
  /// The day until which opinions on it are due; nil where nobody is consulted.
  public let opinionsDue: Day?

  /// Describes the event.
  public init(application: ApplicationID, replaces: ApplicationID, opinionsDue: Day?) {
    self.application = application
    self.replaces = replaces
    self.opinionsDue = opinionsDue
  }
}

/// An objection came in.
public struct ObjectionRegistered: Sendable, Hashable, Codable {
  /// What was handed in.
  public let filing: Objection.Filing
  /// The day until which it must be admitted or refused.
  public let admitBy: Day
  /// The day until which it must be concluded.
  public let concludeBy: Day

  /// Describes the event.
  public init(filing: Objection.Filing, admitBy: Day, concludeBy: Day) {
    self.filing = filing
    self.admitBy = admitBy
    self.concludeBy = concludeBy
  }
}

/// An objection was admitted or refused.
public struct ObjectionScreened: Sendable, Hashable, Codable {
  /// The objection.
  public let objection: ObjectionID
  /// Whether it is investigated.
  public let admitted: Bool
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(objection: ObjectionID, admitted: Bool, reason: String) {
    self.objection = objection
    self.admitted = admitted
    self.reason = reason
  }
}

/// An investigation was extended.
public struct ObjectionExtended: Sendable, Hashable, Codable {
  /// The objection.
  public let objection: ObjectionID
  /// The new last day.
  public let concludeBy: Day

  /// Describes the event.
  public init(objection: ObjectionID, concludeBy: Day) {
    self.objection = objection
    self.concludeBy = concludeBy
  }
}

/// An objection was upheld or rejected.
public struct ObjectionConcluded: Sendable, Hashable, Codable {
  /// The objection.
  public let objection: ObjectionID
  /// Whether it was found true.
  public let upheld: Bool
  /// What the investigation found.
  public let findings: String

  /// Describes the event.
  public init(objection: ObjectionID, upheld: Bool, findings: String) {
    self.objection = objection
    self.upheld = upheld
    self.findings = findings
  }
}

/// A payment was ordered.
public struct PaymentOrdered: Sendable, Hashable, Codable {
  /// The order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID
  /// Which tranche, from 1.
  public let tranche: Int
  /// The amount.
  public let amount: Money
  /// The budget line.
  public let budgetLine: String
  /// The name on the account.
  public let payee: String
  /// The bank and its branch.
  public let bank: String
  /// The vault record with the account number; personal data never stand in an entry.
  public let account: String

  /// Describes the event.
  public init(
    payment: PaymentID, application: ApplicationID, tranche: Int, amount: Money, budgetLine: String,
    payee: String, bank: String, account: String
  ) {
    self.payment = payment
    self.application = application
    self.tranche = tranche
    self.amount = amount
    self.budgetLine = budgetLine
    self.payee = payee
    self.bank = bank
    self.account = account
  }
}

/// A payment was made.
public struct PaymentMade: Sendable, Hashable, Codable {
  /// The order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID
  /// The voucher.
  public let voucher: String

  /// Describes the event.
  public init(payment: PaymentID, application: ApplicationID, voucher: String) {
    self.payment = payment
    self.application = application
    self.voucher = voucher
  }
}

/// Names a payment.
public struct PaymentNamed: Sendable, Hashable, Codable {
  /// The order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID

  /// Describes the event.
  public init(payment: PaymentID, application: ApplicationID) {
    self.payment = payment
    self.application = application
  }
}

/// A payment was cancelled.
public struct PaymentCancelled: Sendable, Hashable, Codable {
  /// The order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(payment: PaymentID, application: ApplicationID, reason: String) {
    self.payment = payment
    self.application = application
    self.reason = reason
  }
}

/// Claimed money came in.
public struct MoneyRecovered: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The amount.
  public let amount: Money
  /// The voucher.
  public let voucher: String

  /// Describes the event.
  public init(application: ApplicationID, amount: Money, voucher: String) {
    self.application = application
    self.amount = amount
    self.voucher = voucher
  }
}

/// The call went on.
public struct StageAdvanced: Sendable, Hashable, Codable {
  /// The stage that was left.
  public let from: StageID
  /// The stage that is open now.
  public let to: StageID

  /// Describes the event.
  public init(from: StageID, to: StageID) {
    self.from = from
    self.to = to
  }
}

/// The call went back.
public struct StageReopened: Sendable, Hashable, Codable {
  /// The stage that is open now.
  public let stage: StageID
  /// The coded reason.
  public let code: CorrectionReason
  /// What is wrong.
  public let note: String
  /// The review stages whose decisions no longer count.
  public let voids: [StageID]
  /// Whether the sealed ranking no longer counts.
  public let unseals: Bool

  /// Describes the event.
  public init(
    stage: StageID, code: CorrectionReason, note: String, voids: [StageID], unseals: Bool
  ) {
    self.stage = stage
    self.code = code
    self.note = note
    self.voids = voids
    self.unseals = unseals
  }
}

/// Why something recorded may be opened again; the codes of the procurement rules (domain: 87号令 §64).
public enum CorrectionReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// 资格审查认定错误.
  case qualificationError = "01"
  /// 符合性审查认定错误.
  case conformityError = "02"
  /// 分值汇总计算错误.
  case sumError = "03"
  /// 分项评分超出评分标准范围.
  case scoreOutOfRange = "04"
  /// 客观分评分不一致.
  case objectiveFactorError = "05"
  /// 评审组组成不合法.
  case wrongPanel = "11"
  /// 应当回避而未回避.
  case missedRecusal = "12"
  /// 违反评审纪律.
  case disciplineBreach = "13"
  /// 非法干预评审.
  case unlawfulInterference = "14"
}
