import ArgumentParser
import Assessment
import Foundation
import Ledger
import Messages
import Office
import Programmes
import WorkingDays

/// Which ledger a command works on.
struct Workplace: ParsableArguments {
  @Option(name: .customLong("ledger"), help: "台账文件 ledger file (JINBANG_LEDGER)")
  var path = ProcessInfo.processInfo.environment["JINBANG_LEDGER"] ?? "jinbang.sqlite"

  @Option(name: .customLong("calendar"), help: "补充的节假日表 CSV: date,kind,name")
  var calendarFile: String?

  /// The ledger alone, for reading.
  func readLedger() throws -> Ledger { try Ledger.open(at: path, for: .reading) }

  /// The office on a ledger that other processes may be writing.
  func readOffice() throws -> Office {
    try Office(ledger: try readLedger(), calendar: try Calendars.calendar(with: calendarFile))
  }

  /// The office for acts; makes a new ledger where there is none.
  func openOffice(creating: Bool = false) throws -> Office {
    let exists = FileManager.default.fileExists(atPath: path)
    let ledger = try creating && !exists ? Ledger.create(at: path) : Ledger.open(at: path)
    return try Office(ledger: ledger, calendar: try Calendars.calendar(with: calendarFile))
  }
}

extension Workplace {
  /// Does one act in the ledger's office; returns when it is durable.
  func perform(_ act: Act, in call: String?, signed signature: Signature) async throws {
    let office = try openOffice(creating: call == nil)
    try await office.perform(
      Command(
        act, in: call.map { CallID($0) }, by: try signature.resolved(), at: signature.moment))
    let count = try office.ledger.head().sequence
    Terminal.tell("已记入台账，现有 \(count) 条。 Recorded; entries in the ledger: \(count).")
  }
}

/// Who acts, and when.
struct Signature: ParsableArguments {
  @Option(name: .customLong("as"), help: "经办人和角色 account:role, e.g. wang:cityBureau")
  var actor: String

  @Option(
    help: "办理时间，默认现在 moment of the act, now by default: YYYY-MM-DD HH:MM or with offset")
  var at: Instant?

  /// The past may be recorded late; nobody can act in the future.
  func validate() throws {
    guard let at, at > Signature.now else { return }
    throw ValidationError("--at \(at): 晚于现在 lies in the future")
  }

  /// The person in the role.
  func resolved() throws -> Actor {
    let parts = actor.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let role = Role(rawValue: parts[1]) else {
      let roles = Role.allCases.map(\.rawValue).joined(separator: " ")
      throw ValidationError("--as ACCOUNT:ROLE; 角色 roles: \(roles)")
    }
    return Actor(PersonID(parts[0]), as: role)
  }

  /// The moment.
  var moment: Instant {
    at ?? Signature.now
  }

  private static var now: Instant {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }
}

extension Office {
  /// A call with its rules, or a refusal that names the calls there are.
  func call(named name: String) throws -> (call: Call, rules: Rules) {
    let (call, known) = read { state in
      (state.calls[CallID(name)], state.calls.keys.sorted().map { Phrase(same: $0.text) })
    }
    guard let call else {
      throw Refusal(
        Reason(
          "unknownCall", subject: name, Phrase("没有这个批次", "there is no such call"),
          remedy: Phrase(
            "现有批次：\(known.joined.chinese)", "there are: \(known.joined.english)")))
    }
    return (call, try rules(of: call))
  }
}
