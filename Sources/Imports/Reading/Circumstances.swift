import Assessment
import Messages
import Programmes
import Spreadsheets
import WorkingDays

/// Where a row stands, when its act happened and who did it.
struct Circumstances: Sendable, Hashable {
  let place: Place
  let at: Instant
  let actor: Actor

  /// The act of the row.
  func planning(_ act: Act) -> PlannedAct { planning(.act(act)) }

  /// The act of the row, still without what is stored only when everything is in order.
  func planning(_ draft: PlannedAct.Draft) -> PlannedAct {
    PlannedAct(place: place, at: at, actor: actor, draft: draft)
  }
}

extension Column {
  /// When and by whom; required where the context has no default.
  static func circumstances(in context: ImportContext) -> [Column] {
    [
      Column("at", names: ["时间"], required: context.at == nil),
      Column("by", names: ["经办"], required: context.by == nil),
      Column("role", names: ["角色"], required: false),
    ]
  }

  static let application = Column("application", names: ["申报编号"])
  static let code = Column("code", names: ["更正代码"], required: false)
}

extension RowReader {
  /// The row without its column, for acts that come from the whole row.
  var place: Place { row.place }

  /// Reads when and by whom; `preferred` roles go first where a person has several that may act.
  mutating func circumstances(
    of act: Act.Kind?, preferring preferred: Set<Role> = [], in context: ImportContext
  ) -> Circumstances? {
    let instant = instant(in: context)
    let actor = actor(of: act, preferring: preferred, in: context)
    guard let instant, let actor else { return nil }
    return Circumstances(place: place, at: instant, actor: actor)
  }

  /// Reads when an act happened.
  mutating func instant(in context: ImportContext) -> Instant? {
    has("at") ? instant("at") : context.at ?? instant("at")
  }

  /// Reads who did an act and in which role.
  mutating func actor(
    of act: Act.Kind?, preferring preferred: Set<Role> = [], in context: ImportContext
  ) -> Actor? {
    if !has("by"), let by = context.by { return by }
    guard let id = person("by", in: context), let act else { return nil }
    let allowed = Rights.roles(for: act)
    let stated = has("role") ? named("role", .roles) : nil
    if has("role"), stated == nil { return nil }
    // Where the list of people has problems any role stands in, since nothing is taken over.
    guard let person = context.people?[id] else {
      return Actor(id, as: stated ?? allowed.inOrder.first ?? .cityBureau)
    }
    if let stated { return actor(person, as: stated, allowed: allowed) }
    return actor(person, allowed: allowed, preferring: preferred)
  }

  /// Checks a stated role.
  private mutating func actor(
    _ person: Person, as role: Role, allowed: Set<Role>
  ) -> Actor? {
    guard person.roles.contains(role) else {
      refuse(
        "role", because: Phrase("不是该人员的角色", "is no role of this person"),
        expected: person.roles.names)
      return nil
    }
    guard allowed.contains(role) else {
      refuse("role", because: Phrase("无权办理此事", "may not do this"), expected: allowed.names)
      return nil
    }
    return Actor(person.id, as: role)
  }

  /// Finds the only role of a person that may do an act.
  private mutating func actor(
    _ person: Person, allowed: Set<Role>, preferring preferred: Set<Role>
  ) -> Actor? {
    let able = person.roles.intersection(allowed)
    let fitting = able.intersection(preferred)
    let roles = fitting.isEmpty ? able : fitting
    if roles.count == 1, let role = roles.first { return Actor(person.id, as: role) }
    if roles.isEmpty {
      refuse(
        "by", because: Phrase("的角色无权办理此事", "has no role that may do this"),
        expected: Phrase(
          "具有以下角色的人员：\(allowed.names.chinese)", "a person with the role \(allowed.names.english)"))
    } else {
      refuse(
        "by", because: Phrase("有几个角色可以办理此事", "has several roles that may do this"),
        expected: Phrase(
          "在“角色”列写明：\(roles.names.chinese)", "the column “role” to say \(roles.names.english)"))
    }
    return nil
  }
}

extension Set<Role> {
  /// The roles in the order of their declaration.
  var inOrder: [Role] { Role.allCases.filter(contains) }

  /// The names as alternatives.
  var names: Phrase {
    Phrase(
      inOrder.map(\.name.chinese).joined(separator: "或"),
      inOrder.map(\.name.english).joined(separator: " or "))
  }
}
