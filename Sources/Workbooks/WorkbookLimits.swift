/// How much of a workbook is read at most, so that no file can fill the memory.
public struct WorkbookLimits: Sendable, Hashable {
  /// Bytes of the file.
  public var fileSize = 64 << 20
  /// Parts of the package, which is a ZIP archive.
  public var parts = 2000
  /// Bytes of all parts that are read, unpacked.
  public var unpackedSize = 512 << 20
  /// How many times larger a part may be unpacked, once it is over 4 MiB.
  public var ratio = 250
  /// Rows of a sheet that are not blank.
  public var rows = 200_000
  /// Cells of all sheets, and entries of the table of shared texts.
  public var cells = 4_000_000
  /// Bytes of all texts, each shared one counted once.
  public var textSize = 128 << 20
  /// Characters of one cell; Excel itself takes 32,767.
  public var cellLength = 32_767
  /// How deep elements of XML may stand inside each other.
  public var depth = 64
  /// Ranges of merged cells on one sheet.
  public var merges = 20_000

  /// What a table of one call never reaches.
  public static let usual = WorkbookLimits()
}
