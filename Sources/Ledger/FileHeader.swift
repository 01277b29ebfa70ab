/// What the first bytes of a file say it is, read before SQLite may touch the file.
///
/// Opening another program's database would turn its write-ahead log on, so it is not opened.
struct FileHeader {
  private let applicationID: Int32
  private let version: Int

  init(applicationID: Int32, version: Int) {
    self.applicationID = applicationID
    self.version = version
  }

  /// Reads the database header, of which <https://sqlite.org/fileformat2.html> gives the layout.
  init(of path: String) throws(LedgerFailure) {
    let bytes = try Stream.reading(path).next()
    if bytes.isEmpty { throw LedgerFailure(.empty, file: path) }
    guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw LedgerFailure(.foreign, file: path)
    }
    guard bytes.count >= 100 else { throw LedgerFailure(.damaged("< 100 B"), file: path) }
    applicationID = Int32(bitPattern: FileHeader.word(bytes[68..<72]))
    version = Int(FileHeader.word(bytes[60..<64]))
  }

  /// Refuses a file that is no ledger, or one from a later version of the software.
  func check(_ path: String) throws(LedgerFailure) {
    guard applicationID == Schema.applicationID else { throw LedgerFailure(.foreign, file: path) }
    guard version <= Schema.version else {
      throw LedgerFailure(.newer(version: version), file: path)
    }
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
