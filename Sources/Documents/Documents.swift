public import Messages
public import Papers

/// Papers as files for word processors and spreadsheet programs (DOCX and XLSX).
///
/// The same paper makes the same bytes: no clock is read, and every entry carries one fixed date.
public enum Documents {
  /// The paper for word processors, laid out by GB/T 9704-2012.
  ///
  /// - Throws: `DocumentFailure` where memory is short.
  public static func docx(of paper: Paper, in language: Language) throws(DocumentFailure)
    -> [UInt8]
  {
    try WordPackage(paper: paper, language: language).bytes()
  }

  /// The paper for spreadsheet programs: a sheet for each table and one for the words around them.
  ///
  /// - Throws: `DocumentFailure` where the temporary file cannot be written or a text is too long.
  public static func xlsx(of paper: Paper, in language: Language) throws(DocumentFailure)
    -> [UInt8]
  {
    try PaperWorkbook(paper: paper, language: language).bytes()
  }
}
