import Accounts
import Assessment
import Markup
import Messages
import Programmes

/// Everyone who has an account.
struct PeoplePage: Page {
  let people: [Person]

  var title: Phrase { Phrase("人员", "People") }

  func body(_ say: Speech) -> HTML {
    div {
      p { a(href: Addresses.newPerson(), .class("button")) { say("登记人员", "Enrol somebody") } }
      say.table(
        title, people,
        columns: [
          Column(Phrase("账号", "Account"), .head) { person, say in
            a(href: Addresses.person(person.id)) { bdi { person.id.text } }
          },
          Column(Phrase("姓名", "Name")) { person, say in say.quoted(person.name) },
          Column(Phrase("身份", "Roles")) { person, say in
            if person.roles.isEmpty {
              say.badge(Phrase("已停用", "ended"), .bad)
            } else {
              say(person.roles.map(\.name).sorted(in: say).joined)
            }
          },
          Column(Phrase("单位", "Office")) { person, say in
            person.office.map(say.quoted) ?? say.blank
          },
          Column(Phrase("密码", "Password")) { person, say in
            a(
              href: Addresses.invite(person.id),
              .ariaLabel(say("\(person.id.text) 的密码链接", "Password link for \(person.id.text)"))
            ) { say("发链接", "Send a link") }
          },
        ])
    }
  }
}

/// Enrolling somebody, or changing what somebody is.
struct PersonPage: Page {
  /// Nil for somebody new.
  let person: Person?
  let attempt: Attempt

  var title: Phrase {
    person == nil ? Phrase("登记人员", "Enrol somebody") : Phrase("更改人员", "Change a person")
  }
  var trail: [Link] { [Link(Phrase("人员", "People"), to: Addresses.people())] }

  func body(_ say: Speech) -> HTML {
    let action = person.map { Addresses.person($0.id) } ?? Addresses.newPerson()
    let roles = Role.allCases.map { Speech.Option($0.rawValue, $0.name) }
    return div {
      say.trouble(attempt)
      form(method: .post, action: action, .class("narrow")) {
        if let person {
          p { code { bdi { person.id.text } } }
          say.version(person.version)
        } else {
          say.field(
            "account", Phrase("账号", "Account"), in: attempt, .autocomplete("off"), .required,
            .maxlength(60), .withoutSpellcheck)
        }
        say.field(
          "name", Phrase("姓名", "Name"), current: person?.name ?? "", in: attempt,
          .autocomplete("off"), .required, .maxlength(60))
        say.field(
          "office", Phrase("单位", "Office"),
          hint: Phrase(
            "县区、主管单位、部门或申报单位，要与办法中的名称一致",
            "County office, supervisor, department or unit, as the programme names it"),
          current: person?.office ?? "", in: attempt, .autocomplete("off"), .maxlength(120))
        say.boxes(
          "role", Phrase("身份（全不选即停用）", "Roles (none ends the account)"), options: roles,
          current: Set(person?.roles.map(\.rawValue) ?? []), in: attempt)
        say.send(person == nil ? Phrase("登记", "Enrol") : Phrase("更改", "Change"))
      }
      if let person, !person.roles.isEmpty {
        p { a(href: Addresses.endPerson(person.id)) { say("停用此账号", "End this account") } }
      }
      if let person {
        p {
          a(href: Addresses.invite(person.id)) {
            say("重设密码和二次验证", "Reset the password and the second factor")
          }
        }
      }
    }
  }
}

/// The link with which a person sets a password; shown once.
struct InvitePage: Page {
  let person: Person
  let secret: Secret?

  var title: Phrase { Phrase("密码链接", "Password link") }
  var trail: [Link] { [Link(Phrase("人员", "People"), to: Addresses.people())] }

  func body(_ say: Speech) -> HTML {
    div {
      p {
        bdi { person.name }
        " "
        code { bdi { person.id.text } }
      }
      if let secret {
        p {
          say(
            "把下面的链接交给本人，三天内有效，只能用一次，这里只显示这一次：",
            "Give this link to the person. It works once, for three days, and is shown only now:")
        }
        p { a(href: Addresses.invitation(secret)) { code { Addresses.invitation(secret).text } } }
      } else {
        say.confirmation(
          of: Phrase("生成链接", "Make a link"),
          consequences: [
            Phrase("以前的链接作废", "An earlier link ends"),
            Phrase(
              "本人设置新密码后，二次验证取消，所有会话结束",
              "Once it is used, the second factor is removed and all sessions end"),
          ], action: Addresses.invite(person.id), back: Addresses.people())
      }
    }
  }
}
