import Messages

/// One check on a row of a roster.
public struct RosterRule: Sendable, Hashable {
  /// What is checked.
  public enum Check: Sendable, Hashable {
    /// The identity number is well formed and its check character fits.
    case identity
    /// The month of birth on the form is that of the identity number.
    case birthMonth
    /// The photo has at least so many M.
    case photo(atLeast: Int, Megabyte)
    /// A pledge is signed in full by both and sealed.
    case pledge
  }

  /// What is checked.
  public let check: Check
  /// Where the rule comes from.
  public let term: Term

  /// Describes a check.
  public init(_ check: Check, _ term: Term) {
    self.check = check
    self.term = term
  }

  /// Everything that is wrong with a row by this rule.
  public func findings(on row: RosterRow) -> [Finding] {
    switch check {
    case .identity: flaw(of: row).map { [$0] } ?? []
    case .birthMonth: birthMonth(of: row).map { [$0] } ?? []
    case .photo(let size, let unit): photo(of: row, atLeast: size * unit.bytes).map { [$0] } ?? []
    case .pledge: row.pledge.map { pledge($0, row.subject) } ?? []
    }
  }

  private func flaw(of row: RosterRow) -> Finding? {
    do throws(IdentityNumber.Flaw) {
      _ = try IdentityNumber(row.identity)
      return nil
    } catch {
      return term.finding(
        "identityNumberWrong", row.subject, error.message,
        remedy: Phrase("请对照身份证核对号码", "check the number against the identity card"))
    }
  }

  private func birthMonth(of row: RosterRow) -> Finding? {
    guard let identity = try? IdentityNumber(row.identity) else { return flaw(of: row) }
    let expected = Month(of: identity.birth)
    guard row.birthMonth != expected else { return nil }
    let stated = row.birthMonth.map(\.description)
    return term.finding(
      "birthMonthDiffers", row.subject,
      Phrase(
        "出生年月\(stated ?? "未填")，与身份证号码（\(expected)）不一致",
        "the month of birth is \(stated ?? "empty"), the identity number says \(expected)"),
      remedy: Phrase("请核对出生年月和身份证号码", "check the month of birth and the identity number"))
  }

  private func photo(of row: RosterRow, atLeast minimum: Int) -> Finding? {
    let bytes = row.photoBytes ?? 0
    guard bytes < minimum else { return nil }
    return term.finding(
      "photoTooSmall", row.subject,
      Phrase(
        "电子照片\(bytes)字节，应不小于\(minimum)字节",
        "the photo has \(bytes) bytes, at least \(minimum) are asked for"),
      remedy: Phrase("请重新提供电子照片", "hand in another photo"))
  }

  private func pledge(_ pledge: Pledge, _ subject: String) -> [Finding] {
    let parts = [
      (pledge.isSignedByTrainee, "traineeSignatureMissing", Phrase("考生签名", "trainee's signature")),
      (
        pledge.isSignedByEmployer, "employerSignatureMissing",
        Phrase("单位经办人签名", "signature of the employer's person in charge")
      ),
      (pledge.isSealed, "sealMissing", Phrase("单位盖章", "employer's seal")),
    ]
    return parts.filter { !$0.0 }.map { _, code, name in
      term.finding(
        code, subject,
        Phrase(
          "工作年限承诺证明缺少\(name.chinese)，不予受理",
          "the pledge on years of work lacks the \(name.english) and is not accepted"),
        remedy: Phrase("请签全名、盖章后重新提交", "sign it in full, have it sealed, hand it in again"))
    }
  }
}
