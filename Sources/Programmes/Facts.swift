public import WorkingDays

/// What one application states, read through its programme: derived facts computed, scopes kept.
///
/// A stated value counts only if the programme asks the fact of this kind of applicant and the value
/// is of the fact's kind; everything else is missing, and what is missing is never taken for zero.
public struct Facts: Sendable, Hashable {
  /// The programme that declares the facts and documents.
  public let programme: Programme
  /// The kind of applicant.
  public let kind: ApplicantKindID
  /// The documents that are attached.
  public let documents: Set<DocumentID>
  /// The stated values that count, and the derived ones.
  public let values: [FactID: FactValue]

  /// Reads what an applicant states; `lastDay` is the last day of the application window.
  public init(
    stated: [FactID: FactValue], documents: Set<DocumentID>, kind: ApplicantKindID,
    lastDay: Day, programme: Programme
  ) {
    let reader = Reader(stated: stated, kind: kind, lastDay: lastDay, programme: programme)
    self.programme = programme
    self.kind = kind
    self.documents = documents
    self.values = programme.facts.reduce(into: [:]) { values, fact in
      values[fact.id] = reader.value(of: fact.id)
    }
  }

  /// The value of a fact; nil when it is missing.
  public subscript(_ id: FactID) -> FactValue? { values[id] }

  /// The value of a number or an amount, in the fact's smallest unit; nil when it is missing.
  public func number(_ id: FactID) -> Int? {
    guard case .number(let count) = values[id] else { return nil }
    return count
  }
}

/// Resolves derived facts from stated ones.
private struct Reader {
  let stated: [FactID: FactValue]
  let kind: ApplicantKindID
  let lastDay: Day
  let programme: Programme

  /// `path` holds the facts being derived, so that a fact derived from itself is missing.
  func value(of id: FactID, path: [FactID] = []) -> FactValue? {
    guard let fact = programme.fact(id), fact.scope.includes(kind), !path.contains(id)
    else { return nil }
    switch fact.origin {
    case .stated:
      return stated[id].flatMap { fact.kind.admits($0) ? $0 : nil }
    case .sum(let parts):
      return sum(of: parts, path: path + [id]).map(FactValue.number)
    case .validAtDeadline(let days):
      guard case .days(let all) = value(of: days, path: path + [id]) else { return nil }
      return .number(all.count { $0 >= lastDay })
    }
  }

  /// The sum of the parts that this kind of applicant is asked for; nil when one of them is missing.
  private func sum(of parts: [FactID], path: [FactID]) -> Int? {
    let asked = parts.filter { programme.fact($0)?.scope.includes(kind) ?? true }
    guard !asked.isEmpty else { return nil }
    var total = 0
    for part in asked {
      guard case .number(let count) = value(of: part, path: path) else { return nil }
      let (next, overflow) = total.addingReportingOverflow(count)
      if overflow { return nil }
      total = next
    }
    return total
  }
}
