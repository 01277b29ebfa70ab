import Messages
import Papers
import Testing

@Suite struct CheckCodeTests {
  /// Computed in Python: one character of five bits for the kind, five for the entry, two and seven
  /// of digests, and the sum over GF(32) with the polynomial x⁵ + x² + 1.
  @Test(arguments: [
    ("5000-EKN7-M938-NKRK", Paper.Kind.schedule, 467), ("1000-0100-0000-000E", .awardList, 1),
    ("JZZZ-ZZZZ-ZZZZ-ZZZT", .status, 33_554_431),
  ])
  func `a code says which paper and up to which entry`(text: String, kind: Paper.Kind, entry: Int)
    throws
  {
    let code = try CheckCode(typed: text)
    #expect(code.kind == kind)
    #expect(code.sequence == entry)
    #expect(code.description == text)
  }

  @Test(arguments: [
    "5000-EKN7-M938-NKRK", "5000ekn7m938nkrk", " 5OOO EKN7 M938 NKRK ",
    "JINBANG：5ooo—EKN7—M938—NKRK",
    "５０００－ＥＫＮ７－Ｍ９３８－ＮＫＲＫ", "https://example.org/proof/5000-EKN7-M938-NKRK",
  ])
  func `a code is read however it is typed`(text: String) throws {
    #expect(try CheckCode(typed: text).description == "5000-EKN7-M938-NKRK")
  }

  @Test func `I and L are ones`() throws {
    #expect(try CheckCode(typed: "L000-0i00-0000-000E") == CheckCode(typed: "1000-0100-0000-000E"))
  }

  @Test func `every wrong character and every two that changed places are found`() throws {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let code = Array("5000EKN7M938NKRK")
    #expect(try CheckCode(typed: String(code)).sequence == 467)
    for place in code.indices {
      for letter in alphabet where letter != code[place] {
        var wrong = code
        wrong[place] = letter
        #expect(throws: Problems.self) { try CheckCode(typed: String(wrong)) }
      }
      for other in code.indices where code[other] != code[place] {
        var wrong = code
        wrong.swapAt(place, other)
        #expect(throws: Problems.self) { try CheckCode(typed: String(wrong)) }
      }
    }
  }

  @Test(arguments: [
    ("5000-EKN7-M938", "校验码应为16个字符，现为12个"), ("", "校验码应为16个字符，现为0个"),
    ("5000-EKN7-M938-NKU1", "校验码里没有“U”；只有数字和字母，没有字母U（可能是V）"),
    ("5000-EKN7-M938-NKR字", "校验码里没有“字”；只有数字和字母，没有字母U（可能是V）"),
    ("5000-EKN7-M938-NKRM", "校验码不成立"),
  ])
  func `a wrong code says what is wrong`(text: String, message: String) throws {
    #expect {
      try CheckCode(typed: text)
    } throws: { error in
      (error as? Problems)?.all.first?.message.chinese.hasPrefix(message) == true
    }
  }

  /// Numbers 0 and 25 stand for no kind of paper; the sums are right.
  @Test(arguments: ["S000-EK01-0000-001H", "0000-EK01-0000-001B"])
  func `a sum that is right does not make a kind`(text: String) {
    #expect(throws: Problems.self) { try CheckCode(typed: text) }
  }
}
