import Hummingbird
import Logging
import Messages
import Papers

/// What went wrong, as programs read it: problem details (RFC 9457) with all reasons.
struct APIProblem {
  let status: HTTPResponse.Status
  let reasons: [Reason]
  /// The number of the request in the log, where the operator should look.
  let number: String?

  init(_ error: any Error, number: String, log: Logger) {
    switch error {
    case let rebuff as APIRebuff:
      status = rebuff.status
      reasons = rebuff.reasons
      self.number = nil
    case Rebuff.missing:
      status = APIRebuff.missing.status
      reasons = APIRebuff.missing.reasons
      self.number = nil
    default:
      let trouble = Trouble(error, number: number, log: log)
      status = trouble.status
      reasons = trouble.reasons
      self.number = trouble.number
    }
  }

  var json: JSON {
    [
      "type": .text("about:blank"), "title": .both(title), "status": .number(status.code),
      "reasons": .list(reasons.map(\.json)), "request": .text(orNull: number),
    ]
  }

  private var title: Phrase { reasons.first?.message ?? Phrase("未办理", "Not done") }

  var response: Response {
    var headers: HTTPFields = [
      .contentType: "application/problem+json; charset=utf-8", .cacheControl: "no-store",
    ]
    if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
    return Response(status: status, headers: headers, body: APIAnswer.body(json.bytes))
  }
}

extension Reason {
  /// The reason as programs read it.
  var json: JSON {
    [
      "code": .text(code), "clause": .text(orNull: clause), "subject": .text(orNull: subject),
      "message": .both(message), "remedy": .both(remedy),
    ]
  }
}
