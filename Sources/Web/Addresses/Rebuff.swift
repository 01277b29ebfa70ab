import Hummingbird
import Messages
import Programmes

/// Why a request gets no page of its own; each has a text and a status.
enum Rebuff: Error, Sendable, Hashable {
  /// There is nothing here, or nothing that this person may know of.
  case missing
  /// Nobody signed in, or the session ended.
  case signInNeeded
  /// The place is for other roles.
  case otherRole(Set<Role>)
  /// The form does not come from a page that this session got.
  case forged
  /// The body is larger than this place takes.
  case tooLarge
  /// The body took too long to arrive.
  case tooSlow
  /// The body is no form, or not in UTF-8.
  case unreadable
  /// Too many pages of one session listen at once.
  case tooManyListeners
  /// Too much is being made for one session, or for all.
  case tooManyErrands

  var status: HTTPResponse.Status {
    switch self {
    case .missing: .notFound
    case .signInNeeded: .unauthorized
    case .otherRole, .forged: .forbidden
    case .tooLarge: .contentTooLarge
    case .tooSlow: .requestTimeout
    case .unreadable: .badRequest
    case .tooManyListeners, .tooManyErrands: .tooManyRequests
    }
  }

  var reason: Reason {
    switch self {
    case .missing:
      Reason(
        "notFound", Phrase("这里没有这个页面", "There is no such page"),
        remedy: Phrase("从首页重新进入", "Start again from the home page"))
    case .signInNeeded:
      Reason(
        "signInNeeded",
        Phrase(
          "请先登录；长时间不操作会自动退出",
          "Sign in first; idle sessions end by themselves"),
        remedy: Phrase("登录后再试，草稿仍在", "Sign in and try again; drafts are kept"))
    case .otherRole(let roles):
      Reason(
        "otherRole", Phrase("此页面不属于您现在的身份", "This page is not for your present role"),
        remedy: Phrase("可用的身份：", "It is for: ")
          + roles.sorted { $0.rawValue < $1.rawValue }.map(\.name).joined)
    case .forged:
      Reason(
        "forgedForm",
        Phrase(
          "此表单不是从您的页面提交的，未办理",
          "The form did not come from your page; nothing was done"),
        remedy: Phrase("重新打开页面后再提交", "Open the page again and send it from there"))
    case .tooLarge:
      Reason(
        "tooLarge", Phrase("提交的内容太大", "What was sent is too large"),
        remedy: Phrase("减少内容或压缩文件", "Send less, or smaller files"))
    case .tooSlow:
      Reason(
        "tooSlow", Phrase("提交超时", "It took too long to arrive"),
        remedy: Phrase("检查网络后重试", "Check the connection and try again"))
    case .unreadable:
      Reason(
        "unreadableForm", Phrase("读不懂提交的内容", "What was sent cannot be read"),
        remedy: Phrase("重新打开页面后再提交", "Open the page again and send it from there"))
    case .tooManyListeners:
      Reason(
        "tooManyListeners", Phrase("打开的页面太多", "Too many pages are open"),
        remedy: Phrase("关闭几个页面", "Close some of them"))
    case .tooManyErrands:
      Reason(
        "tooManyErrands", Phrase("正在生成的文件太多", "Too much is being made at once"),
        remedy: Phrase("等前面的完成后再试", "Wait for the others, then try again"))
    }
  }
}
