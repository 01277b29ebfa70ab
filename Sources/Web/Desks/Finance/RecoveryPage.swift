import Assessment
import Markup
import Messages
import Programmes
import Quantities

/// Recording claimed money that came in.
struct RecoveryPage: Page {
  let grant: GrantLine
  let callTitle: Phrase
  let attempt: Attempt

  init(_ visit: Visit, _ call: CallID, _ id: ApplicationID, _ attempt: Attempt) throws {
    grant = try GrantLine.find(id, in: call, for: visit)
    callTitle = try visit.call(call).title
    self.attempt = attempt
  }

  var title: Phrase { Phrase("登记追缴到账", "Record recovered money") }
  var trail: [Link] {
    [
      Link(Phrase("经费", "Money"), to: Addresses.finance()),
      Link(callTitle, to: Addresses.money(grant.call)),
      Link(Phrase(same: grant.unit), to: Addresses.grant(grant.call, grant.id)),
    ]
  }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    say.trouble(attempt)
    say.terms([
      (
        Phrase("应追缴（元）", "Claimed (CNY)"),
        say.figure(grant.claimed.grouped, behind: .money, in: grant.call, of: grant.id)
      ),
      (Phrase("已追缴", "Recovered"), .text(grant.recovered.grouped)),
      (Phrase("尚欠", "Still owed"), strong { grant.money.owed.grouped }),
    ])
    form(method: .post, action: Addresses.recovery(grant.call, grant.id), .class("narrow")) {
      say.version(grant.version)
      say.field(
        "amount", Phrase("到账金额（元）", "Amount that came in (CNY)"),
        current: grant.money.owed > .zero ? grant.money.owed.description : "", in: attempt,
        .required, .keyboard(.decimal), .autocomplete("off"))
      say.field(
        "voucher", Phrase("收款凭证号", "Number of the receipt"), in: attempt, .required,
        .maxlength(60), .autocomplete("off"), .withoutSpellcheck)
      say.send(Phrase("登记", "Record it"))
    }
  }
}
