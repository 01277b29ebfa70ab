package import GRDB

extension Ledger {
  /// The connection to the file, for rooms that keep tables of their own beside the entries.
  ///
  /// The entries guard themselves by triggers; nothing of the chain depends on other tables.
  package var sharedDatabase: any DatabaseWriter { database }
}
