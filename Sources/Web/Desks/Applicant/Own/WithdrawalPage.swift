import Assessment
import Markup
import Messages
import Programmes

/// The question before a unit leaves the race.
struct WithdrawalPage: Page {
  let call: CallID
  let application: ApplicationID
  let version: Int
  let attempt: Attempt

  var title: Phrase { Phrase("撤回申报", "Withdraw") }
  var trail: [Link] {
    [
      Link(Phrase("申报", "Applications"), to: Addresses.ownCalls()),
      Link(
        Phrase("申报进度", "Your application"), to: Addresses.ownApplication(call, application)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      say.confirmation(
        of: Phrase("撤回", "Withdraw"),
        consequences: [
          Phrase("撤回后不再评审，台账保留记录", "It is assessed no further; the ledger keeps it"),
          Phrase("申报时间内可以重新申报，编号另给", "While the window is open you may apply anew"),
        ], action: Addresses.withdrawal(call, application),
        back: Addresses.ownApplication(call, application)
      ) {
        say.version(version)
        say.longField(
          "reason", Phrase("撤回理由", "Reason"), in: attempt, .required, .maxlength(500))
      }
    }
  }
}
