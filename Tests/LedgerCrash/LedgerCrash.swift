import Foundation
import Ledger
import WorkingDays

/// A process of its own for tests that need one: to be killed, to hold the lock, to lack rights.
@main
struct LedgerCrash {
  static func main() {
    let arguments = CommandLine.arguments
    do {
      switch arguments[1] {
      case "append": try append(to: Ledger.open(at: arguments[2]))
      case "hold": try hold(Ledger.open(at: arguments[2]))
      case "write": _ = try Ledger.open(at: arguments[2]).append([draft(1, of: 1)])
      case "read": _ = try Ledger.open(at: arguments[2], for: .reading).verify()
      case "create": _ = try Ledger.create(at: arguments[2])
      default: exit(64)
      }
    } catch let failure as LedgerFailure {
      say("\(failure.fault)")
      exit(failure.category.exitCode)
    } catch {
      exit(70)
    }
  }

  /// Appends batches of one to five entries for ever, and says each that is acknowledged.
  static func append(to ledger: Ledger) throws {
    for batch in 1... {
      let size = batch % 5 + 1
      let receipt = try ledger.append((1...size).map { _ in draft(batch, of: size) })
      say("\(batch) \(receipt.head)")
    }
  }

  static func hold(_ ledger: Ledger) throws {
    say("holding \(try ledger.head())")
    while true { sleep(60) }
  }

  static func draft(_ batch: Int, of size: Int) -> Draft {
    Draft(
      at: Instant(milliseconds: 0), actor: "crash", call: nil, kind: "batch",
      payload: Array("{\"batch\":\(batch),\"size\":\(size)}".utf8))
  }

  // Straight to the descriptor: what is said must be out when the process is killed.
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
