import Accounts
import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// The form on which anybody may object to a published unit.
struct PublicObjectionPage: Page {
  let call: CallID
  let callTitle: Phrase
  let units: [Speech.Option]
  let last: Day?
  let attempt: Attempt

  init(_ call: CallView, today: Day, _ attempt: Attempt) {
    self.call = call.id
    callTitle = call.title
    units = call.openEntries(on: today).map { entry in
      Speech.Option(entry.application.text, Phrase(same: entry.unit))
    }
    last = call.notices.map(\.last).max()
    self.attempt = attempt
  }

  var title: Phrase { Phrase("提出异议", "Object") }
  var trail: [Link] {
    [
      Link(Phrase("公示与异议", "Notices and objections"), to: Addresses.publicCalls()),
      Link(callTitle, to: Addresses.publicNotices(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      if units.isEmpty {
        p { say("公示期已满，不再接收异议。", "The notice has ended; objections are no longer taken.") }
      } else {
        say.trouble(attempt)
        if let last {
          p(.class("lead")) {
            say("接收至 ", "Taken until the end of ")
            say.day(last)
            say(" 结束", "")
          }
        }
        fields(say)
      }
    }
  }

  private func fields(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.publicObjection(call), .class("narrow"), .novalidate) {
      say.choice(
        "application", Phrase("对哪个单位", "Against which unit"), options: units, in: attempt)
      say.radios(
        "named", Phrase("是否实名", "With your name?"),
        options: [
          Speech.Option(
            ObjectionFields.Way.named.rawValue, Phrase("实名（便于核实和答复）", "With my name")),
          Speech.Option(
            ObjectionFields.Way.nameless.rawValue,
            Phrase("不具名（只作线索）", "Without a name (as a hint only)")),
        ], in: attempt)
      say.field(
        "name", Phrase("姓名或单位名称", "Name of the person or unit"),
        hint: Phrase(
          "实名时必填；另行保管，不告知被异议单位", "Needed with a name; kept apart, not told to the unit"),
        in: attempt, .autocomplete("name"), .maxlength(60))
      say.field(
        "phone", Phrase("联系电话", "Telephone"), kind: .tel,
        hint: Phrase("实名时必填", "Needed with a name"), in: attempt, .autocomplete("tel"),
        .maxlength(30))
      say.longField(
        "grounds", Phrase("事实和理由", "Facts and reasons"),
        hint: Phrase(
          "写明时间、地点、事实和依据，最多 \(ObjectionFields.groundsLimit) 字",
          "When, where, what, and how it is known; at most \(ObjectionFields.groundsLimit) characters"
        ),
        rows: 8, in: attempt, .maxlength(ObjectionFields.groundsLimit))
      say.send(Phrase("提交异议", "Send the objection"))
    }
  }
}

/// The receipt for an objection; shown once.
struct ObjectionSentPage: Page {
  let receipt: String

  var title: Phrase { Phrase("异议已收到", "Your objection is received") }

  func body(_ say: Speech) -> HTML {
    div {
      p { say("请记下回执号，凭它查询办理情况；这里只显示一次：", "Keep this receipt to ask later; it is shown only now:") }
      p(.class("key")) { code { receipt } }
      p {
        say(
          "市级人社部门登记后，自登记之日起计算受理和结论期限。",
          "The bureau registers it; the time limits run from the registration.")
      }
      p { a(href: Addresses.objectionReceipt()) { say("查询办理情况", "Ask what became of it") } }
    }
  }
}

/// What became of an objection, for whoever holds its receipt.
struct ObjectionReceiptPage: Page {
  let attempt: Attempt
  let letter: Letter?

  var title: Phrase { Phrase("异议回执", "Objection receipt") }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if let letter { answer(letter, say) }
      form(method: .post, action: Addresses.objectionReceipt(), .class("narrow"), .novalidate) {
        say.field(
          "receipt", Phrase("回执号", "Receipt"),
          hint: Phrase("形如 AB12-CD34-EF56", "such as AB12-CD34-EF56"), in: attempt,
          .autocomplete("off"), .withoutSpellcheck, .maxlength(40))
        say.send(Phrase("查询", "Ask"))
      }
    }
  }

  private func answer(_ letter: Letter, _ say: Speech) -> HTML {
    let state: HTML =
      switch letter.state {
      case .waiting: say.badge(Phrase("待登记", "waiting to be registered"), .waiting)
      case .registered(let id):
        .fragment([
          say.badge(Phrase("已登记", "registered"), .good), .text(" "),
          code { bdi { id.text } },
        ])
      case .declined(let reason):
        .fragment([
          say.badge(Phrase("未登记", "not registered"), .bad), .text(" "), say.quoted(reason),
        ])
      }
    return say.terms([
      (Phrase("收到时间", "Received"), say.moment(letter.received)),
      (Phrase("办理情况", "What became of it"), state),
    ])
  }
}
