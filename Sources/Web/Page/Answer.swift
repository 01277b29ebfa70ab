import Accounts
import Hummingbird
import Markup
import Messages

/// What goes back for one request.
struct Answer: Sendable {
  let content: Content
  let status: HTTPResponse.Status
  /// Cookies to set or take away.
  var cookies: [Cookie] = []
  /// What the next page tells the person.
  var note: Phrase?

  /// The kinds of content.
  enum Content: Sendable {
    case page(any Page)
    case go(Path)
    case file(Download)
    case stream(mediaType: String, ResponseBody, disposition: String? = nil)
  }

  init(_ content: Content, status: HTTPResponse.Status = .ok) {
    self.content = content
    self.status = status
  }

  /// A page to show.
  static func page(_ page: any Page, status: HTTPResponse.Status = .ok) -> Answer {
    Answer(.page(page), status: status)
  }

  /// The act is done: go on there, and say so.
  static func go(to path: Path, saying note: Phrase? = nil) -> Answer {
    var answer = Answer(.go(path), status: .seeOther)
    answer.note = note
    return answer
  }

  /// A file to take away.
  static func file(_ file: Download) -> Answer { Answer(.file(file)) }

  /// JSON for our own scripts.
  static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Answer {
    let file = Download(
      name: nil, mediaType: "application/json; charset=utf-8", bytes: Array(text.utf8))
    return Answer(.file(file), status: status)
  }
}

extension Answer {
  /// The same answer, after which the visitor carries another secret.
  func handing(_ secret: Secret, to visit: Visit) -> Answer {
    adding(.visitor(secret, isSecure: visit.isSecure))
  }

  /// The same answer, after which pages come in a language for a year.
  func choosing(_ language: Language, for visit: Visit) -> Answer {
    adding(
      Cookie(
        name: CookieName.language, value: language.rawValue, maxAge: 365 * 86_400, path: "/",
        secure: visit.isSecure, httpOnly: true, sameSite: .lax))
  }

  private func adding(_ cookie: Cookie) -> Answer {
    var answer = self
    answer.cookies.append(cookie)
    return answer
  }
}

/// Bytes with their type; saved under a name where there is one.
struct Download: Sendable, Hashable {
  let name: String?
  /// The name for programs that know no UTF-8; made from the other where it is not given.
  var plainName: String?
  let mediaType: String
  let bytes: [UInt8]

  /// The header that makes a browser save it, with a plain name for old ones (RFC 6266).
  var disposition: String? {
    name.map { name in
      let plain = String(
        decoding: (plainName ?? name).utf8.map { $0.isPlain ? $0 : UInt8(ascii: "_") },
        as: UTF8.self)
      let path = Path.to(name).text.dropFirst()
      return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(path)"
    }
  }
}

extension UInt8 {
  /// Whether it may stand in a quoted header value as it is.
  fileprivate var isPlain: Bool {
    (0x20...0x7E).contains(self) && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
      && self != UInt8(ascii: "%") && self != UInt8(ascii: "/")
  }
}
