extension ProgrammeFile {
  /// The JSON Schema (2020-12) of programme files, for editors that complete and check YAML.
  public static var schema: String {
    let definitions = Schema.definitions.map { "\"\($0)\":\($1.json)" }.joined(separator: ",\n")
    return """
      {"$schema":"https://json-schema.org/draft/2020-12/schema",
      "title":"项目办法 / programme file",
      "$ref":"#/$defs/programme",
      "$defs":{
      \(definitions)
      }}

      """
  }
}

extension Schema {
  fileprivate static let definitions: [(String, Schema)] =
    [
      ("programme", programme),
      ("phrase", .pair(.text)),
      ("identifier", .pattern(#"^[\p{L}\p{N}\-_.']{1,64}$"#)),
      ("points", .number),
      ("share", .pattern(#"^([0-9]+(\.[0-9]{1,2})?%|[0-9]+/[0-9]+)$"#)),
      ("day", .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
    ] + parts + stages + trainingParts + rubrics

  private static let programme = Schema.object([
    need("programme", identifier), need("title", phrase), need("notice", .named("notice")),
    need("applicants", .named("applicants")), need("facts", .map(.named("fact"))),
    need("documents", .map(.named("document"))), need("conditions", .map(.named("condition"))),
    need("vetoes", .map(.named("veto"))), need("routing", .named("routing")),
    need("stages", .list(.named("stage"))), need("rubrics", .map(.named("rubric"))),
  ])
}
