import Accounts
import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// One's own account.
  static let account = PlainAddress("/account")
  /// Changing the password.
  static let password = PlainAddress("/account/password")
  /// Setting up, confirming and removing the second factor.
  static let factor = PlainAddress("/account/second-factor")
  /// Ending a session, by its short name.
  static let session = Address<String>("/account/sessions/*")
  /// Acting in another role.
  static let role = PlainAddress("/account/role")
}

/// One's own account: password, second factor, sessions, role.
enum AccountDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    openTokens(&routes)
    routes.page(Addresses.account, for: .signedIn) { visit in
      try await AccountPage(for: visit)
    }
    routes.form(
      Addresses.password, for: .signedIn,
      page: { visit, attempt in PasswordPage(attempt: attempt) },
      act: { visit, fields in try await changePassword(fields, visit) })
    routes.form(
      Addresses.factor, for: .signedIn,
      page: { visit, attempt in try await FactorPage(for: visit, attempt) },
      act: { visit, fields in try await changeFactor(fields, visit) })
    routes.form(
      Addresses.session, for: .signedIn,
      page: { visit, attempt, _ in try await AccountPage(for: visit) },
      act: { visit, _, id in
        try await visit.office.accounts.endSession(named: id, of: try visit.actor.person)
        return .go(to: Addresses.account(), saying: Phrase("会话已结束", "The session is ended"))
      })
    routes.form(
      Addresses.role, for: .signedIn,
      page: { visit, attempt in try await AccountPage(for: visit) },
      act: { visit, fields in
        var reader = FieldReader(fields)
        guard let role = reader.choice("role", of: Role.self),
          visit.person?.roles.contains(role) ?? false
        else { throw Rebuff.forged }
        try await visit.office.accounts.changeRole(of: visit.secret, to: role)
        return .go(to: Addresses.home(), saying: Phrase("现在的身份：", "Now acting as: ") + role.name)
      })
  }

  private static func changePassword(_ fields: Fields, _ visit: Visit) async throws -> Answer {
    var reader = FieldReader(fields)
    let person = try visit.actor.person
    let password = fields["password"] ?? ""
    if let objection = PasswordRule.objection(to: password, of: person.text) {
      reader.object(to: "password", objection)
    }
    if fields["again"] != password {
      reader.object(to: "again", Phrase("两次输入的密码不同", "The two passwords differ"))
    }
    guard reader.isClean else { throw reader.problems }
    try await visit.office.accounts.changePassword(
      of: person, from: fields["present"] ?? "", to: password, keeping: visit.secret,
      at: visit.address)
    return .go(
      to: Addresses.account(),
      saying: Phrase("密码已更改，其他会话都已结束", "The password is changed; all other sessions ended"))
  }

  private static func changeFactor(_ fields: Fields, _ visit: Visit) async throws -> Answer {
    let person = try visit.actor.person
    let accounts = visit.office.accounts
    switch fields["step"] {
    case "propose":
      _ = try await accounts.proposeSecondFactor(of: person)
      return .go(to: Addresses.factor())
    case "confirm":
      let codes = try await accounts.confirmSecondFactor(of: person, code: fields["code"] ?? "")
      return .page(RecoveryCodesPage(codes: codes))
    case "remove":
      try await accounts.removeSecondFactor(
        of: person, password: fields["present"] ?? "", at: visit.address)
      return .go(
        to: Addresses.account(), saying: Phrase("二次验证已取消", "The second factor is removed"))
    default: throw Rebuff.unreadable
    }
  }
}
