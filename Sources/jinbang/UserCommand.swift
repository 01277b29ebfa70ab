import ArgumentParser
import Assessment
import Foundation
import Messages
import Office
import Papers
import Programmes

/// `jinbang user`: who may act.
struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "人员和角色。 People and their roles.",
    subcommands: [AddCommand.self, ListCommand.self, DisableCommand.self])

  /// `jinbang user add`.
  struct AddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "登记人员；空台账的第一人是管理员。 Enrol a person.")

    @OptionGroup var workplace: Workplace
    @OptionGroup var signature: Signature
    @Argument(help: "账号 account") var account: String
    @Option(help: "姓名 name") var name: String
    @Option(help: "角色，逗号分隔 roles, separated by commas") var roles: String
    @Option(help: "所属单位 office") var office: String?
    @Flag(help: "更换已有账号的姓名和角色 replace the name and roles of an account") var replace = false

    func run() async throws {
      let roles = try roles.split(separator: ",").map { word in
        guard let role = Role(rawValue: String(word)) else {
          let known = Role.allCases.map(\.rawValue).joined(separator: " ")
          throw ValidationError("\(word): 角色 roles: \(known)")
        }
        return role
      }
      let person = Person(
        id: PersonID(account), name: name, roles: Set(roles), office: office)
      if !replace, try workplace.holds(person.id) { throw taken }
      try await workplace.perform(.enroll(person), in: nil, signed: signature)
    }

    private var taken: Refusal {
      Refusal(
        Reason(
          "accountExists", subject: account, Phrase("已有这个账号", "the account exists already"),
          remedy: Phrase("换一个账号，或用 --replace 更换", "choose another, or replace it with --replace")))
    }
  }

  /// `jinbang user list`.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "列出人员。 List people.")

    @OptionGroup var workplace: Workplace
    @OptionGroup var output: Output

    func run() throws {
      let people = try workplace.readOffice().read { state in
        state.people.values.sorted { $0.id < $1.id }
      }
      if output.isJSON { return Terminal.print(JSON.list(people.map(\.json)).text(in: .chinese)) }
      for person in people {
        let roles = person.roles.map { $0.name[output.language] }.sorted().joined(separator: ",")
        Terminal.print("\(person.id)\t\(person.name)\t\(roles)\t\(person.office ?? "-")")
      }
    }
  }

  /// `jinbang user disable`.
  struct DisableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "disable", abstract: "停用账号。 End an account.")

    @OptionGroup var workplace: Workplace
    @OptionGroup var signature: Signature
    @Argument(help: "账号 account") var account: String

    func run() async throws {
      let office = try workplace.openOffice()
      guard let person = office.read({ $0.people[PersonID(account)] }) else {
        throw Refusal(
          Reason(
            "unknownPerson", subject: account, Phrase("没有这个账号", "there is no such account"),
            remedy: Phrase("用 jinbang user list 查看", "see jinbang user list")))
      }
      let ended = Person(id: person.id, name: person.name, roles: [], office: person.office)
      try await office.perform(
        Command(.enroll(ended), in: nil, by: try signature.resolved(), at: signature.moment))
    }
  }
}

extension Workplace {
  /// Whether the ledger, where there is one, knows an account.
  fileprivate func holds(_ account: PersonID) throws -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    return try readOffice().read { $0.people[account] != nil }
  }
}

extension Person {
  /// A person for other programs.
  fileprivate var json: JSON {
    [
      "account": .text(id.text), "name": .text(name),
      "roles": .list(roles.map(\.rawValue).sorted().map(JSON.text)),
      "office": .text(orNull: office),
    ]
  }
}
