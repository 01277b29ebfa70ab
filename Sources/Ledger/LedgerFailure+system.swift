import Foundation
import GRDB

extension LedgerFailure {
  /// What the failed call of the operating system means for `file`.
  init(errno code: Int32, file: String) {
    let fault: Fault =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EEXIST: .exists
      case EACCES, EPERM, EROFS: .readOnly
      case ENOSPC, EDQUOT, EFBIG: .full
      default: .inputOutput(String(cString: strerror(code)))
      }
    self.init(fault, file: file)
  }

  /// What SQLite's complaint means for `file`.
  init(_ error: DatabaseError, file: String) {
    let words = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    let fault: Fault =
      switch error.resultCode {
      case .SQLITE_NOTADB: .foreign
      case .SQLITE_CORRUPT: .damaged(words)
      case .SQLITE_FULL: .full
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .readOnly
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_CONSTRAINT: .unfit(Draft.refused(words))
      default: .inputOutput(words)
      }
    self.init(fault, file: file)
  }
}

/// Runs work on a database and names what goes wrong in our own words.
func naming<Value>(
  _ file: String, _ work: () throws -> Value
) throws(LedgerFailure) -> Value {
  do {
    return try work()
  } catch let failure as LedgerFailure {
    throw failure
  } catch let error as DatabaseError {
    throw LedgerFailure(error, file: file)
  } catch {
    throw LedgerFailure(.inputOutput(String(describing: error)), file: file)
  }
}
