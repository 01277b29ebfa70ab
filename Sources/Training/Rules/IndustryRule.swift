public import Messages

/// The industries that the training is meant for; other ones may come in, but not without a word.
public struct IndustryRule: Sendable, Hashable {
  /// The industries in the order of the notice.
  public let industries: [Industry]
  /// Where they come from.
  public let term: Term

  /// Describes the industries.
  public init(_ industries: [Industry], _ term: Term) {
    self.industries = industries
    self.term = term
  }

  /// What is wrong with the industry of a plan line or a class; nil for one of the list.
  public func finding(on industry: IndustryID?, _ subject: String) -> Finding? {
    if let industry, industries.contains(where: { $0.id == industry }) { return nil }
    let names = industries.map(\.name).joined
    let stated =
      industry.map { Phrase("产业“\($0)”不在列举之内，", "industry “\($0)” is not listed;") }
      ?? Phrase("没有注明产业，", "no industry is stated;")
    return term.finding(
      industry == nil ? "industryMissing" : "industryUnlisted", subject,
      stated + Phrase("重点支持：\(names.chinese)", "favoured are: \(names.english)"),
      remedy: Phrase("请注明所属产业，或说明属地方特色", "name the industry, or explain the local distinction"))
  }
}

/// An industry that a notice favours, such as 高端装备.
public struct Industry: Sendable, Hashable {
  /// The identifier.
  public let id: IndustryID
  /// The name.
  public let name: Phrase

  /// Describes an industry.
  public init(_ id: IndustryID, name: Phrase) {
    self.id = id
    self.name = name
  }
}

/// Names an industry.
public typealias IndustryID = Identifier<Industry>
