import Accounts
import Assessment
import HTTPTypes
import Hummingbird
import Messages

/// Why a program gets no answer to what it asked; each has a text and a status.
enum APIRebuff: Error, Sendable, Hashable {
  /// There is nothing here, or nothing that this person may know of.
  case missing
  /// The place does not take this method.
  case otherMethod
  /// No token, or one that ended.
  case tokenNeeded
  /// The token does not allow this.
  case scopeNeeded(APIToken.Scope)
  /// The body is no JSON, from this byte on.
  case unreadable(byte: Int)
  /// The body is of another media type.
  case otherMedia
  /// The body is JSON and not what is expected.
  case wrongBody([Schema.Fault])
  /// A part of the query is not what is expected.
  case wrongQuery(String)
  /// What the request was made for has changed since.
  case stale
  /// The key of the request was used for another one.
  case keyUsed

  var status: HTTPResponse.Status {
    switch self {
    case .missing: .notFound
    case .otherMethod: .methodNotAllowed
    case .tokenNeeded: .unauthorized
    case .scopeNeeded: .forbidden
    case .unreadable, .wrongQuery: .badRequest
    case .otherMedia: .unsupportedMediaType
    case .wrongBody, .keyUsed: .unprocessableContent
    case .stale: .preconditionFailed
    }
  }

  var reasons: [Reason] {
    switch self {
    case .wrongBody(let faults):
      faults.map { fault in
        Reason(
          "wrongBody", subject: fault.path, fault.message,
          remedy: Phrase("按接口说明改正", "Write it as the description of the interface says"))
      }
    default: [reason]
    }
  }

  private var reason: Reason {
    switch self {
    case .missing, .otherMethod:
      Reason(
        "notFound", Phrase("这里没有这样的内容", "There is no such thing here"),
        remedy: Phrase("查看 /api/openapi.json", "See /api/openapi.json"))
    case .tokenNeeded:
      Reason(
        "tokenNeeded", Phrase("缺少有效的令牌", "A valid token is missing"),
        remedy: Phrase(
          "在账号页面签发令牌，放入 Authorization: Bearer",
          "Issue a token on your account page and send it as Authorization: Bearer"))
    case .scopeNeeded(let scope):
      Reason(
        "scopeNeeded", subject: scope.description,
        Phrase("令牌不含此项权限", "The token does not allow this"),
        remedy: Phrase("签发含此权限的令牌", "Issue a token with this scope"))
    case .unreadable(let byte):
      Reason(
        "unreadable", subject: "\(byte)",
        Phrase("第 \(byte) 字节起不是 JSON", "This is no JSON from byte \(byte) on"),
        remedy: Phrase(
          "用 UTF-8 的 JSON；分数和金额写成文本，同名项只写一次",
          "Send JSON in UTF-8, points and money as texts, every name once"))
    case .otherMedia:
      Reason(
        "otherMedia", Phrase("只接受 JSON", "Only JSON is taken"),
        remedy: Phrase("用 Content-Type: application/json", "Send Content-Type: application/json"))
    case .wrongBody:
      Reason(
        "wrongBody", Phrase("内容不符合说明", "The body is not as described"),
        remedy: Phrase("查看 /api/openapi.json", "See /api/openapi.json"))
    case .wrongQuery(let name):
      Reason(
        "wrongQuery", subject: name, Phrase("参数不对", "The parameter is not as described"),
        remedy: Phrase("查看 /api/openapi.json", "See /api/openapi.json"))
    case .stale:
      Reason(
        "stale", Phrase("内容在您读取之后有了变化", "It has changed since you read it"),
        remedy: Phrase("重新读取后再办理", "Read it again, then act"))
    case .keyUsed:
      Reason(
        "keyUsed",
        Phrase("此 Idempotency-Key 已用于另一请求", "This Idempotency-Key stands for another request"),
        remedy: Phrase("每个新请求用新的键", "Use a new key for every new request"))
    }
  }
}
