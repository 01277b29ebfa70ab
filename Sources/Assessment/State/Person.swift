public import Programmes

/// Someone who may act, in one or several roles.
public struct Person: Sendable, Hashable, Codable {
  /// The account name.
  public let id: PersonID
  /// The name shown on papers.
  public let name: String
  /// What the person may do.
  public let roles: Set<Role>
  /// The county bureau, supervising unit, department or unit for which the person acts, if any.
  public let office: String?

  /// Describes a person.
  public init(id: PersonID, name: String, roles: Set<Role>, office: String?) {
    self.id = id
    self.name = name
    self.roles = roles
    self.office = office
  }
}

extension Person {
  private enum CodingKeys: CodingKey { case id, name, roles, office }

  /// Writes the roles in a fixed order, so that the same person gives the same bytes.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(name, forKey: .name)
    try fields.encode(roles.sorted { $0.rawValue < $1.rawValue }, forKey: .roles)
    try fields.encodeIfPresent(office, forKey: .office)
  }
}

/// A person acting in one of the person's roles.
public struct Actor: Sendable, Hashable {
  /// Who acts.
  public let person: PersonID
  /// In which role.
  public let role: Role

  /// Joins a person and a role.
  public init(_ person: PersonID, as role: Role) {
    self.person = person
    self.role = role
  }
}
