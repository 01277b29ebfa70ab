import Assessment
import Messages
import Programmes
import Spreadsheets

/// people.csv 人员: who may act, in which roles and for which office.
enum PeopleTable {
  private static let columns = [
    Column("account", names: ["账号"]),
    Column("name", names: ["姓名"]),
    Column("roles", names: ["角色"]),
    Column("office", names: ["单位"], required: false),
  ]

  static func table(_ file: TableFile) throws(Problems) -> Table {
    try Table(file, columns: columns)
  }

  /// All people, or all problems.
  static func people(
    in table: Table, catalogue: Catalogue, programme: Programme
  ) throws(Problems) -> [Person] {
    let people: [Person] = try table.read(unique: ["account"]) { row in
      let account = row.code("account")
      let name = row.text("name")
      let hasRoles = row.isGiven(
        "roles", expected: Phrase("角色，用分号隔开", "roles separated by semicolons"))
      let roles = Set(hasRoles ? row.namedList("roles", .roles) : [])
      let office = row.office(of: roles, catalogue: catalogue, programme: programme)
      guard let account, let name, row.problems.isEmpty else { return nil }
      return Person(id: PersonID(account), name: name, roles: roles, office: office)
    }
    if people.contains(where: { $0.roles.contains(.admin) }) { return people }
    throw Problems([
      Problem(
        at: Place(file: table.file), field: "角色",
        Phrase(
          "没有系统管理员；至少一人应有角色“管理员”，由其开设批次",
          "there is no administrator; expected one person with the role “admin”, who opens the call"
        ))
    ])
  }

  /// The accounts that stand in a table, whatever else is wrong with it.
  static func accounts(in table: Table) -> [PersonID] {
    table.compactMap { row in
      var reader = RowReader(row)
      return reader.code("account").map { PersonID($0) }
    }
  }
}

extension RowReader {
  /// Reads an office; that of a county reviewer or a department must be one that the programme names.
  fileprivate mutating func office(
    of roles: Set<Role>, catalogue: Catalogue, programme: Programme
  ) -> String? {
    if roles.contains(.countyReviewer) {
      return named("office", catalogue.counties)
        .flatMap { programme.routing.county($0)?.office.chinese }
    }
    if roles.contains(.department) { return named("office", catalogue.departments)?.text }
    return optionalText("office")
  }
}
