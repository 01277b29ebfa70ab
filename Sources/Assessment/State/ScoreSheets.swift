import Programmes

/// The score sheets that count, piled up by application.
///
/// A million sheets are found by one short name and a glance through a small pile.
public struct ScoreSheets: Sendable, Hashable {
  private var piles: [ApplicationID: [ScoreSheet]] = [:]
  /// How many there are.
  public private(set) var count = 0

  init() {}

  /// The sheet with this name, if it is in.
  public internal(set) subscript(_ key: ScoreSheet.Key) -> ScoreSheet? {
    get { piles[key.application]?.first { $0.isNamed(key) } }
    set {
      let taken = remove(from: key.application) { $0.isNamed(key) }
      if let newValue {
        piles[key.application, default: []].insert(newValue, at: taken ?? pileHeight(key))
        count += 1
      }
    }
  }

  /// The sheets of an application in the order in which they came.
  public func sheets(of application: ApplicationID) -> [ScoreSheet] {
    piles[application] ?? []
  }

  /// Whether an expert has signed anything.
  public func contain(expert: PersonID) -> Bool {
    piles.values.contains { $0.contains { $0.expert == expert } }
  }

  mutating func removeSheets(of application: ApplicationID, by expert: PersonID) {
    while remove(from: application, where: { $0.expert == expert }) != nil {}
  }

  /// Takes one sheet off a pile; returns where it lay.
  private mutating func remove(
    from application: ApplicationID, where fits: (ScoreSheet) -> Bool
  ) -> Int? {
    guard let place = piles[application]?.firstIndex(where: fits) else { return nil }
    piles[application]?.remove(at: place)
    count -= 1
    return place
  }

  private func pileHeight(_ key: ScoreSheet.Key) -> Int { piles[key.application]?.count ?? 0 }
}

extension ScoreSheets {
  /// The names of all sheets.
  public var keys: [ScoreSheet.Key] { piles.values.flatMap { $0.map(\.key) } }
}

extension ScoreSheet {
  fileprivate func isNamed(_ key: Key) -> Bool {
    expert == key.expert && channel == key.channel
  }
}
