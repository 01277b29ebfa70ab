import Messages

extension Reason {
  /// One text for every cause, so that it does not tell which accounts exist.
  static let signInRefused = Reason(
    "signInRefused",
    Phrase("账号、密码或验证码不正确", "The account, the password or the code is not right"),
    remedy: Phrase(
      "核对后重试；忘记密码请联系管理员",
      "Check and try again; if it is forgotten, ask the administrator"))

  static func signInThrottled(seconds: Int64) -> Reason {
    Reason(
      "signInThrottled", Phrase("尝试过于频繁", "There were too many attempts"),
      remedy: Phrase("请在 \(seconds) 秒后再试", "Try again in \(seconds) seconds"))
  }

  static let signInBusy = Reason(
    "signInBusy", Phrase("登录的人太多", "Too many people are signing in"),
    remedy: Phrase("请稍后再试", "Try again in a moment"))

  static let wrongPassword = Reason(
    "wrongPassword", Phrase("现在的密码不正确", "The present password is not right"),
    remedy: Phrase("输入登录时使用的密码", "Type the password with which you sign in"))

  static func weakPassword(_ objection: Phrase) -> Reason {
    Reason(
      "weakPassword", objection,
      remedy: Phrase("换一个更长、只有您知道的密码", "Choose a longer one that only you know"))
  }

  static let wrongCode = Reason(
    "wrongCode", Phrase("验证码不正确或已过期", "The code is not right or no longer valid"),
    remedy: Phrase(
      "输入验证器上最新的六位数字；核对手机时间",
      "Type the newest six digits; check the clock of the phone"))

  static let factorInForce = Reason(
    "factorInForce", Phrase("二次验证已在启用中", "A second factor is in force already"),
    remedy: Phrase("先用密码取消，再重新启用", "Remove it with your password, then set it up again"))

  static let tooManyDrafts = Reason(
    "tooManyDrafts", Phrase("未提交的草稿太多，没有保存", "There are too many drafts; it was not saved"),
    remedy: Phrase("先提交已填好的表单", "Send the forms that are filled in"))

  static let invitationEnded = Reason(
    "invitationEnded",
    Phrase("此链接已使用或已过期", "This link was used already or is no longer valid"),
    remedy: Phrase("请管理员重新发一个", "Ask the administrator for a new one"))
}
