public import Messages

/// Who reviews whom first: units of a county go to its bureau, municipal ones to their supervisor.
public struct Routing: Sendable, Hashable {
  /// The counties of the city, each with the office that reviews.
  public let counties: [County]
  /// Whether municipal units and enterprises are reviewed by their supervising unit.
  public let supervisingUnits: Bool
  /// Where it comes from.
  public let basis: Basis

  /// Describes the routes.
  public init(counties: [County], supervisingUnits: Bool, basis: Basis) {
    self.counties = counties
    self.supervisingUnits = supervisingUnits
    self.basis = basis
  }

  /// The county with this identifier.
  public func county(_ id: CountyID) -> County? { counties.first { $0.id == id } }
}

/// A county, district or county-level city, and the office that reviews its units.
public struct County: Sendable, Hashable {
  /// The identifier, which is its name, such as 泽州县.
  public let id: CountyID
  /// The reviewing office, such as 泽州县人社局.
  public let office: Phrase

  /// Describes a county.
  public init(id: CountyID, office: Phrase) {
    self.id = id
    self.office = office
  }
}

/// To whom a unit belongs; decides its route of review (JC-3.1).
public enum Affiliation: Sendable, Hashable {
  /// It belongs to a county.
  case county(CountyID)
  /// It belongs to the city, under this supervising unit (主管单位).
  case municipal(supervisor: String)
}
