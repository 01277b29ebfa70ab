import Assessment
import Markup
import Messages
import Programmes

/// Which applications a list shows, and in which order.
struct RegisterFilter: Sendable, Hashable {
  /// A part of the number or of the unit's name; empty for all.
  let text: String
  let status: ApplicationStatus?
  let county: CountyID?
  let sort: Sort

  /// The orders of the list.
  enum Sort: String, Sendable, CaseIterable {
    case received, number, unit, rank

    var name: Phrase {
      switch self {
      case .received: Phrase("按收到先后", "As received")
      case .number: Phrase("按编号", "By number")
      case .unit: Phrase("按单位", "By unit")
      case .rank: Phrase("按名次", "By rank")
      }
    }
  }

  init(_ query: Fields) {
    self.init(
      text: String((query["q"] ?? "").trimmed.prefix(100)),
      status: query["status"].flatMap(ApplicationStatus.init(rawValue:)),
      county: query["county"].flatMap { $0.isEmpty ? nil : CountyID($0) },
      sort: query["sort"].flatMap(Sort.init(rawValue:)) ?? .received)
  }

  init(text: String, status: ApplicationStatus?, county: CountyID?, sort: Sort) {
    self.text = text
    self.status = status
    self.county = county
    self.sort = sort
  }

  func sorted(by sort: Sort) -> RegisterFilter {
    RegisterFilter(text: text, status: status, county: county, sort: sort)
  }

  /// The list with this filter.
  func path(in call: CallID) -> Path {
    var path = Addresses.applications(call)
    if !text.isEmpty { path = path.query("q", text) }
    if let status { path = path.query("status", status.rawValue) }
    if let county { path = path.query("county", county.text) }
    return path.query("sort", sort.rawValue)
  }

  /// The applications that fit, in order.
  func select(
    from call: CallView, _ standings: [ApplicationID: SealedRanking.Row]
  ) -> [ApplicationView] {
    let all = call.applications
    let found = isEmpty ? Array(all) : all.filter(fits)
    switch sort {
    case .received: return found
    case .number: return found.sorted { $0.id < $1.id }
    case .unit:
      return found.map { (key: Array($0.unit.unicodeScalars.map(\.value)), $0) }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.1)
    case .rank:
      return found.map { (key: standings[$0.id]?.rank ?? .max, $0) }
        .sorted { ($0.key, $0.1.id) < ($1.key, $1.1.id) }.map(\.1)
    }
  }

  private var isEmpty: Bool { text.isEmpty && status == nil && county == nil }

  private func fits(_ application: ApplicationView) -> Bool {
    if let status, application.status != status { return false }
    if let county, application.affiliation.county != county { return false }
    guard !text.isEmpty else { return true }
    let wanted = text.lowercased()
    return application.id.text.lowercased().contains(wanted)
      || application.unit.lowercased().contains(wanted)
  }
}
