import Messages
import Programmes
import Training

extension Field {
  /// What a file must contain.
  func checklist() -> Checklist { Checklist(list { $0.checklistItem() }) }

  private func checklistItem() -> ChecklistItem? {
    let keys = ["name", "parts", "count", "perTrainee", "routes", "force", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let name = fields.need("name")?.phrase()
    let parts: [PartID] = fields.need("parts")?.list { $0.id() } ?? []
    let count = fields.maybe("count").map { $0.whole(1...99) } ?? 1
    let perTrainee = fields.maybe("perTrainee").map { $0.flag() } ?? false
    let routes: [EntryRouteID]? = fields.maybe("routes").map { $0.list { $0.id() } }
    guard let term = fields.term(), let name, let count, let perTrainee else { return nil }
    return ChecklistItem(
      name, anyOf: parts, count: count, isPerTrainee: perTrainee, routes: routes.map(Set.init),
      term)
  }

  /// One check on a row of the roster.
  func rosterRule() -> RosterRule? {
    guard
      let (word, fields) = variant(
        "check", RosterWord.allCases, with: { $0 == .photo ? ["atLeast", "unit"] : [] })
    else { return nil }
    let check: RosterRule.Check? =
      switch word {
      case .identity: .identity
      case .birthMonth: .birthMonth
      case .photo: fields.photo()
      case .pledge: .pledge
      }
    guard let term = fields.term(), let check else { return nil }
    return RosterRule(check, term)
  }
}

/// The words for the checks on a roster.
enum RosterWord: String, CaseIterable {
  case identity, birthMonth, photo, pledge
}

extension Fields {
  fileprivate func photo() -> RosterRule.Check? {
    let size = need("atLeast")?.whole(1...1000)
    let unit = need("unit")?.word(Megabyte.allCases)
    guard let size, let unit else { return nil }
    return .photo(atLeast: size, unit)
  }
}
