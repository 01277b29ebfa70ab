public import Messages

/// What a file must contain: an applicant's papers, a class's filing, an archive.
public struct Checklist: Sendable, Hashable {
  /// The items in the order of the notice.
  public let items: [ChecklistItem]

  /// Describes a checklist.
  public init(_ items: [ChecklistItem]) {
    self.items = items
  }

  /// Every item that is missing or too few, for so many trainees, admitted by a route if by any.
  public func gaps(
    in handedIn: [PartID: Int], trainees: Int = 1, route: EntryRouteID? = nil, _ subject: String
  ) -> [Finding] {
    items.filter { $0.isAsked(for: route) }.compactMap { item in
      let asked = item.count * (item.isPerTrainee ? trainees : 1)
      let present = item.parts.map { handedIn[$0] ?? 0 }.reduce(0, +)
      guard present < asked else { return nil }
      return item.term.finding(
        "partMissing", subject,
        Phrase(
          "材料不齐：\(item.name.chinese)应有\(asked)份，实有\(present)份",
          "incomplete: \(item.name.english), \(asked) asked for, \(present) there"),
        remedy: Phrase("请补齐后再提交", "complete it and hand it in again"))
    }
  }
}
