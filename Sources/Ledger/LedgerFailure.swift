public import Messages

/// Why the ledger or its vault could not do what was asked; nothing is half done.
public struct LedgerFailure: Error, Sendable, Hashable {
  /// The file or folder concerned, as a person would name it.
  public let file: String
  /// What is wrong.
  public let fault: Fault

  /// Names what is wrong with which file.
  public init(_ fault: Fault, file: String) {
    self.fault = fault
    self.file = file
  }

  /// What can be wrong; closed, so that every one has a text and an exit code.
  public enum Fault: Sendable, Hashable {
    /// There is no such file.
    case missing
    /// There is a file already where a new one was to be made.
    case exists
    /// The file holds nothing at all.
    case empty
    /// The file is not a ledger: a text, a picture, another program's database.
    case foreign
    /// The file is a ledger but cannot be read whole; with SQLite's own words.
    case damaged(String)
    /// A later version of the software wrote the file.
    case newer(version: Int)
    /// The entries or the vault do not hold together.
    case broken(Flaw)
    /// The vault holds no such record, or not as it was stored, or destroyed it on purpose.
    case record(Digest, Vault.Condition)
    /// The file or its folder may not be written.
    case readOnly
    /// The disk or the quota is full.
    case full
    /// Reading or writing failed; with the system's own words.
    case inputOutput(String)
    /// Another process is writing.
    case busy
    /// A draft does not fit the form of an entry; the caller is wrong.
    case unfit(Phrase)
  }

  /// Which of the promised exit codes a fault has.
  public enum Category: Int32, Sendable, Hashable {
    /// The file is bad.
    case data = 65
    /// We are wrong.
    case `internal` = 70
    /// The disk or its rights stand in the way.
    case inputOutput = 74
    /// Try again later.
    case busy = 75

    /// The exit code of the command line.
    public var exitCode: Int32 { rawValue }
  }

  /// Which of the promised exit codes the fault has.
  public var category: Category {
    switch fault {
    case .empty, .foreign, .damaged, .newer, .broken, .record: .data
    case .missing, .exists, .readOnly, .full, .inputOutput: .inputOutput
    case .busy: .busy
    case .unfit: .internal
    }
  }

  /// The failure as a located problem: where, what is wrong and what to do.
  public var problem: Problem {
    Problem(at: Place(file: file), message + remedy)
  }
}
