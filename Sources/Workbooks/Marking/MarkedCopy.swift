public import Messages
import Spreadsheets

/// A copy of a person's own file in which everything wrong is marked.
///
/// In a workbook wrong cells are filled with colour and the column 错误说明 says for every row what
/// is wrong; all else stays byte for byte. A text gets the column alone. The column may stand there
/// when the corrected copy is imported.
public enum MarkedCopy {
  /// The bytes of the copy; `head` is the row of the headings, where it is known.
  ///
  /// - Throws: Where the file cannot be read at all, so that there is nothing to mark.
  public static func bytes(
    of original: [UInt8], file: String, problems: [Problem], head: Place?,
    in language: Language = .chinese, limits: WorkbookLimits = .usual
  ) throws(Problems) -> [UInt8] {
    guard original.starts(with: [0x50, 0x4B]) else {
      let remarks = Remarks(problems, head: head?.line ?? 1, in: language)
      return try TextFile(original, file: file).marked(remarks)
    }
    let workbook = try Workbook(original, file: file, limits: limits)
    let marking = WorkbookMarking(workbook, problems: problems, head: head, in: language)
    let outcome = original.withUnsafeBytes { bytes in
      Result { () throws(Problems) in
        var archive = try ZipArchive(bytes, file: file, limits: limits)
        return try marking.parts(of: &archive)
      }
    }
    return try ZipCopy.bytes(of: original, file: file, replacing: outcome.get())
  }
}
