import Messages
import Spreadsheets
import Testing
import WorkingDays

/// Region 99 exists nowhere, so these codes are nobody's.
///
/// Their check characters come from Python:
/// `A[(31 - sum(A.index(c) * pow(3, i, 31) for i, c in enumerate(code)) % 31) % 31]` and
/// `"10X98765432"[sum(int(c) * w for c, w in zip(number, W)) % 11]` with the standard's weights W.
@Suite struct CodeTests {
  @Test(arguments: ["91990000FAKE000011", "91990000FAKE000024", "12990000FAKE0000A2"])
  func `a credit code with its check character is accepted`(code: String) throws {
    #expect(try UnifiedSocialCreditCode(code).text == code)
    #expect(try UnifiedSocialCreditCode(" \(code.lowercased())").text == code)
  }

  @Test(arguments: [
    ("91990000FAKE000012", "fails its check character, look for a typing error"),
    ("91990000FAKE00001", "has 17 characters"),
    ("9199000甲FAKE000011", "is wrong in character 8, I O S V Z are not used"),
    ("91990000FAKEO00011", "is wrong in character 13, I O S V Z are not used"),
    (
      "9.1E+17",
      "was turned into scientific notation by Excel and its digits are lost, format the column "
        + "as Text and enter it again"
    ),
  ])
  func `a wrong credit code says why`(code: String, why: String) {
    #expect(reason { () throws(Mismatch) in try UnifiedSocialCreditCode(code) } == why)
  }

  @Test(arguments: [0, 5, 16, 17])
  func `any other character in a credit code is noticed`(index: Int) {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    var code = Array("91990000FAKE000011")
    let right = code[index]
    for character in alphabet where character != right {
      code[index] = character
      #expect(reason { () throws(Mismatch) in try UnifiedSocialCreditCode(String(code)) } != nil)
    }
  }

  @Test func `an identity number tells birthday and sex and shows itself masked`() throws {
    let number = try IdentityNumber("99000019900101005x")
    #expect(number.text == "99000019900101005X")
    #expect(number.birthDay == Day(year: 1990, month: 1, day: 1))
    #expect(number.sex == .male)
    #expect(number.masked == "990***********005X")
    #expect("\(number)" == "990***********005X")
    #expect(try IdentityNumber("９９０００0199001010025").sex == .female)
    #expect(try IdentityNumber("990000200002290044").birthDay == Day(year: 2000, month: 2, day: 29))
  }

  @Test(arguments: [
    ("990000199001010018", "fails its check character, look for a typing error"),
    ("99000019900101001", "has 17 characters"),
    ("99000019900230001X", "has no date in places 7 to 14"),
    ("9900001990O101001X", "has no digit in place 11"),
  ])
  func `a wrong identity number says why`(text: String, why: String) {
    #expect(reason { () throws(Mismatch) in try IdentityNumber(text) } == why)
  }

  /// What ISO 7064 MOD 11-2 promises: every wrong digit and every swap of neighbours is noticed.
  @Test func `any other digit or swap in an identity number is noticed`() {
    let right = Array("99000019900101005X")
    for index in 0..<17 {
      for digit in "0123456789" where digit != right[index] {
        var wrong = right
        wrong[index] = digit
        #expect(reason { () throws(Mismatch) in try IdentityNumber(String(wrong)) } != nil)
      }
      var swapped = right
      swapped.swapAt(index, index + 1)
      if swapped != right {
        #expect(reason { () throws(Mismatch) in try IdentityNumber(String(swapped)) } != nil)
      }
    }
  }

  @Test(arguments: ["19999990000", "199 9999 0000", "+86 19999990000", "１９９-9999-0000"])
  func `a mobile number is read with its blanks and country code`(text: String) throws {
    let number = try MobileNumber(text)
    #expect(number.text == "19999990000")
    #expect(number.masked == "199****0000")
  }

  @Test(arguments: ["12999990000", "1999999000", "0356-1234567", "1999999000a"])
  func `other numbers are no mobile numbers`(text: String) {
    #expect(
      reason { () throws(Mismatch) in try MobileNumber(text) } == "is not a mobile number")
  }

  @Test func `a bank account keeps its digits and shows the last four`() throws {
    #expect(try BankAccount("0000 0000 0000 0001 234").text == "0000000000000001234")
    #expect(try BankAccount("0000000000000001234").masked == "***************1234")
    #expect(reason { () throws(Mismatch) in try BankAccount("12345") } == "has 5 digits")
    #expect(
      reason { () throws(Mismatch) in try BankAccount("12345六7") } == "has no digit in place 6")
  }

  @Test func `codes are read from cells with their place`() throws {
    #expect(try cell("91990000FAKE000011") { $0.creditCode("value")?.text } == "91990000FAKE000011")
    #expect(try cell("\t990000199001010017") { $0.identityNumber("value")?.sex } == .male)
    #expect(try cell("000000001") { $0.bankAccount("value")?.text } == "000000001")
    #expect(
      problems { () throws(Problems) in
        try cell("990000199001010018", sensitive: true) { $0.identityNumber("value") }
      } == [
        "t.csv:2:1: error [值]: “990***********0018” fails its check character, look for a typing "
          + "error; expected an 18-character citizen identity number"
      ])
  }

  @Test(arguments: [
    ("", ""), ("张", "张"), ("张三", "张*"), ("1234567890", "1*********"),
    ("13800001234", "138****1234"),
  ])
  func `masking keeps little`(text: String, masked: String) {
    #expect(text.masked == masked)
  }
}
