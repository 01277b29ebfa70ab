public import Messages

/// Which categories may be trained, and which word counts where a person belongs to both lists.
public struct CategoryRule: Sendable, Hashable {
  /// Which list counts for a person who stands in both.
  public enum Precedence: String, Sendable, Hashable, CaseIterable {
    /// The explicit inclusion wins, and a note says so.
    case inclusion
    /// The exclusion wins.
    case exclusion
  }

  /// Who may be trained.
  public let included: [TraineeCategory]
  /// Who may not.
  public let excluded: [TraineeCategory]
  /// Which list wins.
  public let precedence: Precedence
  /// Where that comes from.
  public let basis: Basis

  /// Describes both lists.
  public init(
    included: [TraineeCategory], excluded: [TraineeCategory], precedence: Precedence,
    basis: Basis
  ) {
    self.included = included
    self.excluded = excluded
    self.precedence = precedence
    self.basis = basis
  }

  /// What the lists say about a person: nothing, a note, or a refusal.
  public func finding(on categories: Set<TraineeCategoryID>, _ subject: String) -> Finding? {
    let included = included.first { categories.contains($0.id) }
    let excluded = excluded.first { categories.contains($0.id) }
    switch (included, excluded, precedence) {
    case (_?, nil, _): return nil
    case (let included?, let excluded?, .inclusion): return note(included, excluded, subject)
    case (_, let excluded?, _): return refusal(excluded, subject)
    case (nil, nil, _): return unnamed(subject)
    }
  }

  private func note(
    _ included: TraineeCategory, _ excluded: TraineeCategory, _ subject: String
  ) -> Finding {
    let source = excluded.basis.clause.map { Phrase("（\($0)）", "(\($0))") } ?? Phrase(same: "")
    return Finding(
      .note, basis: included.basis,
      Reason(
        "includedAlthoughExcluded", clause: included.basis.clause, subject: subject,
        Phrase(
          "属于\(excluded.name.chinese)\(source.chinese)，但通知明确列入\(included.name.chinese)，按列入处理",
          "belongs to \(excluded.name.english) \(source.english) but the notice explicitly takes in "
            + "\(included.name.english), so the inclusion counts"),
        remedy: Phrase("请留存身份证明备查", "keep proof of the position on file")))
  }

  private func refusal(_ excluded: TraineeCategory, _ subject: String) -> Finding {
    Term(excluded.basis, .must).finding(
      "categoryExcluded", subject,
      Phrase(
        "\(excluded.name.chinese)不纳入培训范围", "\(excluded.name.english) may not be trained"),
      remedy: Phrase("请将此人移出名册", "take this person off the roster"))
  }

  private func unnamed(_ subject: String) -> Finding? {
    guard let first = included.first else { return nil }
    let names = included.map(\.name).joined
    return Term(first.basis, .must).finding(
      "categoryNotIncluded", subject,
      Phrase(
        "人员类别不在培训对象之内，应为：\(names.chinese)",
        "the category is none of those to be trained: \(names.english)"),
      remedy: Phrase("请核对人员类别，或将此人移出名册", "check the category or take the person off"))
  }
}
