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

  init(person: Person, sessions: [Session], current: String?, hasFactor: Bool) {
    self.person = person
    self.sessions = sessions
    self.current = current
    self.hasFactor = hasFactor
  }

  init(for visit: Visit) async throws {
    guard let person = visit.person else { throw Rebuff.signInNeeded }
    self.init(
      person: person, sessions: visit.office.accounts.sessions(of: person.id),
      current: visit.session?.id,
      hasFactor: try await visit.office.accounts.hasSecondFactor(person.id))
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

/// Setting up the second factor: draw a key, put it into an app, type its first code.
struct FactorPage: Page {
  let account: String
  let hasFactor: Bool
  /// The proposed key in Base32, while it waits for its first code.
  let key: String?
  let attempt: Attempt

  init(account: String, hasFactor: Bool, key: String?, attempt: Attempt) {
    self.account = account
    self.hasFactor = hasFactor
    self.key = key
    self.attempt = attempt
  }

  init(for visit: Visit, _ attempt: Attempt) async throws {
    let person = try visit.actor.person
    self.init(
      account: person.text,
      hasFactor: try await visit.office.accounts.hasSecondFactor(person),
      key: try await visit.office.accounts.pendingSecondFactor(of: person), attempt: attempt)
  }

  var title: Phrase { Phrase("二次验证", "Second factor") }
  var trail: [Link] { [Link(Phrase("我的账号", "My account"), to: Addresses.account())] }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if hasFactor {
        removal(say)
      } else if let key {
        confirmation(of: key, say)
      } else {
        proposal(say)
      }
    }
  }

  private func proposal(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.factor()) {
      p {
        say(
          "启用后，登录时除密码外还要输入手机验证器上的六位数字。",
          "Signing in then also takes six digits from an authenticator app on your phone.")
      }
      input(.hidden, name: "step", .value("propose"))
      say.send(Phrase("生成密钥", "Draw a key"))
    }
  }

  private func confirmation(of key: String, _ say: Speech) -> HTML {
    form(method: .post, action: Addresses.factor(), .class("narrow")) {
      p { say("在验证器里手动添加账号，密钥为：", "Add an account in the app by hand, with this key:") }
      p { code(.class("key")) { grouped(key) } }
      p { say("类型：基于时间，六位，30 秒", "Kind: time-based, six digits, 30 seconds") }
      input(.hidden, name: "step", .value("confirm"))
      say.field(
        "code", Phrase("验证器上的六位数字", "The six digits that it shows"), in: attempt,
        .autocomplete("one-time-code"), .keyboard(.numeric), .required, .maxlength(8))
      say.send(Phrase("启用", "Put into force"))
    }
  }

  private func removal(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.factor(), .class("narrow")) {
      p { say.badge(Phrase("已启用", "in force"), .good) }
      input(.hidden, name: "step", .value("remove"))
      say.field(
        "present", Phrase("现在的密码", "Present password"), kind: .password, in: attempt,
        .autocomplete("current-password"), .required)
      say.send(Phrase("取消二次验证", "Remove the second factor"))
    }
  }

  private func grouped(_ key: String) -> String {
    key.enumerated().map { $0 > 0 && $0 % 4 == 0 ? " \($1)" : "\($1)" }.joined()
  }
}
