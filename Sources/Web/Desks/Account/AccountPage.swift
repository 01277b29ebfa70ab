import Accounts
import Assessment
import Markup
import Messages
import Programmes

/// One's own account.
struct AccountPage: Page {
  let person: Person
  let sessions: [Session]
  let current: String?
  let hasFactor: Bool
  let tokenCount: Int

  init(for visit: Visit) async throws {
    guard let person = visit.person else { throw Rebuff.signInNeeded }
    let accounts = visit.office.accounts
    self.person = person
    sessions = accounts.sessions(of: person.id)
    current = visit.session?.id
    hasFactor = try await accounts.hasSecondFactor(person.id)
    tokenCount = accounts.tokens(of: person.id).count
  }

  var title: Phrase { Phrase("我的账号", "My account") }

  func body(_ say: Speech) -> HTML {
    div {
      say.terms([
        (Phrase("账号", "Account"), say.quoted(person.id.text)),
        (Phrase("姓名", "Name"), say.quoted(person.name)),
        (Phrase("单位", "Office"), person.office.map(say.quoted) ?? say.blank),
        (Phrase("身份", "Roles"), .text(say(person.roles.map(\.name).sorted(in: say).joined))),
      ])
      p { a(href: Addresses.password()) { say("更改密码", "Change the password") } }
      p {
        a(href: Addresses.factor()) { say("二次验证", "Second factor") }
        " "
        hasFactor
          ? say.badge(Phrase("已启用", "in force"), .good)
          : say.badge(Phrase("未启用", "not set up"))
      }
      p {
        a(href: Addresses.tokens()) { say("接口令牌", "API tokens") }
        " "
        say("有效 \(tokenCount) 个", "\(tokenCount) in force")
      }
      h2 { say("登录的设备", "Where you are signed in") }
      ul(.class("sessions")) { sessions.map { line($0, say) } }
    }
  }

  private func line(_ session: Session, _ say: Speech) -> HTML {
    li {
      say.moment(session.created)
      " "
      if session.id == current {
        say.badge(Phrase("本次", "this one"), .good)
      } else {
        form(method: .post, action: Addresses.session(session.id), .class("inline")) {
          button { say("结束 \(session.id)", "End \(session.id)") }
        }
      }
    }
  }
}

extension [Phrase] {
  /// In the order of the texts in the reader's language.
  func sorted(in say: Speech) -> [Phrase] { sorted { say($0) < say($1) } }
}

/// Changing one's password.
struct PasswordPage: Page {
  let attempt: Attempt

  var title: Phrase { Phrase("更改密码", "Change the password") }
  var trail: [Link] { [Link(Phrase("我的账号", "My account"), to: Addresses.account())] }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      form(method: .post, action: Addresses.password(), .class("narrow")) {
        say.field(
          "present", Phrase("现在的密码", "Present password"), kind: .password, in: attempt,
          .autocomplete("current-password"), .required)
        say.newPassword(in: attempt)
        say.send(Phrase("更改", "Change"))
      }
    }
  }
}
