public import Assessment
import Markup
public import Messages
public import Programmes

/// An account with which anybody may look around in a demonstration; its password is not shown here.
public struct Guest: Sendable, Hashable {
  /// The account.
  public let account: PersonID
  /// The role in which most waits for it.
  public let role: Role
  /// What waits, in a line.
  public let inbox: Phrase

  /// Describes an account.
  public init(account: PersonID, role: Role, inbox: Phrase) {
    self.account = account
    self.role = role
    self.inbox = inbox
  }
}

extension Speech {
  /// The accounts of a demonstration, and where their passwords are.
  func guests(_ guests: [Guest]) -> HTML {
    section {
      h2 { self("演示账号", "Accounts of this demonstration") }
      p {
        self(
          "样例中的单位和人员均为虚构。密码打印在启动本办公室的终端里。",
          "All units and people are made up. The passwords are in the terminal that started this office."
        )
      }
      table(
        Phrase("每种身份一个账号", "An account for each role"), guests,
        columns: [
          Column(Phrase("账号", "Account"), .head) { guest, _ in code { guest.account.text } },
          Column(Phrase("身份", "Role")) { guest, say in say(guest.role.name) },
          Column(Phrase("等待办理", "What waits")) { guest, say in say(guest.inbox) },
        ])
    }
  }
}
