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

  @Test func `a bank account keeps its digits and shows the last four`() throws {
    #expect(try BankAccount("0000 0000 0000 0001 234").text == "0000000000000001234")
    #expect(try BankAccount("0000000000000001234").masked == "***************1234")
    #expect(reason { () throws(Mismatch) in try BankAccount("12345") } == "has 5 digits")
    #expect(
      reason { () throws(Mismatch) in try BankAccount("12345六7") } == "has no digit in place 6")
  }

  @Test func `codes are read from cells with their place`() throws {
    #expect(try cell("91990000FAKE000011") { $0.creditCode("value")?.text } == "91990000FAKE000011")
    #expect(try cell("\t000000001") { $0.bankAccount("value")?.text } == "000000001")
  }

  @Test(arguments: [
    ("", ""), ("张", "张"), ("张三", "张*"), ("1234567890", "1*********"),
    ("13800001234", "138****1234"),
  ])
  func `masking keeps little`(text: String, masked: String) {
    #expect(text.masked == masked)
  }
}
