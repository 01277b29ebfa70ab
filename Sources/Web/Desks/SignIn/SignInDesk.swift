import Accounts
import Assessment
import Markup
import Messages
import Office
import Programmes

extension Addresses {
  /// Coming in.
  static let signIn = PlainAddress("/sign-in")
  /// Going out.
  static let signOut = PlainAddress("/sign-out")
}

/// Coming in and going out.
enum SignInDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.form(
      Addresses.signIn, for: .everyone,
      page: { visit, attempt in
        SignInPage(attempt: attempt, guests: visit.office.settings.guests)
      },
      act: { visit, fields in try await signIn(fields, visit) })
    routes.form(
      Addresses.signOut, for: .everyone,
      page: { visit, attempt in SignOutPage() },
      act: { visit, _ in
        try await visit.office.accounts.endSession(visit.secret)
        return .go(to: Addresses.signIn())
          .handing(Secret(from: visit.office.surroundings), to: visit)
      })
  }

  private static func signIn(_ fields: Fields, _ visit: Visit) async throws -> Answer {
    let account = PersonID((fields["account"] ?? "").trimmed)
    let role = visit.office.office.read { $0.people[account] }?.role()
    let secret = try await visit.office.accounts.signIn(
      account, as: role, password: fields["password"] ?? "", code: fields["code"] ?? "",
      from: visit.address)
    // What was open under the old cookie ends: a new secret for a new right (session fixation).
    try await visit.office.accounts.endSession(visit.secret)
    return .go(to: Addresses.home()).handing(secret, to: visit)
  }
}

/// The page on which people sign in.
struct SignInPage: Page {
  let attempt: Attempt
  let guests: [Guest]

  var title: Phrase { Phrase("登录", "Sign in") }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt, lead: Phrase("没有登录", "You are not signed in"))
      form(method: .post, action: Addresses.signIn(), .class("narrow")) {
        say.field(
          "account", Phrase("账号", "Account"), in: attempt, .autocomplete("username"), .required,
          .maxlength(200), .withoutSpellcheck)
        say.field(
          "password", Phrase("密码", "Password"), kind: .password, in: attempt,
          .autocomplete("current-password"), .required)
        say.field(
          "code", Phrase("验证码", "One-time code"),
          hint: Phrase(
            "启用了二次验证的账号才需要填写；手机不在身边时填一个恢复码",
            "Only for accounts with a second factor; without the phone, a recovery code"),
          in: attempt, .autocomplete("one-time-code"), .maxlength(24), .withoutSpellcheck)
        say.send(Phrase("登录", "Sign in"))
      }
      if !guests.isEmpty { say.guests(guests) }
    }
  }
}

/// The page on which people sign out who came by its address.
struct SignOutPage: Page {
  var title: Phrase { Phrase("退出", "Sign out") }

  func body(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.signOut()) { say.send(Phrase("退出", "Sign out")) }
  }
}
