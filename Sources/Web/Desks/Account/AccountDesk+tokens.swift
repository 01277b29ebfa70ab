import Accounts
import Assessment
import Messages
import Programmes
import WorkingDays

extension Addresses {
  /// The tokens of one's own programs.
  static let tokens = PlainAddress("/account/tokens")
  /// Ending a token, by its short name.
  static let token = Address<String>("/account/tokens/*")
}

extension AccountDesk {
  static func openTokens(_ routes: inout Routes) {
    routes.form(
      Addresses.tokens, for: .signedIn,
      page: { visit, attempt in TokensPage(for: try visit.actor, visit, attempt) },
      act: { visit, fields in try await issueToken(fields, visit) })
    routes.form(
      Addresses.token, for: .signedIn,
      page: { visit, attempt, id in EndTokenPage(token: try token(id, of: visit), attempt: attempt)
      },
      act: { visit, _, id in
        let token = try token(id, of: visit)
        try await visit.office.accounts.endToken(named: token.id, of: token.person)
        return .go(to: Addresses.tokens(), saying: Phrase("令牌已停用", "The token is ended"))
      })
  }

  /// One's own token; that of somebody else is not there.
  private static func token(_ id: String, of visit: Visit) throws -> APIToken {
    let tokens = visit.office.accounts.tokens(of: try visit.actor.person)
    guard let token = tokens.first(where: { $0.id == id }) else { throw Rebuff.missing }
    return token
  }

  private static func issueToken(_ fields: Fields, _ visit: Visit) async throws -> Answer {
    let actor = try visit.actor
    var reader = FieldReader(fields)
    let name = reader.text("name", limit: 60)
    let life = reader.choice("life", of: TokenLife.self)
    let words = fields.all("scopes")
    let scopes = Set(words.compactMap { APIToken.Scope($0) })
    if scopes.isEmpty {
      reader.object(to: "scopes", Phrase("至少选择一项", "Choose one at least"))
    } else if scopes.count < Set(words).count
      || !scopes.isSubset(of: APIToken.Scope.all(for: actor.role))
    {
      reader.object(
        to: "scopes", Phrase("只能选择列出的权限", "Choose only what is listed"))
    }
    guard let name, let life, reader.isClean else { throw reader.problems }
    let expires = visit.now.adding(milliseconds: life.milliseconds)
    let secret = try await visit.office.accounts.issueToken(
      for: actor, name: name, scopes: scopes, until: expires, password: fields["present"] ?? "",
      at: visit.address)
    return .page(IssuedTokenPage(secret: secret, name: name, expires: expires))
  }
}

/// How long a token is good for.
enum TokenLife: String, CaseIterable {
  case week, month, quarter, year

  /// In days.
  var days: Int {
    switch self {
    case .week: 7
    case .month: 30
    case .quarter: 90
    case .year: 366
    }
  }

  var milliseconds: Int64 { Int64(days) * 86_400_000 }
}

extension APIToken.Scope {
  /// Everything that a token can allow in a role.
  static func all(for role: Role) -> Set<APIToken.Scope> { Set(offered(in: role)) }

  /// The same in the order in which it is offered: reading, then what the role may do.
  static func offered(in role: Role) -> [APIToken.Scope] {
    let kinds = ActForm.all.map(\.kind).filter { Rights.roles(for: $0).contains(role) }
    return [.read] + kinds.map { .act($0) }
  }

  /// What it allows, as its owner reads it.
  var name: Phrase {
    switch self {
    case .read: Phrase("读取本身份可看的内容", "Read what this role may see")
    case .act(let kind): kind.name
    }
  }
}
