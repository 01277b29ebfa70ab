import Accounts
import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// Where an invited person sets a password; the gap holds the invitation's secret.
  static let invitation = Address<Secret>("/invitations/*")
}

extension Secret: PathPart {
  init?(pathPart: String) { self.init(pathPart) }
  var pathPart: String { text }
}

/// Setting a password by an invitation, and enrolling the very first administrator.
enum InvitationDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.form(
      Addresses.invitation, for: .everyone,
      page: { visit, attempt, secret in
        guard let invitation = try await visit.office.accounts.invitation(secret) else {
          throw Rebuff.missing
        }
        return InvitationPage(secret: secret, invitation: invitation, attempt: attempt)
      },
      act: { visit, fields, secret in try await accept(secret, fields, visit) })
  }

  private static func accept(
    _ secret: Secret, _ fields: Fields, _ visit: Visit
  ) async throws -> Answer {
    let accounts = visit.office.accounts
    guard let invitation = try await accounts.invitation(secret) else { throw Rebuff.missing }
    var reader = FieldReader(fields)
    let account = invitation.person?.text ?? reader.text("account", limit: 60)
    let name = invitation.person == nil ? reader.text("name", limit: 60) : ""
    let password = fields["password"] ?? ""
    if let account, let objection = PasswordRule.objection(to: password, of: account) {
      reader.object(to: "password", objection)
    }
    if fields["again"] != password {
      reader.object(to: "again", Phrase("两次输入的密码不同", "The two passwords differ"))
    }
    guard let account, let name, reader.isClean else { throw reader.problems }
    let person = PersonID(account)
    if invitation.person == nil {
      // Enrolled first: should the password fail now, the invitation is still good.
      let admin = Person(id: person, name: name, roles: [.admin], office: nil)
      try await visit.office.perform(.enroll(admin), in: nil, by: Actor(person, as: .admin))
    }
    try await accounts.accept(secret, as: person, password: password)
    return .go(
      to: Addresses.signIn(), saying: Phrase("密码已设置，请登录", "The password is set; please sign in"))
  }
}

/// The page on which an invited person sets a password.
struct InvitationPage: Page {
  let secret: Secret
  let invitation: Invitation
  let attempt: Attempt

  var title: Phrase {
    invitation.person == nil
      ? Phrase("登记首位管理员", "Enrol the first administrator") : Phrase("设置密码", "Set your password")
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      form(method: .post, action: Addresses.invitation(secret), .class("narrow")) {
        if let person = invitation.person {
          p {
            say("账号 ", "Account ")
            code { bdi { person.text } }
          }
          input(.hidden, name: "username", .value(person.text), .autocomplete("username"))
        } else {
          say.field(
            "account", Phrase("账号", "Account"),
            hint: Phrase("以后用它登录，例如 admin01", "To sign in with, such as admin01"), in: attempt,
            .autocomplete("username"), .required, .maxlength(60), .withoutSpellcheck)
          say.field(
            "name", Phrase("姓名", "Name"), in: attempt, .autocomplete("name"), .required,
            .maxlength(60))
        }
        say.newPassword(in: attempt)
        say.send(Phrase("设置", "Set"))
      }
    }
  }
}

extension Speech {
  /// The two fields for a new password.
  @HTMLBuilder func newPassword(in attempt: Attempt) -> HTML {
    field(
      "password", Phrase("新密码", "New password"), kind: .password,
      hint: Phrase(
        "至少 \(PasswordRule.shortest) 个字符，不要求大小写或符号；几个词或一句话最好记",
        "\(PasswordRule.shortest) characters or more, of any kind; a few words are easiest"),
      in: attempt, .autocomplete("new-password"), .required)
    field(
      "again", Phrase("再输一次", "Once more"), kind: .password, in: attempt,
      .autocomplete("new-password"), .required)
  }
}
