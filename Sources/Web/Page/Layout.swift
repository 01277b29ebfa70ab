import Markup
import Messages
import Programmes

/// The frame around every page: banner, navigation, notes, main part, footer.
struct Layout: Sendable {
  let page: any Page
  let visit: Visit
  /// What the last act has to say.
  let note: Phrase?
  private let say: Speech

  init(_ page: any Page, for visit: Visit, note: Phrase? = nil) {
    self.page = page
    self.visit = visit
    self.note = note
    say = Speech(visit.language)
  }

  var document: Markup.Document {
    Markup.Document(
      language: visit.language.tag, title: "\(say(page.title)) · \(say("金榜", "Jinbang"))",
      styles: [Asset.style.path], scripts: [Asset.script.path]
    ) {
      a(href: "#main", .class("skip")) { say("跳到正文", "Skip to the content") }
      banner
      navigation
      main(.id("main"), .focusable, watchedBy) {
        breadcrumbs
        h1 { say(page.title) }
        flash
        page.body(say).appending(visit.hiddenFields, toEach: \.isActing)
      }
      foot
    }
  }

  private var watchedBy: Attribute? {
    page.events.map { .data("events", $0.text) }
  }

  private var banner: HTML {
    header(.class("banner")) {
      a(href: Addresses.home(), .class("brand")) {
        span(.class("seal"), .ariaHidden) { "榜" }
        span(.class("name")) { say("金榜", "Jinbang") }
      }
      div(.class("who")) {
        languages
        if let person = visit.person, let role = visit.role {
          WhoBox(person: person, role: role, say: say).html.appending(
            visit.hiddenFields, toEach: \.isActing)
        } else {
          a(href: Addresses.signIn()) { say("登录", "Sign in") }
        }
      }
    }
  }

  @HTMLBuilder private var languages: HTML {
    for other in Language.allCases where other != visit.language {
      a(
        href: Addresses.language(other).query("back", visit.path), .lang(other.tag),
        .hreflang(other.tag)
      ) { other.ownName }
    }
  }

  private var navigation: HTML {
    let links = Desks.links(in: visit.role)
    return nav(.class("desks"), .ariaLabel(say("主导航", "Main"))) {
      ul {
        links.map { link in
          li {
            a(href: link.path, isHere(link) ? .ariaCurrent(.page) : nil) { say(link.title) }
          }
        }
      }
    }
  }

  private func isHere(_ link: Link) -> Bool { visit.path == link.path.text }

  @HTMLBuilder private var breadcrumbs: HTML {
    if !page.trail.isEmpty {
      nav(.class("trail"), .ariaLabel(say("位置", "You are here"))) {
        ol {
          ([Link(Phrase("首页", "Home"), to: Addresses.home())] + page.trail).map { link in
            li { a(href: link.path) { say(link.title) } }
          }
          li { span(.ariaCurrent(.page)) { say(page.title) } }
        }
      }
    }
  }

  @HTMLBuilder private var flash: HTML {
    if let note {
      div(.class("note", "done"), .role(.status)) { p { say(note) } }
    }
  }

  private var foot: HTML {
    footer(.class("foot")) {
      p { say("每件事都记在台账里", "Everything that happens is an entry in the ledger") }
      if let head = visit.ledgerHead {
        p {
          say("台账末条 ", "Ledger head ")
          code { head }
        }
      }
    }
  }
}

extension Element {
  /// Whether it is a form that acts.
  var isActing: Bool { tag == .form && self[.method] == FormMethod.post.rawValue }
}
