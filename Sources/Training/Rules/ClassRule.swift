import Messages

/// How classes are filed before they begin and what is asked while they run (开班备案、教学管理).
public struct ClassRule: Sendable, Hashable {
  /// What the filing must contain.
  public let filing: Checklist
  /// The county reviews and stamps the filing before the city sees it; nil where the city files alone.
  public let countyStamp: Term?
  /// Whose filed range a course must lie in, beside the plan; nil where the plan alone decides.
  public let providerRange: RangeRule?
  /// What is asked of every class.
  public let delivery: [DeliveryRule]

  /// Describes the rules of classes.
  public init(
    filing: Checklist, countyStamp: Term?, providerRange: RangeRule? = nil,
    delivery: [DeliveryRule]
  ) {
    self.filing = filing
    self.countyStamp = countyStamp
    self.providerRange = providerRange
    self.delivery = delivery
  }

  /// Everything that is wrong with how a class was run.
  public func findings(on record: ClassRecord) -> [Finding] {
    delivery.flatMap { $0.findings(on: record) }
  }
}
