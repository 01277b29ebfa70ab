import Messages

/// One thing that must be on file about a pass before it counts for money.
public struct ResultRule: Sendable, Hashable {
  /// What is asked.
  public enum Check: Sendable, Hashable {
    /// The certificates that the trade leads to, each with its number; the first award that fits.
    case certificates([CertificateAward], TradeCatalogue)
    /// The number of the training voucher.
    case voucher
    /// The signatures of all evaluators.
    case evaluators
    /// The publication of passes that end with a certificate of this kind.
    case publication(of: ResultKind)
    /// The report of every certificate to the bureau.
    case reported
    /// The qualification of an enterprise that issues certificates.
    case enterpriseQualification
  }

  /// What is asked.
  public let check: Check
  /// Where the rule comes from.
  public let term: Term

  /// Describes a rule.
  public init(_ check: Check, _ term: Term) {
    self.check = check
    self.term = term
  }

  /// What is missing for a pass by this rule; nothing for a failed trainee.
  public func findings(on result: TrainingResult) -> [Finding] {
    guard result.isPassed else { return [] }
    return switch check {
    case .certificates(let awards, let catalogue): certificates(awards, catalogue, result)
    case .voucher: voucher(result)
    case .evaluators: evaluators(result)
    case .publication(let kind): publication(kind, result)
    case .reported: reported(result)
    case .enterpriseQualification: enterpriseQualification(result)
    }
  }
}

extension Sequence<ResultRule> {
  /// Everything that is missing for a pass.
  public func findings(on result: TrainingResult) -> [Finding] {
    flatMap { $0.findings(on: result) }
  }

  /// Whether a result counts for money: a pass with nothing in its way.
  public func isPayable(_ result: TrainingResult) -> Bool {
    result.isPassed && findings(on: result).blocking.isEmpty
  }
}
