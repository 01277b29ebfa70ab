import Assessment
import Markup
import Messages
import Programmes

/// Who is signed in, in which role, and the ways to change that.
struct WhoBox {
  let person: Person
  let role: Role
  let say: Speech

  @HTMLBuilder var html: HTML {
    a(href: Addresses.account(), .class("person")) { bdi { person.name } }
    if person.roles.count > 1 {
      form(method: .post, action: Addresses.role(), .class("inline")) {
        label(.for("role-choice"), .class("quiet")) { say("身份", "Role") }
        select(name: "role", .id("role-choice"), .autocomplete("off")) {
          person.roles.sorted { $0.rawValue < $1.rawValue }.map { other in
            option(value: other.rawValue, say(other.name), other == role ? .selected : nil)
          }
        }
        button { say("切换", "Switch") }
      }
    } else {
      span(.class("role")) { say(role.name) }
    }
    form(method: .post, action: Addresses.signOut(), .class("inline")) {
      button { say("退出", "Sign out") }
    }
  }
}
