import Accounts
import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// The tokens of one's own programs, and issuing another.
struct TokensPage: Page {
  let role: Role
  let tokens: [APIToken]
  let attempt: Attempt

  init(for actor: Actor, _ visit: Visit, _ attempt: Attempt) {
    role = actor.role
    tokens = visit.office.accounts.tokens(of: actor.person)
    self.attempt = attempt
  }

  var title: Phrase { Phrase("接口令牌", "API tokens") }
  var trail: [Link] { [Link(Phrase("我的账号", "My account"), to: Addresses.account())] }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      p(.class("lead")) {
        say(
          "程序凭令牌代您读取和办理，只能做令牌写明的事。",
          "With a token a program reads and acts for you, within the scopes of the token.")
        " "
        a(href: Path.to("api", "openapi.json")) { say("接口说明", "Description of the interface") }
      }
      say.table(
        Phrase("有效的令牌", "Tokens in force"), tokens, columns: TokensPage.columns,
        empty: Phrase("没有令牌", "No tokens"))
      h2 { say("签发令牌", "Issue a token") }
      issuing(say)
    }
  }

  private static let columns: [Column<APIToken>] = [
    Column(Phrase("名称", "Name"), .head) { token, say in say.quoted(token.name) },
    Column(Phrase("身份", "Role")) { token, say in say(token.role.name) },
    Column(Phrase("权限", "Scopes")) { token, say in
      say(token.scopes.map(\.name).sorted(in: say).joined)
    },
    Column(Phrase("签发", "Issued")) { token, say in say.moment(token.created) },
    Column(Phrase("最近使用", "Last used")) { token, say in
      token.used.map(say.moment) ?? .text(say("未用过", "never"))
    },
    Column(Phrase("到期", "Ends")) { token, say in say.moment(token.expires) },
    Column(Phrase("停用", "End")) { token, say in
      a(href: Addresses.token(token.id)) {
        say("停用", "End it")
        span(.class("unseen")) { " \(token.id)" }
      }
    },
  ]

  private func issuing(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.tokens()) {
      say.field(
        "name", Phrase("名称", "Name"),
        hint: Phrase("写明给哪个程序用，如“统计报表”", "Which program it is for, such as “monthly report”"),
        in: attempt, .required, .maxlength(60))
      div(.class("scopes")) {
        say.boxes(
          "scopes", Phrase("权限（\(role.name.chinese)）", "Scopes (\(role.name.english))"),
          options: APIToken.Scope.offered(in: role).map { .init($0.description, $0.name) },
          current: [APIToken.Scope.read.description], in: attempt)
      }
      say.radios(
        "life", Phrase("有效期", "Good for"),
        options: TokenLife.allCases.map { life in
          .init(life.rawValue, Phrase("\(life.days) 天", "\(life.days) days"))
        }, current: TokenLife.quarter.rawValue, in: attempt)
      say.field(
        "present", Phrase("现在的密码", "Present password"), kind: .password, in: attempt,
        .autocomplete("current-password"), .required)
      say.send(Phrase("签发", "Issue"))
    }
  }
}

/// A token that was issued just now: the only page that shows its secret.
struct IssuedTokenPage: Page {
  let secret: Secret
  let name: String
  let expires: Instant

  var title: Phrase { Phrase("令牌已签发", "The token is issued") }
  var trail: [Link] {
    [
      Link(Phrase("我的账号", "My account"), to: Addresses.account()),
      Link(Phrase("接口令牌", "API tokens"), to: Addresses.tokens()),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      p {
        say(
          "请现在就抄进程序的配置。这里只显示这一次；丢了就停用它，另签一个。",
          """
          Copy it into the program now. It is shown only this once; if it is lost, end it and issue \
          another.
          """)
      }
      p { code(.class("key", "token")) { secret.text } }
      say.terms([
        (Phrase("名称", "Name"), say.quoted(name)),
        (Phrase("到期", "Ends"), say.moment(expires)),
        (
          Phrase("用法", "How to send it"),
          code { "Authorization: Bearer …" }
        ),
      ])
      p { a(href: Addresses.tokens()) { say("已保存，返回", "I kept it; go back") } }
    }
  }
}

/// Ending a token: the last question before it.
struct EndTokenPage: Page {
  let token: APIToken
  let attempt: Attempt

  var title: Phrase { Phrase("停用令牌", "End a token") }
  var trail: [Link] {
    [
      Link(Phrase("我的账号", "My account"), to: Addresses.account()),
      Link(Phrase("接口令牌", "API tokens"), to: Addresses.tokens()),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      p { say.quoted(token.name) }
      say.confirmation(
        of: Phrase("停用", "End it"),
        consequences: [
          Phrase("用它的程序立即不能再读取和办理", "Programs that carry it can read and act no more, at once"),
          Phrase("以前办理的事项照旧有效", "What they did stands"),
        ], action: Addresses.token(token.id), back: Addresses.tokens())
    }
  }
}
