import Foundation
import Messages
import Papers
import Testing

@Suite struct JSONTests {
  /// Expected texts from Python 3: `json.dumps(s, ensure_ascii=False)`; U+2028 and U+2029 besides.
  @Test(arguments: [
    ("甲\"乙\\丙", #""甲\"乙\\丙""#), ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("\u{0}\u{1F}", #""\u0000\u001f""#), ("/\u{7F}", "\"/\u{7F}\""), ("𠮷", "\"𠮷\""),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\r\n", #""\r\n""#),
  ])
  func `a string is escaped as RFC 8259 demands`(string: String, expected: String) throws {
    #expect(JSON.text(string).text(in: .chinese) == expected + "\n")
    let parsed = try JSONSerialization.jsonObject(
      with: Data(JSON.text(string).text(in: .chinese).utf8), options: .fragmentsAllowed)
    #expect(parsed as? String == string)
  }

  @Test func `keys keep their order, and phrases follow the language`() {
    let value: JSON = [
      "b": .list([.number(-1), .flag(true), .null]), "a": .phrase(Phrase("是", "yes")),
      "empty": .list([]), "none": .object([]),
    ]
    let english = """
      {
        "b": [
          -1,
          true,
          null
        ],
        "a": "yes",
        "empty": [],
        "none": {}
      }

      """
    #expect(value.text(in: .english) == english)
    #expect(value.text(in: .chinese) == english.replacing("yes", with: "是"))
  }
}
