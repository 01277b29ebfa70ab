import Assessment
import Ledger
import Messages
import Office
import Programmes

/// A call as a unit that applies sees it: its own application, its draft and its files.
struct OwnCall {
  let visit: Visit
  let call: CallView
  /// The unit for which the person acts; nobody else's application is ever touched.
  let unit: String

  /// - Throws: `Refusal` for an account that stands for no unit, `Rebuff.missing` for no such call.
  init(_ visit: Visit, _ id: CallID) throws {
    self.visit = visit
    call = try visit.call(id)
    unit = try OwnCall.unit(of: visit)
  }

  static func unit(of visit: Visit) throws -> String {
    guard let unit = visit.person?.office, !unit.isEmpty else { throw Refusal(.noUnit) }
    return unit
  }

  /// Whether the person stands for a unit at all.
  static func hasUnit(_ visit: Visit) -> Bool { (try? unit(of: visit)) != nil }

  var id: CallID { call.id }
  var programme: Programme { call.programme }

  /// The unit's application: the one that stands, or else the last one.
  var application: ApplicationView? {
    let own = Array(call.applications)
    return own.first { $0.status == .inProgress || $0.status == .returned } ?? own.last
  }

  /// An application of the unit by its number.
  ///
  /// - Throws: `Rebuff.missing` where there is none or it is another unit's.
  func application(_ id: ApplicationID) throws -> ApplicationView {
    guard let application = call[id] else { throw Rebuff.missing }
    return application
  }

  /// Whether an application can be handed in now, for the first time or again.
  var mayHandIn: Bool {
    call.waiting(at: visit.now).contains { waiting in
      switch waiting.duty {
      case .apply, .completeApplication: true
      default: false
      }
    }
  }

  /// The application that was returned and waits to be completed.
  var returned: ApplicationView? { application.flatMap { $0.status == .returned ? $0 : nil } }

  var shelf: UploadShelf {
    UploadShelf(beside: visit.office.office.ledger.vault, call: id, unit: unit)
  }

  /// The name of the form's draft.
  var subject: String { "application/\(id.text)" }

  /// The number for a new application: known from the unit alone, so that it tells of no other.
  func newNumber(for creditCode: String) -> ApplicationID {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let turn = String(call.applications.count)
    let digest = Digest.of(Array("\(id.text)\n\(unit)\n\(creditCode)\n\(turn)".utf8))
    let letters = digest.bytes.prefix(6).map { alphabet[Int($0 & 31)] }
    return ApplicationID("\(id.text)-\(String(letters))")
  }
}

extension Reason {
  /// The account stands for no unit, so that there is nothing that it could apply for.
  static let noUnit = Reason(
    "noUnit", Phrase("您的账号没有登记申报单位", "Your account names no unit that applies"),
    remedy: Phrase("请管理员登记单位全称后再申报", "Ask the administrator to enter the unit's full name"))
}
