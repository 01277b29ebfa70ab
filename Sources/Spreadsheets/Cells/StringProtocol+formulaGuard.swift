extension StringProtocol {
  /// The text so that a spreadsheet program will not run it: `=1+1` becomes `'=1+1`.
  ///
  /// OWASP, CSV Injection: a cell that begins with = + - @ (also full-width), a tab or a line break
  /// may be taken for a formula. A text that already looks guarded gets one more apostrophe, so that
  /// taking one away always gives the text back.
  public var withFormulaGuard: String {
    looksLikeFormula ? "'" + self : String(self)
  }

  /// The text without the apostrophe that `withFormulaGuard` put before it.
  var withoutFormulaGuard: String {
    let isGuarded = unicodeScalars.first == "'" && looksLikeFormula
    return isGuarded ? String(String.UnicodeScalarView(unicodeScalars.dropFirst())) : String(self)
  }

  private var looksLikeFormula: Bool {
    switch unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n": true
    default: false
    }
  }
}
