import Assessment
import HTTPTypes
import Messages
import Papers

/// The description of the interface (OpenAPI 3.1), made from the operations themselves.
enum OpenAPI {
  static let document: JSON = [
    "openapi": .text("3.1.0"),
    "info": [
      "title": .text("金榜 Jinbang"), "version": .text("1"),
      "description": .text(
        """
        同网页一样的事项和内容。令牌在账号页面签发，带权限范围。分数和金额是文本，不是 JSON 数字。
        The acts and views of the pages. Tokens are issued on the account page, with scopes. \
        Points and money are texts, never JSON numbers.
        """),
    ],
    "servers": .list([["url": .text("/")]]),
    "security": .list([["token": .list([])]]),
    "paths": .object(paths),
    "components": [
      "securitySchemes": ["token": ["type": .text("http"), "scheme": .text("bearer")]],
      "schemas": .object(
        (Schema.components.map { JSON.Member($0.key, $0.value.json) }
          + ActForm.all.map { JSON.Member("act.\($0.kind.rawValue)", $0.body.json) })
          .sorted { $0.key < $1.key }),
    ],
  ]

  private static var paths: [JSON.Member] {
    Dictionary(grouping: API.operations, by: \.path).sorted { $0.key < $1.key }
      .map { path, operations in
        JSON.Member(
          path,
          .object(
            operations.map { JSON.Member($0.method.rawValue.lowercased(), operation($0)) }))
      }
  }

  private static func operation(_ operation: APIOperation) -> JSON {
    var members = [
      JSON.Member("operationId", .text(operation.name)),
      JSON.Member("summary", .text("\(operation.summary.chinese) \(operation.summary.english)")),
      JSON.Member("parameters", .list(parameters(of: operation))),
    ]
    if !operation.bodies.isEmpty {
      let forms = operation.bodies.map(\.kind.rawValue)
      members.append(
        JSON.Member(
          "requestBody",
          [
            "required": .flag(true),
            "content": [
              "application/json": [
                "schema": [
                  "oneOf": .list(
                    forms.map { ["$ref": .text("#/components/schemas/act.\($0)")] })
                ]
              ]
            ],
          ]))
    }
    return .object(members + [JSON.Member("responses", .object(responses(to: operation)))])
  }

  private static func parameters(of operation: APIOperation) -> [JSON] {
    let gaps = operation.gaps.map { gap in
      parameter(gap, in: "path", isRequired: true, Schema.name.json, Phrase("编号", "name"))
    }
    let query = operation.query.map { query in
      parameter(
        query.name, in: "query", isRequired: false, Schema.count(query.range).json, query.summary)
    }
    guard operation.access == .act else { return gaps + query }
    let key = parameter(
      "Idempotency-Key", in: "header", isRequired: false, Schema.words.json,
      Phrase("同一请求重发时用同一键，只办理一次", "the same for a request sent again, which acts once"))
    // Outside calls there is nothing that a program could have read with a tag.
    guard !gaps.isEmpty else { return [key] }
    let tag = parameter(
      "If-Match", in: "header", isRequired: false, Schema.words.json,
      Phrase("读取时的 ETag，变了就不办理", "the ETag that was read; nothing is done when it changed"))
    return gaps + [key, tag]
  }

  private static func parameter(
    _ name: String, in place: String, isRequired: Bool, _ schema: JSON, _ summary: Phrase
  ) -> JSON {
    [
      "name": .text(name), "in": .text(place), "required": .flag(isRequired), "schema": schema,
      "description": .text("\(summary.chinese) \(summary.english)"),
    ]
  }

  private static func responses(to operation: APIOperation) -> [JSON.Member] {
    let content: JSON =
      switch operation.result {
      case .json(let name): ["application/json": ["schema": Schema.named(name).json]]
      case .file(let types): .object(types.map { JSON.Member($0, [:]) })
      }
    let problem: JSON = [
      "application/problem+json": ["schema": Schema.named("Problem").json]
    ]
    let good = response("好 Done", content)
    let troubles = operation.access == .act ? actTroubles : readTroubles
    return [JSON.Member("200", good)]
      + troubles.map { JSON.Member($0, response($1, problem)) }
  }

  private static func response(_ words: String, _ content: JSON) -> JSON {
    ["description": .text(words), "content": content]
  }

  private static let readTroubles: [(String, String)] = [
    ("400", "参数不对 A parameter is wrong"), ("401", "没有有效的令牌 No valid token"),
    ("403", "令牌不含此权限 The token lacks the scope"), ("404", "没有，或不给看 Not there, or not yours"),
    ("422", "还不能出具 Not yet to be had"), ("503", "台账不可用 The ledger cannot be used"),
  ]
  private static let actTroubles: [(String, String)] = [
    ("400", "不是 JSON No JSON"), ("401", "没有有效的令牌 No valid token"),
    ("403", "令牌不含此权限 The token lacks the scope"), ("404", "没有这个批次 No such call"),
    ("408", "太慢 Too slow"), ("412", "内容已变 It has changed"), ("413", "太大 Too large"),
    ("415", "不是 JSON Not JSON"), ("422", "规则不允许，列出全部理由 Refused, with all reasons"),
    ("503", "台账不可用 The ledger cannot be used"),
  ]
}
