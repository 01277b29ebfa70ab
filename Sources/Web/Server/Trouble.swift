import Hummingbird
import Ledger
import Logging
import Markup
import Messages

/// What went wrong with a request, as its sender and as the operator may know it.
struct Trouble {
  let status: HTTPResponse.Status
  let reasons: [Reason]
  /// The number of the request in the log, where the operator should look.
  let number: String?

  /// Sorts a failure; only what is ours to mend is logged, without anything personal.
  init(_ error: any Error, number: String, log: Logger) {
    switch error {
    case let rebuff as Rebuff:
      self.init(status: rebuff.status, reasons: [rebuff.reason])
    case let refusal as Refusal:
      self.init(status: .unprocessableContent, reasons: refusal.reasons)
    case let problems as Problems:
      self.init(
        status: .unprocessableContent,
        reasons: problems.all.map {
          Reason("badInput", subject: $0.field, $0.message, remedy: Phrase("改正后重试", "Mend it"))
        })
    case let failure as LedgerFailure:
      log.error("the ledger failed", metadata: ["fault": "\(failure.category)"])
      self.init(
        status: .serviceUnavailable, reasons: [Reason.ledgerFailed(failure)], number: number)
    case let http as HTTPError:
      self.init(status: http.status, reasons: [.unreadable])
    default:
      log.error("a request failed", metadata: ["error": "\(type(of: error))"])
      self.init(status: .internalServerError, reasons: [.ours], number: number)
    }
  }

  private init(status: HTTPResponse.Status, reasons: [Reason], number: String? = nil) {
    self.status = status
    self.reasons = reasons
    self.number = number
  }

  var answer: Answer { .page(TroublePage(trouble: self), status: status) }
}

/// The page in place of one that cannot be shown.
struct TroublePage: Page {
  let trouble: Trouble

  var title: Phrase {
    switch trouble.status {
    case .notFound: Phrase("找不到", "Not found")
    case .unauthorized: Phrase("请登录", "Please sign in")
    case .forbidden: Phrase("不能打开", "Not for you")
    case .internalServerError, .serviceUnavailable: Phrase("系统故障", "Something broke")
    default: Phrase("未办理", "Not done")
    }
  }

  /// Whether a page was not shown, as against an act that was not done.
  private var isAboutLooking: Bool {
    [.notFound, .unauthorized, .forbidden].contains(trouble.status)
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.refusal(trouble.reasons, lead: isAboutLooking ? nil : Phrase("未办理", "Not done"))
      if let number = trouble.number {
        p { say("请求编号 ", "Request ") + number }
      }
      p {
        if trouble.status == .unauthorized {
          a(href: Addresses.signIn(), .class("button")) { say("登录", "Sign in") }
        } else {
          a(href: Addresses.home()) { say("回到首页", "Back to the home page") }
        }
      }
    }
  }
}

extension Reason {
  fileprivate static let ours = Reason(
    "internal", Phrase("系统内部错误，没有办理", "This is our mistake; nothing was done"),
    remedy: Phrase("请把请求编号告诉管理员", "Tell the administrator the number of the request"))

  fileprivate static let unreadable = Reason(
    "badRequest", Phrase("请求有误", "The request cannot be understood"),
    remedy: Phrase("从首页重新进入", "Start again from the home page"))

  fileprivate static func ledgerFailed(_ failure: LedgerFailure) -> Reason {
    Reason(
      "ledgerFailed", Phrase("台账暂时不能写入，没有办理", "The ledger cannot be written; nothing was done"),
      remedy: failure.category == .busy
        ? Phrase("稍后再试", "Try again in a moment")
        : Phrase("请把请求编号告诉管理员", "Tell the administrator the number of the request"))
  }
}
