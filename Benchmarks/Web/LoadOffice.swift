import Accounts
import Assessment
import Foundation
import Ledger
import Messages
import Office
import Programmes
import WorkingDays

/// A ledger on the disk with calls for a load, and a pass for everybody who takes part.
struct LoadOffice {
  /// Two panels of seventeen share the applications of a call; ten sheets for each of them.
  static let programme = SampleProgramme(experts: 17, channels: 10)
  static let experts = 2 * programme.experts

  let path: String
  let sample: SampleOffice
  private let accounts: Accounts
  private let now: Instant

  init(at path: String) async throws {
    let now = Instant(milliseconds: Int64(Foundation.Date.now.timeIntervalSince1970 * 1000))
    self.now = now
    self.path = path
    sample = try await SampleOffice(on: try Ledger.create(at: path), experts: LoadOffice.experts)
    accounts = try Accounts(of: sample.office.ledger, in: Surroundings(now: { now }))
  }

  /// A call in scoring.
  static func plan(_ number: Int, applications: Int) -> SampleOffice.Plan {
    .init(
      call: CallID("load-\(number)"), programme: programme, applications: applications, panels: 2)
  }

  /// By what somebody comes in, and the token of the forms where there are some.
  struct Pass {
    let request: Request
    var form = ""
  }

  /// A token that may read and hand in sheets.
  func token(of person: PersonID, as role: Role) async throws -> Pass {
    let secret = try await accounts.issueToken(
      for: person, as: role, name: "load", scopes: [.read, .act(.submitSheet)],
      until: now.adding(milliseconds: 86_400_000))
    return Pass(request: Request(.token(secret.text)))
  }

  /// A session as signing in begins it.
  func session(of person: PersonID, as role: Role) async throws -> Pass {
    let secret = try await accounts.startSession(of: person, as: role)
    return Pass(request: Request(.session(secret.text)), form: secret.derived(for: "form"))
  }

  /// Signs the pledge of an expert in a call.
  func pledge(_ person: PersonID, in call: CallID) async throws {
    _ = try await accounts.saveDraft("text=load", of: person, on: "pledge/\(call)", from: 0)
  }

  /// Lets the server have the ledger.
  func close() throws { try sample.office.ledger.close() }
}
