import Accounts
import Assessment
import Ledger
import Markup
import Messages
import Office
import Programmes

/// The calls that have letters, those that wait first.
struct LetterBoxPage: Page {
  let lines: [Line]

  /// One call.
  struct Line: Sendable, Hashable {
    let call: CallID
    let title: Phrase
    let waiting: Int
    let all: Int
  }

  var title: Phrase { Phrase("异议来信", "Letters of objection") }

  func body(_ say: Speech) -> HTML {
    say.table(
      title, lines.sorted { ($1.waiting, $0.call) < ($0.waiting, $1.call) },
      columns: [
        Column(Phrase("批次", "Call"), .head) { line, say in
          a(href: Addresses.letters(line.call)) { say(line.title) }
        },
        Column(Phrase("待处理", "Waiting"), .number) { line, _ in String(line.waiting) },
        Column(Phrase("共", "All"), .number) { line, _ in String(line.all) },
      ], empty: Phrase("没有来信", "No letter came"))
  }
}

/// The letters of one call.
struct LettersPage: Page {
  let call: CallID
  let callTitle: Phrase
  let letters: [Letter]
  let units: [ApplicationID: String]

  var title: Phrase { Phrase("异议来信", "Letters of objection") }
  var trail: [Link] { [Link(title, to: Addresses.letterBox())] }

  func body(_ say: Speech) -> HTML {
    div {
      p {
        say(
          "网上提出的异议在这里等候登记；登记后才是台账里的异议，期限从登记之日起算。公示期内收到的，请在公示期满前登记。",
          """
          Objections sent over the web wait here. Only a registered one is in the ledger, and its time \
          limits run from then. Register them before the notice ends.
          """)
      }
      say.table(
        callTitle, letters,
        columns: [
          Column(Phrase("来信", "Letter"), .head) { letter, say in
            a(href: Addresses.letter(call, letter.number)) {
              say("第 \(letter.number) 号", "No. \(letter.number)")
            }
          },
          Column(Phrase("收到", "Received")) { letter, say in say.moment(letter.received) },
          Column(Phrase("单位", "Unit")) { letter, say in
            units[letter.application].map(say.quoted) ?? say.quoted(letter.application.text)
          },
          Column(Phrase("实名", "Named")) { letter, say in
            letter.isNamed ? say("是", "yes") : say("否", "no")
          },
          Column(Phrase("状态", "State")) { letter, say in
            switch letter.state {
            case .waiting: say.badge(Phrase("待登记", "waiting"), .waiting)
            case .registered: say.badge(Phrase("已登记", "registered"), .good)
            case .declined: say.badge(Phrase("未登记", "not registered"))
            }
          },
        ], empty: Phrase("没有来信", "No letter came"))
    }
  }
}

/// One letter, with the two things that can be done with it.
struct LetterPage: Page {
  let call: CallID
  let letter: Letter
  let unit: String
  let sender: PersonalFields
  /// The number that the objection would get, unless another is typed.
  let proposal: String
  let attempt: Attempt

  init(_ call: CallView, _ letter: Letter, _ visit: Visit, _ attempt: Attempt) {
    self.call = call.id
    self.letter = letter
    unit = call[letter.application]?.unit ?? letter.application.text
    sender = PersonalFields(record: letter.sender, in: visit.office.office.ledger.vault)
    let taken = Set(call.objections.map(\.id.text))
    let start = taken.count + 1
    proposal =
      (start...start + taken.count).lazy.map { "YY-\($0)" }
      .first { !taken.contains($0) } ?? "YY-\(start)"
    self.attempt = attempt
  }

  var title: Phrase { Phrase("第 \(letter.number) 号来信", "Letter No. \(letter.number)") }
  var trail: [Link] {
    [
      Link(Phrase("异议来信", "Letters of objection"), to: Addresses.letterBox()),
      Link(Phrase("本批次", "This call"), to: Addresses.letters(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      say.terms([
        (Phrase("被异议单位", "Unit"), say.quoted(unit)),
        (Phrase("收到", "Received"), say.moment(letter.received)),
        (Phrase("姓名或单位", "Sender"), sender["objector"].map(say.quoted) ?? say.blank),
        (Phrase("电话", "Telephone"), sender["phone"].map(say.quoted) ?? say.blank),
      ])
      h2 { say("事实和理由", "Facts and reasons") }
      blockquote(.class("letter")) { say.quoted(letter.grounds) }
      outcome(say)
    }
  }

  @HTMLBuilder private func outcome(_ say: Speech) -> HTML {
    switch letter.state {
    case .waiting:
      div(.class("two")) {
        form(method: .post, action: Addresses.letter(call, letter.number)) {
          h2 { say("登记为异议", "Register it") }
          say.field(
            "objection", Phrase("异议编号", "Number"), current: proposal, in: attempt,
            .autocomplete("off"), .maxlength(40))
          button(.submit, .name("decision"), .value("register"), .class("primary")) {
            say("登记", "Register")
          }
        }
        form(method: .post, action: Addresses.letter(call, letter.number)) {
          h2 { say("不登记", "Do not register it") }
          say.longField(
            "reason", Phrase("理由（来信人可凭回执看到）", "Reason (the sender can read it)"),
            in: attempt, .maxlength(500))
          button(.submit, .name("decision"), .value("decline")) { say("不登记", "Do not register") }
        }
      }
    case .registered(let id):
      p {
        say.badge(Phrase("已登记", "registered"), .good)
        " "
        code { bdi { id.text } }
      }
    case .declined(let reason):
      p {
        say.badge(Phrase("未登记", "not registered"))
        " "
        say.quoted(reason)
      }
    }
  }
}
