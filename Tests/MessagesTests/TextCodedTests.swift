import Foundation
import Messages
import Testing

@Suite struct TextCodedTests {
  /// The smallest value that stands in JSON as text.
  struct Word: TextCoded, Hashable {
    let description: String
    init?(_ description: String) {
      if description.isEmpty { return nil }
      self.description = description
    }
  }

  @Test func `a text-coded value is one JSON string`() throws {
    let words = ["甲", "0.50"].compactMap(Word.init)
    let json = try JSONEncoder().encode(words)
    #expect(String(bytes: json, encoding: .utf8) == #"["甲","0.50"]"#)
    #expect(try JSONDecoder().decode([Word].self, from: json) == words)
  }

  @Test(arguments: [#"[""]"#, "[1]", "[null]"])
  func `what is no such text is not decoded`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Word].self, from: Data(json.utf8))
    }
  }

  @Test func `a phrase stands in JSON under the codes of its languages`() throws {
    let json = Data(#"{"zh":"公示","en":"publicity"}"#.utf8)
    #expect(try JSONDecoder().decode(Phrase.self, from: json) == Phrase("公示", "publicity"))
  }
}
