public import Messages
public import Programmes

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
