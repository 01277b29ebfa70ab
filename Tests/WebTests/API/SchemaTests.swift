import Assessment
import Ledger
import Messages
import Office
import Papers
import Testing
import WorkingDays

@testable import Web

struct SchemaTests {
  @Test(arguments: [
    ("{\"a\":[1,true,null,\"x\"]}", true), (" { } ", true), ("\"\\u9ad8\\ud83d\\ude00\\n\"", true),
    ("-7", true), ("1.5", false), ("1e3", false), ("01", false), ("-", false), ("", false),
    ("{\"a\":1,\"a\":2}", false), ("[1,]", false), ("{\"a\":1,}", false), ("\"\\ud83d\"", false),
    ("\"\\ud83d\\u0041\"", false), ("\"a\nb\"", false), ("[1] 2", false), ("nul", false),
    ("99999999999999999999", false), ("\"\\x\"", false), ("'a'", false), ("\"a", false),
  ])
  func `only JSON with whole numbers and names that stand once is read`(
    text: String, isRead: Bool
  ) {
    #expect(((try? JSONReader.read(Array(text.utf8))) != nil) == isRead)
  }

  @Test func `bytes that are no UTF-8 are refused, and so is what stands too deep`() {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read(deep) }
  }

  @Test func `escapes mean what RFC 8259 says`() throws {
    let json = try JSONReader.read(Array(#""\u9ad8\u5e73\ud83d\ude00\"\\\/\b\f\n\r\t""#.utf8))
    #expect(json == .text("高平😀\"\\/\u{8}\u{C}\n\r\t"))
  }

  @Test func `what is written is read back as it was`() throws {
    let json: JSON = [
      "a": .list([.null, .flag(true), .number(-3), .text("高\"\\\n\u{1}/")]), "b": .object([]),
    ]
    #expect(try JSONReader.read(json.bytes) == json)
  }

  @Test(arguments: ActForm.all.map(\.kind))
  func `what the description allows can be read, and nothing else`(kind: Act.Kind) throws {
    let form = try #require(ActForm.all.first { $0.kind == kind })
    let strongroom = Strongroom(
      office: try Office(ledger: try Ledger.inMemory()), now: Instant(milliseconds: 0))
    for sample in form.body.samples {
      do {
        #expect(try ActForm.act(in: sample, with: strongroom).act.kind == kind)
      } catch is Problems {
        #expect([.openCall, .amendProgramme].contains(kind), "only their files are read further")
      }
      guard let content = sample["content"], case .object(let members) = content else { continue }
      let word = JSON.Member("act", .text(kind.rawValue))
      for field in form.content ?? [] where field.isRequired {
        let fewer = members.filter { $0.key != field.name }
        #expect(throws: APIRebuff.self) {
          try ActForm.act(
            in: .object([word, JSON.Member("content", .object(fewer))]), with: strongroom)
        }
      }
      let more = members + [JSON.Member("surplus", .null)]
      #expect(throws: APIRebuff.self) {
        try ActForm.act(
          in: .object([word, JSON.Member("content", .object(more))]), with: strongroom)
      }
    }
  }

  /// JSON Schema's `oneOf` refuses a null that two alternatives take, and one may take anything.
  @Test func `what may be missing is described so that null fits`() {
    let text = String(decoding: Schema.nullable(.any).json.bytes, as: UTF8.self)
    #expect(text == #"{"anyOf":[{},{"type":"null"}]}"#)
  }

  @Test func `every kind of act is taken, each once`() {
    let taken = ActForm.all.map(\.kind)
    #expect(
      taken.sorted { $0.rawValue < $1.rawValue }
        == Act.Kind.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  @Test func `all faults of a body are told, each with its place`() throws {
    let body = try JSONReader.read(
      Array(
        """
        {"act":"submitSheet","content":{"application":"A-1","expert":7,"channel":"documents",
        "marks":[{"criterion":"A1","points":"5.00"},{"criterion":"A2","points":5,"extra":1}]}}
        """.utf8))
    let form = try #require(ActForm.all.first { $0.kind == .submitSheet })
    #expect(
      form.body.faults(in: body, at: "body").map(\.path) == [
        "body.content.expert", "body.content.marks[1].points", "body.content.marks[1].extra",
      ])
  }
}

extension Schema {
  /// Values that fit: the smallest, and one with everything that may be there.
  var samples: [JSON] {
    switch self {
    case .text: [.text(sampleText)]
    case .word(let words): words.map(JSON.text)
    case .count(let range): [.number(range.lowerBound), .number(range.upperBound)]
    case .flag: [.flag(true)]
    case .list(let element): [.list([]), .list(element.samples)]
    case .map(let value): [.object([]), ["k": value.samples[0]]]
    case .object(let fields):
      [fields.filter(\.isRequired), fields].map { fields in
        .object(fields.map { JSON.Member($0.name, $0.schema.samples.last ?? .null) })
      }
    case .one(let fields):
      fields.map { .object([JSON.Member($0.name, $0.schema.samples[0])]) }
    case .nullable(let schema): [.null] + schema.samples
    case .named(let name): Schema.components[name]?.samples ?? []
    case .any: [.null]
    }
  }

  private var sampleText: String {
    switch self {
    case .decimal: "12.50"
    case .day: "2022-12-08"
    case .month: "1990-05"
    case .roster: "1-28,30"
    case .digest: String(repeating: "0a", count: 32)
    case .moment: "2022-12-08T09:00:00.000+08:00"
    default: "示例"
    }
  }
}
