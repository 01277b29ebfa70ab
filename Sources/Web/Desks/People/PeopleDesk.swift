import Accounts
import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// Everyone who has an account.
  static let people = PlainAddress("/people")
  /// Enrolling somebody, or changing what somebody is.
  static let newPerson = PlainAddress("/people/new")
  /// One person: name, roles, office.
  static let person = Address<PersonID>("/people/*/edit")
  /// Ending an account: no roles, no sessions.
  static let endPerson = Address<PersonID>("/people/*/end")
  /// A new link to set a password.
  static let invite = Address<PersonID>("/people/*/invitation")
}

/// Who may come in, and as what; role changes are entries of the ledger.
enum PeopleDesk: Desk {
  static func links(in role: Role?) -> [Link] {
    role == .admin ? [Link(Phrase("人员", "People"), to: Addresses.people())] : []
  }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.people, for: .roles([.admin])) { visit in
      PeoplePage(people: try visit.view.people)
    }
    routes.form(
      Addresses.newPerson, for: .roles([.admin]),
      page: { visit, attempt in PersonPage(person: nil, attempt: attempt) },
      act: { visit, fields in try await enroll(fields, nil, visit) })
    routes.form(
      Addresses.person, for: .roles([.admin]),
      page: { visit, attempt, id in
        PersonPage(person: try person(id, visit), attempt: attempt)
      },
      act: { visit, fields, id in
        let before = try person(id, visit)
        try fields.expect(version: before.version)
        return try await enroll(fields, before, visit)
      })
    routes.form(
      Addresses.endPerson, for: .roles([.admin]),
      page: { visit, attempt, id in
        EndPersonPage(person: try person(id, visit), attempt: attempt)
      },
      act: { visit, fields, id in
        let before = try person(id, visit)
        try fields.expect(version: before.version)
        let ended = Person(id: id, name: before.name, roles: [], office: before.office)
        try await visit.perform(.enroll(ended), in: nil)
        try await visit.office.accounts.endSessions(of: id)
        return .go(to: Addresses.people(), saying: Phrase("账号已停用", "The account is ended"))
      })
    routes.form(
      Addresses.invite, for: .roles([.admin]),
      page: { visit, _, id in InvitePage(person: try person(id, visit), secret: nil) },
      act: { visit, _, id in
        let person = try person(id, visit)
        let secret = try await visit.office.accounts.invite(person.id)
        return .page(InvitePage(person: person, secret: secret))
      })
  }

  private static func person(_ id: PersonID, _ visit: Visit) throws -> Person {
    guard let person = try visit.view.people.first(where: { $0.id == id }) else {
      throw Rebuff.missing
    }
    return person
  }

  private static func enroll(
    _ fields: Fields, _ before: Person?, _ visit: Visit
  ) async throws -> Answer {
    var reader = FieldReader(fields)
    let account = before?.id.text ?? reader.text("account", limit: 60)
    let name = reader.text("name", limit: 60)
    let office = reader.optionalText("office", limit: 120)
    let roles = Set(fields.all("role").compactMap(Role.init(rawValue:)))
    if before == nil, let account, try visit.view.people.contains(where: { $0.id.text == account })
    {
      reader.object(to: "account", Phrase("此账号已存在", "There is such an account already"))
    }
    guard let account, let name, let office, reader.isClean else { throw reader.problems }
    let person = Person(
      id: PersonID(account), name: name, roles: roles, office: office.isEmpty ? nil : office)
    try await visit.perform(.enroll(person), in: nil)
    if roles.isEmpty { try await visit.office.accounts.endSessions(of: person.id) }
    return before == nil
      ? .go(to: Addresses.invite(person.id), saying: Phrase("已登记", "Enrolled"))
      : .go(to: Addresses.people(), saying: Phrase("已更改", "Changed"))
  }
}

extension Person {
  /// Changes with every change of the person.
  var version: String {
    Fields.fingerprint(of: [name, office ?? ""] + roles.map(\.rawValue).sorted())
  }
}
