public import Messages

/// What a pass leads to.
public enum ResultKind: String, Sendable, Hashable, CaseIterable {
  /// 国家职业资格证书.
  case nationalCertificate
  /// 职业技能等级证书.
  case levelCertificate
  /// 培训合格证书.
  case completionCertificate

  /// The name of the certificate.
  public var name: Phrase {
    switch self {
    case .nationalCertificate: Phrase("国家职业资格证书", "national qualification certificate")
    case .levelCertificate: Phrase("职业技能等级证书", "skill level certificate")
    case .completionCertificate: Phrase("培训合格证书", "certificate of completion")
    }
  }
}
