import Assessment
import FoundationEssentials
import Messages
import Papers
import Programmes
import Quantities
import WorkingDays

/// How programs write one kind of act: what its content must look like, and how it is read.
struct ActForm: Sendable {
  let kind: Act.Kind
  /// The content; nil for an act that has none.
  let content: [Schema.Field]?
  private let build: @Sendable (Content, inout Strongroom) throws -> Act

  /// An act for which something has to be done behind the counter first.
  init(
    _ kind: Act.Kind, _ content: [Schema.Field]?,
    behind build: @escaping @Sendable (Content, inout Strongroom) throws -> Act
  ) {
    self.kind = kind
    self.content = content
    self.build = build
  }

  init(
    _ kind: Act.Kind, _ content: [Schema.Field]?,
    _ build: @escaping @Sendable (Content) throws -> Act
  ) {
    self.init(kind, content) { content, _ in try build(content) }
  }

  /// An act whose content is the payload of its entry.
  init<Payload: Decodable & SendableMetatype>(
    _ kind: Act.Kind, _ content: [Schema.Field], as type: Payload.Type,
    _ act: @escaping @Sendable (Payload) -> Act
  ) {
    self.init(kind, content) { act(try $0.decode(Payload.self)) }
  }

  /// What the body of a request must look like.
  var body: Schema {
    let word = Schema.Field.must("act", .word([kind.rawValue]))
    return .object([word] + (content.map { [.must("content", .object($0))] } ?? []))
  }

  /// Reads the body of a request.
  ///
  /// - Throws: `APIRebuff.wrongBody` with everything that is wrong; `Problems` of a programme file,
  ///   `LedgerFailure`. Nothing stays in the vault then.
  static func act(in body: JSON, with strongroom: Strongroom) throws -> PreparedAct {
    guard let form = body["act"]?.textValue.flatMap(Act.Kind.init).flatMap({ byKind[$0] }) else {
      throw APIRebuff.wrongBody(
        Schema.word(all.map(\.kind.rawValue)).faults(in: .null, at: "act"))
    }
    guard form.body.accepts(body) else {
      throw APIRebuff.wrongBody(form.body.faults(in: body, at: "body"))
    }
    var strongroom = strongroom
    do {
      let act = try form.build(Content(json: body["content"] ?? .null), &strongroom)
      return PreparedAct(act: act, strongroom: strongroom)
    } catch {
      try strongroom.drop()
      guard error is DecodingError || error is Content.Unreadable else { throw error }
      // The schema lets through what only the value itself can refuse, such as the 31st of June.
      let path = (error as? DecodingError)?.path ?? (error as? Content.Unreadable)?.name ?? ""
      throw APIRebuff.wrongBody([
        Schema.Fault(
          path: "content.\(path)",
          message: Phrase("没有这样的值", "there is no such value"))
      ])
    }
  }

  private static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

  /// All acts, each once.
  static let all = calls + application + panel + selection + money + training

  /// The content of an act, once its shape is known to be right.
  struct Content: Sendable {
    let json: JSON

    /// A text that is no value of its kind.
    struct Unreadable: Error {
      let name: String
    }

    func decode<Payload: Decodable>(_ type: Payload.Type) throws -> Payload {
      try JSONDecoder().decode(type, from: Data(json.bytes))
    }

    func text(_ name: String) throws -> String {
      guard let text = json[name]?.textValue else { throw Unreadable(name: name) }
      return text
    }

    func identifier<Subject>(_ name: String) throws -> Identifier<Subject> {
      Identifier(try text(name))
    }

    func value<Value: LosslessStringConvertible>(_ name: String) throws -> Value {
      guard let value = Value(try text(name)) else { throw Unreadable(name: name) }
      return value
    }

    func optional<Value: LosslessStringConvertible>(_ name: String) throws -> Value? {
      json[name] == nil ? nil : try value(name)
    }

    func word<Word: RawRepresentable<String>>(_ name: String) throws -> Word {
      guard let word = Word(rawValue: try text(name)) else { throw Unreadable(name: name) }
      return word
    }

    func decode<Payload: Decodable>(_ name: String, as type: Payload.Type) throws -> Payload {
      guard let part = json[name] else { throw Unreadable(name: name) }
      return try Content(json: part).decode(type)
    }
  }
}

extension DecodingError {
  /// The names that lead to what could not be read.
  fileprivate var path: String {
    let context =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: Context(codingPath: [], debugDescription: "")
      }
    return context.codingPath.map(\.stringValue).joined(separator: ".")
  }
}
