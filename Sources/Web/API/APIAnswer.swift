import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Papers

/// What goes back to a program.
struct APIAnswer: Sendable {
  let mediaType: String
  let body: ResponseBody
  /// What `If-Match` is compared with later; nil where nothing is done with the thing itself.
  var tag: String?
  /// The name under which it is saved.
  var fileName: String?
  /// The same name for programs that know no UTF-8.
  var plainName: String?

  init(mediaType: String, _ body: ResponseBody) {
    self.mediaType = mediaType
    self.body = body
  }

  /// A file under its name.
  init(_ file: Download) {
    self.init(mediaType: file.mediaType, APIAnswer.body(file.bytes))
    fileName = file.name
    plainName = file.plainName
  }

  /// A JSON value.
  static func json(_ value: JSON) -> APIAnswer { .json(value.bytes) }

  /// JSON that is written already.
  static func json(_ bytes: [UInt8]) -> APIAnswer {
    APIAnswer(mediaType: "application/json; charset=utf-8", body(bytes))
  }

  /// A JSON value that can be named by its tag.
  static func tagged(_ value: JSON) -> APIAnswer {
    let bytes = value.bytes
    var answer = APIAnswer.json(bytes)
    answer.tag = tag(of: bytes)
    return answer
  }

  /// A strong validator (RFC 9110, 8.8.3) made from what the reader sees and nothing else (law 8).
  static func tag(of bytes: [UInt8]) -> String {
    "\"\(Digest.of(bytes).description.prefix(16))\""
  }

  static func body(_ bytes: [UInt8]) -> ResponseBody {
    ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
  }

  var response: Response {
    var headers: HTTPFields = [.contentType: mediaType, .cacheControl: "no-store"]
    if let tag { headers[.eTag] = tag }
    if let fileName {
      headers[.contentDisposition] =
        Download(name: fileName, plainName: plainName, mediaType: mediaType, bytes: [])
        .disposition
    }
    return Response(status: .ok, headers: headers, body: body)
  }
}
