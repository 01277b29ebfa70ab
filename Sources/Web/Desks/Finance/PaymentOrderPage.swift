import Assessment
import Funding
import Ledger
import Markup
import Messages
import Office
import Programmes
import Quantities
import Training

/// Ordering one payment: what for, from which line of the budget, to which account.
struct PaymentOrderPage: Page {
  let grant: GrantLine
  let callTitle: Phrase
  let choices: [Speech.Option]
  /// Whether persons are rewarded; the payee is then named by the enrolment.
  let paysPersons: Bool
  let budgetLine: String
  let bank: String
  /// The account of the order before, masked.
  let accountBefore: String?
  let attempt: Attempt

  init(_ visit: Visit, _ call: CallID, _ id: ApplicationID, _ attempt: Attempt) throws {
    let shown = try visit.call(call)
    let grant = try GrantLine.find(id, in: call, for: visit)
    self.grant = grant
    self.attempt = attempt
    callTitle = shown.title
    let tranches = try TrancheLine.all(of: grant, by: shown.programme.funding)
    choices =
      tranches.filter { $0.order == nil }.map(Speech.Option.init)
      + PurposeChoice.all(of: shown.programme.settlement).map(Speech.Option.init)
    paysPersons = shown.programme.settlement?.reward != nil
    budgetLine =
      grant.money.orders.last?.budgetLine ?? shown.programme.funding?.budgetLine.chinese
      ?? shown.programme.settlement?.budgetLine.chinese ?? ""
    bank = grant.lastPayee?.bank ?? ""
    let vault = visit.office.office.ledger.vault
    accountBefore = grant.lastPayee.flatMap { BankRecord($0, in: vault)?.masked }
  }

  var title: Phrase { Phrase("下达拨款", "Order a payment") }
  var trail: [Link] {
    [
      Link(Phrase("经费", "Money"), to: Addresses.finance()),
      Link(callTitle, to: Addresses.money(grant.call)),
      Link(Phrase(same: grant.unit), to: Addresses.grant(grant.call, grant.id)),
    ]
  }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    p(.class("lead")) {
      say("未下达 ", "Not ordered yet: ") + grant.money.open.grouped
      say(" 元。金额由办法算出，不用填写。", " CNY. The amount follows from the rules.")
    }
    say.trouble(attempt)
    form(
      method: .post, action: Addresses.paymentOrder(grant.call, grant.id), .class("narrow")
    ) {
      say.version(grant.version)
      say.radios(
        "purpose", Phrase("拨款事项", "What is paid"), options: choices,
        current: choices.first?.value ?? "", in: attempt)
      say.field(
        "budget-line", Phrase("预算科目", "Budget line"), current: budgetLine, in: attempt,
        .required, .maxlength(60), .autocomplete("off"))
      say.field(
        "payee", Phrase("收款单位", "Payee"),
        hint: payeeHint,
        current: paysPersons ? "" : grant.unit, in: attempt, .required, .maxlength(120),
        .autocomplete("off"))
      say.field(
        "bank", Phrase("开户银行", "Bank and branch"), current: bank, in: attempt, .required,
        .maxlength(120), .autocomplete("off"))
      say.field(
        "account", Phrase("账号", "Account number"), hint: accountHint, in: attempt,
        .maxlength(60), .autocomplete("off"), .keyboard(.numeric), .withoutSpellcheck,
        accountBefore == nil ? .required : nil)
      say.send(Phrase("下达", "Order it"))
    }
  }

  private var payeeHint: Phrase {
    paysPersons
      ? Phrase("个人奖励填报名编号", "For a reward, the number of the enrolment")
      : Phrase("必须与申报单位全称一致", "It must be the unit's full legal name")
  }

  private var accountHint: Phrase {
    let kept = Phrase(
      "账号加密存入材料库，台账里不出现", "The number goes into the vault; it never stands in an entry")
    guard let accountBefore else { return kept }
    return Phrase(
      "与上一单相同（\(accountBefore)）时留空；\(kept.chinese)",
      "Leave it empty for the account of the order before (\(accountBefore)). \(kept.english)")
  }
}

extension Speech.Option {
  fileprivate init(_ tranche: TrancheLine) {
    let choice = PurposeChoice.tranche(tranche.number)
    let (name, when) = (choice.name, tranche.milestone)
    self.init(
      choice.description,
      Phrase(
        "\(name.chinese)：\(tranche.amount.grouped) 元（\(when.chinese)）",
        "\(name.english): CNY \(tranche.amount.grouped) (\(when.english))"))
  }

  fileprivate init(_ choice: PurposeChoice) {
    self.init(choice.description, choice.name)
  }
}
