/// A piece of JSON Schema, enough of it to describe programme files.
indirect enum Schema: Sendable {
  case text
  case flag
  case whole
  case number
  case pattern(String)
  case words([String])
  case list(Schema)
  case pair(Schema)
  /// A map from identifiers.
  case map(Schema)
  case object([Property])
  case oneOf([Schema])
  case named(String)

  /// A key of an object.
  struct Property: Sendable {
    let key: String
    let value: Schema
    let isRequired: Bool
  }

  /// The schema as JSON text.
  var json: String {
    switch self {
    case .text: #"{"type":"string","minLength":1}"#
    case .flag: #"{"type":"boolean"}"#
    case .whole: #"{"type":"integer","minimum":0}"#
    case .number: #"{"type":"number","minimum":0}"#
    case .pattern(let pattern): #"{"type":"string","pattern":\#(pattern.quoted)}"#
    case .words(let words): #"{"enum":[\#(words.map(\.quoted).joined(separator: ","))]}"#
    case .list(let member): #"{"type":"array","items":\#(member.json)}"#
    case .pair(let member):
      #"{"type":"array","minItems":2,"maxItems":2,"items":\#(member.json)}"#
    case .map(let value): #"{"type":"object","additionalProperties":\#(value.json)}"#
    case .object(let properties): Schema.object(properties)
    case .oneOf(let options):
      #"{"anyOf":[\#(options.map(\.json).joined(separator: ","))]}"#
    case .named(let name): ##"{"$ref":"#/$defs/\##(name)"}"##
    }
  }

  private static func object(_ properties: [Property]) -> String {
    let values = properties.map { "\($0.key.quoted):\($0.value.json)" }.joined(separator: ",")
    let required = properties.filter(\.isRequired).map(\.key.quoted).joined(separator: ",")
    return """
      {"type":"object","additionalProperties":false,"required":[\(required)],\
      "properties":{\(values)}}
      """
  }
}

extension Schema {
  /// A key that must be there.
  static func need(_ key: String, _ value: Schema) -> Property {
    Property(key: key, value: value, isRequired: true)
  }

  /// A key that may be left out.
  static func maybe(_ key: String, _ value: Schema) -> Property {
    Property(key: key, value: value, isRequired: false)
  }

  /// An object whose values name their source by `clause`, `proposed` or both.
  static func sourced(_ properties: [Property]) -> Schema {
    .object(properties + [maybe("clause", .text), maybe("proposed", .text)])
  }

  /// The same with `force`, for rules that may bind softly.
  static func termed(_ properties: [Property]) -> Schema {
    .sourced(properties + [maybe("force", .words(["must", "should"]))])
  }

  static let phrase = Schema.named("phrase")
  static let identifier = Schema.named("identifier")
  static let identifiers = Schema.list(.named("identifier"))
  static let points = Schema.named("points")
  static let share = Schema.named("share")
  static let day = Schema.named("day")
  static let rule = Schema.named("rule")
}

extension String {
  /// The text as a JSON string; our own texts have no control characters.
  fileprivate var quoted: String {
    "\"" + map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
}
