import Accounts
import Assessment
import Ledger
import Messages
import Office
import Programmes
import Web
import WorkingDays

/// The accounts of a demonstration: for each role the person for whom most waits.
struct Guests {
  let all: [Guest]
  /// One account may hold two roles of the samples; it has one password.
  let passwords: [PersonID: String]

  init(of office: Office, in surroundings: Surroundings) throws {
    let people = office.read { $0.people.values.sorted { $0.id < $1.id } }
    let now = surroundings.now()
    all = try Role.allCases.compactMap { role in
      try people.filter { $0.roles.contains(role) }
        .map { person in
          let view = try office.view(for: .person(Actor(person.id, as: role)))
          return (person: person.id, waiting: view.waiting(at: now))
        }
        .max { $0.waiting.count < $1.waiting.count }
        .map { Guest(account: $0.person, role: role, inbox: $0.waiting.inbox) }
    }
    passwords = all.reduce(into: [:]) { passwords, guest in
      if passwords[guest.account] == nil {
        passwords[guest.account] = Self.password(from: surroundings)
      }
    }
  }

  /// What the terminal prints: a line of account, password and role, and below it what waits.
  var greeting: String {
    let lines = all.map { guest in
      "\(guest.account)\t\(passwords[guest.account] ?? "")\t\(guest.role.name.inBoth)\n    "
        + guest.inbox.inBoth
    }
    return "演示账号、密码、身份 accounts, passwords, roles:\n" + lines.joined(separator: "\n")
  }

  /// Sixteen letters and digits that cannot be mistaken for one another: 80 bits.
  private static func password(from surroundings: Surroundings) -> String {
    let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let letters = surroundings.randomBytes(16).map { alphabet[Int($0) % alphabet.count] }
    return stride(from: 0, to: 16, by: 4).map { String(letters[$0..<$0 + 4]) }
      .joined(separator: "-")
  }
}

extension [Waiting] {
  /// What waits, in a line.
  fileprivate var inbox: Phrase {
    guard !isEmpty else { return Phrase("没有待办，可以查看", "nothing waits; there is much to look at") }
    let duties = counted.map { duty, count in
      Phrase("\(duty.chinese) \(count)", "\(duty.english) \(count)")
    }.joined
    return Phrase("待办 \(count) 项：\(duties.chinese)", "\(count) to do: \(duties.english)")
  }

  /// How many there are of each kind of duty, in the order of the first.
  fileprivate var counted: [(duty: Phrase, count: Int)] {
    reduce(into: []) { groups, item in
      let name = item.duty.name
      if let index = groups.firstIndex(where: { $0.duty == name }) {
        groups[index].count += 1
      } else {
        groups.append((name, 1))
      }
    }
  }
}

extension Phrase {
  fileprivate var inBoth: String { "\(chinese) \(english)" }
}
