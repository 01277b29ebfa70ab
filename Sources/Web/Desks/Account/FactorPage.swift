import Accounts
import Assessment
import Markup
import Messages
import QRCodes

/// Setting up the second factor: draw a key, put it into an app, type its first code.
struct FactorPage: Page {
  let account: String
  let hasFactor: Bool
  /// How many recovery codes are left.
  let codesLeft: Int
  /// The proposed key in Base32, while it waits for its first code.
  let key: String?
  let attempt: Attempt

  init(for visit: Visit, _ attempt: Attempt) async throws {
    let person = try visit.actor.person
    let accounts = visit.office.accounts
    account = person.text
    hasFactor = try await accounts.hasSecondFactor(person)
    codesLeft = try await accounts.recoveryCodeCount(of: person)
    key = try await accounts.pendingSecondFactor(of: person)
    self.attempt = attempt
  }

  var title: Phrase { Phrase("二次验证", "Second factor") }
  var trail: [Link] { [Link(Phrase("我的账号", "My account"), to: Addresses.account())] }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if hasFactor {
        removal(say)
      } else if let key {
        confirmation(of: key, say)
      } else {
        proposal(say)
      }
    }
  }

  private func proposal(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.factor()) {
      p {
        say(
          "启用后，登录时除密码外还要输入手机验证器上的六位数字。",
          "Signing in then also takes six digits from an authenticator app on your phone.")
      }
      input(.hidden, name: "step", .value("propose"))
      say.send(Phrase("生成密钥", "Draw a key"))
    }
  }

  private func confirmation(of key: String, _ say: Speech) -> HTML {
    form(method: .post, action: Addresses.factor(), .class("narrow")) {
      p { say("用手机上的验证器扫描此码：", "Scan this code with the authenticator app:") }
      if let code = QRCode(enrolment(with: key)) { say.drawing(of: code) }
      p { say("不能扫描的，手动添加账号，密钥为：", "Where that fails, add an account by hand, with this key:") }
      p { code(.class("key")) { grouped(key) } }
      p { say("类型：基于时间，六位，30 秒", "Kind: time-based, six digits, 30 seconds") }
      input(.hidden, name: "step", .value("confirm"))
      say.field(
        "code", Phrase("验证器上的六位数字", "The six digits that it shows"), in: attempt,
        .autocomplete("one-time-code"), .keyboard(.numeric), .required, .maxlength(8))
      say.send(Phrase("启用", "Put into force"))
    }
  }

  private func removal(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.factor(), .class("narrow")) {
      p {
        say.badge(Phrase("已启用", "in force"), .good)
        say(" 恢复码还有 \(codesLeft) 个", " Recovery codes left: \(codesLeft)")
      }
      p {
        say(
          "换手机或要新的恢复码：先取消，再重新启用。",
          "For another phone or new recovery codes: remove it, then set it up again.")
      }
      input(.hidden, name: "step", .value("remove"))
      say.field(
        "present", Phrase("现在的密码", "Present password"), kind: .password, in: attempt,
        .autocomplete("current-password"), .required)
      say.send(Phrase("取消二次验证", "Remove the second factor"))
    }
  }

  /// What authenticator apps read from the code (Key Uri Format).
  private func enrolment(with key: String) -> String {
    let label = Path.to("Jinbang:\(account)").text.dropFirst()
    return "otpauth://totp/\(label)?secret=\(key)&issuer=Jinbang&algorithm=SHA1&digits=6&period=30"
  }

  private func grouped(_ key: String) -> String {
    key.enumerated().map { $0 > 0 && $0 % 4 == 0 ? " \($1)" : "\($1)" }.joined()
  }
}

/// The recovery codes, shown once when the second factor comes into force.
struct RecoveryCodesPage: Page {
  let codes: [String]

  var title: Phrase { Phrase("二次验证已启用", "The second factor is in force") }
  var trail: [Link] { [Link(Phrase("我的账号", "My account"), to: Addresses.account())] }

  func body(_ say: Speech) -> HTML {
    div {
      p {
        say(
          "请打印或抄下恢复码，与手机分开保管。手机不在身边时，用一个恢复码代替六位数字登录；每个只能用一次，这里只显示这一次。",
          """
          Print these recovery codes or copy them, and keep them apart from the phone. Without the phone, one of them \
          stands for the six digits; each works once, and they are shown only now.
          """)
      }
      ol(.class("recovery")) { codes.map { text in li { code(.class("key")) { text } } } }
      p { a(href: Addresses.account()) { say("已保存，返回", "I kept them; go back") } }
    }
  }
}

extension Speech {
  /// A QR code in black on white, whatever the colours of the page.
  fileprivate func drawing(of code: QRCode) -> HTML {
    let side = code.size + 2 * QRCode.quietZone
    return svg(
      id: "enrolment", size: Size(Coordinate(side), Coordinate(side)),
      title: self("验证器二维码", "Code for the app"),
      description: self("内容与下面的密钥相同", "It holds the key that stands below"), .class("qr")
    ) {
      SVG.rect(
        at: Position(0, 0), size: Size(Coordinate(side), Coordinate(side)), .class("light"))
      for run in code.runs {
        SVG.rect(
          at: Position(
            Coordinate(run.column + QRCode.quietZone), Coordinate(run.row + QRCode.quietZone)),
          size: Size(Coordinate(run.length), 1), .class("dark"))
      }
    }
  }
}
