import Papers

/// What a JSON value must look like: printed in the OpenAPI file, and asked of every body.
indirect enum Schema: Sendable, Hashable {
  /// Words; what they must be like beyond that is said by a pattern (ECMA 262).
  case text(pattern: String? = nil, format: String? = nil)
  /// One of some words.
  case word([String])
  /// A whole number within bounds.
  case count(ClosedRange<Int>)
  case flag
  case list(Schema)
  /// An object with any names.
  case map(Schema)
  /// An object with these names and no others.
  case object([Field])
  /// An object with exactly one of these names.
  case one([Field])
  /// The value, or null.
  case nullable(Schema)
  /// A schema with a name of its own.
  case named(String)
  /// Anything.
  case any

  /// A named value of an object.
  struct Field: Sendable, Hashable {
    let name: String
    let schema: Schema
    let isRequired: Bool

    /// A value that must be there.
    static func must(_ name: String, _ schema: Schema = .name) -> Field {
      Field(name: name, schema: schema, isRequired: true)
    }

    /// A value that may be missing.
    static func may(_ name: String, _ schema: Schema = .name) -> Field {
      Field(name: name, schema: schema, isRequired: false)
    }
  }

  /// A name of something, such as an application number.
  static let name = Schema.text(pattern: "^[^\\u0000-\\u001F]{1,200}$")
  /// What people write.
  static let words = Schema.text()
  /// Points or money: digits, a stop, two digits.
  static let decimal = Schema.text(pattern: "^-?[0-9]{1,13}\\.[0-9]{2}$")
  static let day = Schema.text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date")
  static let month = Schema.text(pattern: "^[0-9]{4}-[0-9]{2}$")
  static let moment = Schema.text(format: "date-time")
  /// Numbers on a roster, such as `1-28,30`.
  static let roster = Schema.text(
    pattern: "^([0-9]{1,4}(-[0-9]{1,4})?(,[0-9]{1,4}(-[0-9]{1,4})?)*)?$")
  static let digest = Schema.text(pattern: "^[0-9a-f]{64}$")
  /// A count of things.
  static let number = Schema.count(0...1_000_000_000)
  static let phrase = Schema.named("Phrase")
  /// One kind of value of a stated fact.
  static let fact = Schema.named("Fact")
}

extension Schema {
  /// The schema in the words of JSON Schema 2020-12, as OpenAPI 3.1 takes it.
  var json: JSON {
    switch self {
    case .text(let pattern, let format):
      .object(
        [JSON.Member("type", .text("string"))]
          + [pattern.map { JSON.Member("pattern", .text($0)) }].compactMap(\.self)
          + [format.map { JSON.Member("format", .text($0)) }].compactMap(\.self))
    case .word(let words): ["type": .text("string"), "enum": .list(words.map(JSON.text))]
    case .count(let range):
      [
        "type": .text("integer"), "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ]
    case .flag: ["type": .text("boolean")]
    case .list(let element): ["type": .text("array"), "items": element.json]
    case .map(let value): ["type": .text("object"), "additionalProperties": value.json]
    case .object(let fields): Schema.json(of: fields)
    case .one(let fields):
      ["oneOf": .list(fields.map { Schema.json(of: [.must($0.name, $0.schema)]) })]
    case .nullable(let schema): ["anyOf": .list([schema.json, ["type": .text("null")]])]
    case .named(let name): ["$ref": .text("#/components/schemas/\(name)")]
    case .any: [:]
    }
  }

  private static func json(of fields: [Field]) -> JSON {
    let properties = fields.map { JSON.Member($0.name, $0.schema.json) }
    let required = fields.filter(\.isRequired).map { JSON.text($0.name) }
    return [
      "type": .text("object"), "properties": .object(properties), "required": .list(required),
      "additionalProperties": .flag(false),
    ]
  }
}
