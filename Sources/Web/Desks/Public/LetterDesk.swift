import Accounts
import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// The objections that came over the web, call by call.
  static let letters = Address<CallID>("/calls/*/letters")
  /// One of them: registering it, or saying why not.
  static let letter = Address<CallID, Int>("/calls/*/letters/*")
  /// Every call that has letters.
  static let letterBox = PlainAddress("/letters")
}

/// Where the bureau takes objections out of the box and registers them.
enum LetterDesk: Desk {
  static func links(in role: Role?) -> [Link] {
    role.map(readers.contains) ?? false
      ? [Link(Phrase("异议来信", "Letters of objection"), to: Addresses.letterBox())] : []
  }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.letterBox, for: .roles(readers)) { visit in
      var lines: [LetterBoxPage.Line] = []
      for call in try visit.view.calls {
        let waiting = try await visit.office.accounts.waitingLetters(in: call.id)
        let all = try await visit.office.accounts.letters(in: call.id).count
        guard all > 0 else { continue }
        lines.append(
          LetterBoxPage.Line(call: call.id, title: call.title, waiting: waiting, all: all))
      }
      return LetterBoxPage(lines: lines)
    }
    routes.page(Addresses.letters, for: .roles(readers)) { visit, id in
      let call = try readable(id, visit)
      let letters = try await visit.office.accounts.letters(in: id)
      return LettersPage(
        call: id, callTitle: call.title, letters: letters,
        units: call.units(of: letters.map(\.application)))
    }
    routes.form(
      Addresses.letter, for: .roles(readers),
      page: { visit, attempt, id, number in
        let call = try readable(id, visit)
        return LetterPage(call, try await letter(number, in: id, visit), visit, attempt)
      },
      act: { visit, fields, id, number in
        let letter = try await letter(number, in: id, visit)
        _ = try readable(id, visit)
        guard letter.state == .waiting else { throw Stale() }
        return fields["decision"] == "decline"
          ? try await decline(letter, fields, visit) : try await register(letter, fields, visit)
      })
  }

  /// A call whose grounds of objection the reader may read.
  private static func readable(_ id: CallID, _ visit: Visit) throws -> CallView {
    let call = try visit.call(id)
    guard mayRead(call, as: visit.role) else { throw Rebuff.missing }
    return call
  }

  /// Whether a reader of the call may read its letters.
  static func mayRead(_ call: CallView, as role: Role?) -> Bool {
    role.map(readers.contains) ?? false && call.extent(of: .grounds) == .all
  }

  private static let readers: Set<Role> = [.cityBureau]

  private static func letter(
    _ number: Int, in call: CallID, _ visit: Visit
  ) async throws -> Letter {
    let letters = try await visit.office.accounts.letters(in: call)
    guard let letter = letters.first(where: { $0.number == number }) else { throw Rebuff.missing }
    return letter
  }

  /// The entry first: a letter is never marked as registered where the ledger does not have it.
  private static func register(
    _ letter: Letter, _ fields: Fields, _ visit: Visit
  ) async throws -> Answer {
    var reader = FieldReader(fields)
    guard let id = reader.text("objection", limit: 40) else { throw reader.problems }
    let filing = Objection.Filing(
      id: ObjectionID(id), application: letter.application, named: letter.isNamed,
      objector: letter.sender, grounds: letter.grounds)
    try await visit.perform(.registerObjection(filing), in: letter.call)
    _ = try await visit.office.accounts.settle(letter, as: .registered(filing.id))
    return .go(
      to: Addresses.letters(letter.call),
      saying: Phrase("异议已登记：\(id)", "The objection is registered: \(id)"))
  }

  private static func decline(
    _ letter: Letter, _ fields: Fields, _ visit: Visit
  ) async throws -> Answer {
    var reader = FieldReader(fields)
    guard let reason = reader.text("reason", limit: 500) else { throw reader.problems }
    guard try await visit.office.accounts.settle(letter, as: .declined(reason)) else {
      throw Stale()
    }
    return .go(
      to: Addresses.letters(letter.call), saying: Phrase("已说明不登记", "The sender is told why"))
  }
}

extension CallView {
  /// The names of units by their applications, as far as the reader may know them.
  func units(of applications: [ApplicationID]) -> [ApplicationID: String] {
    applications.reduce(into: [:]) { $0[$1] = self[$1]?.unit }
  }
}
