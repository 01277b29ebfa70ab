import Messages
import Quantities

extension Reason {
  /// A text that an account cannot do without.
  enum Text {
    case orderNumber, budgetLine, bank, accountNumber, voucher, cause
  }

  /// What an amount may not exceed.
  enum Limit {
    case overObligated, overPaid
  }

  static func missing(_ text: Text) -> Reason {
    let (code, name) =
      switch text {
      case .orderNumber: ("noOrderNumber", Phrase("拨款单编号", "the number of the order"))
      case .budgetLine: ("noBudgetLine", Phrase("预算科目", "the budget line"))
      case .bank: ("noBankAccount", Phrase("开户行", "the payee's bank"))
      case .accountNumber: ("noBankAccount", Phrase("收款账号", "the payee's account number"))
      case .voucher: ("noVoucher", Phrase("支付凭证号", "the number of the bank's voucher"))
      case .cause: ("noReason", Phrase("原因", "the reason"))
      }
    return Reason(
      code, Phrase("缺少\(name.chinese)", "\(name.english) is missing"),
      remedy: Phrase("请补充\(name.chinese)", "give \(name.english)"))
  }

  static func notPositive(_ amount: Money) -> Reason {
    Reason(
      "amountNotPositive",
      Phrase("金额 \(amount.grouped) 元不大于零", "CNY \(amount.grouped) is not more than nothing"),
      remedy: Phrase("请填写大于零的金额", "give an amount above zero"))
  }

  static func over(_ limit: Limit, _ amount: Money, _ most: Money) -> Reason {
    let (code, what) =
      switch limit {
      case .overObligated:
        ("overObligated", Phrase("该项目尚未安排的余额", "what is promised and not yet ordered"))
      case .overPaid:
        ("overPaid", Phrase("已拨付且未追缴的金额", "what was paid and not yet claimed back"))
      }
    return Reason(
      code,
      Phrase(
        "金额 \(amount.grouped) 元超过\(what.chinese) \(most.grouped) 元",
        "CNY \(amount.grouped) is more than \(what.english), CNY \(most.grouped)"),
      remedy: Phrase(
        "请填写不超过 \(most.grouped) 元的金额", "give at most CNY \(most.grouped)"))
  }

  static func orderNumberTaken(_ number: String) -> Reason {
    Reason(
      "orderNumberTaken", subject: number,
      Phrase("拨款单编号已被使用", "an order with this number exists"),
      remedy: Phrase("请使用新的编号", "use a new number"))
  }

  static func payeeIsNotUnit(_ holder: String, unit: String) -> Reason {
    Reason(
      "payeeIsNotUnit", subject: unit,
      Phrase(
        "收款户名“\(holder)”与单位全称“\(unit)”不一致",
        "the account holder \"\(holder)\" is not the unit \"\(unit)\""),
      remedy: Phrase("请提供本单位基本存款账户", "give the basic account of the unit itself"))
  }

  static func unknownOrder(_ number: String) -> Reason {
    Reason(
      "unknownOrder", subject: number,
      Phrase("没有该编号的拨款单", "there is no order with this number"),
      remedy: Phrase("请核对拨款单编号", "check the number of the order"))
  }

  /// `step` is what was asked, as the end of "cannot": 支付 and "be paid".
  static func wrongProgress(_ order: PaymentOrder, _ step: Phrase) -> Reason {
    let (state, remedy) =
      switch order.progress {
      case .ordered:
        (Phrase("尚未支付", "is not paid yet"), Phrase("请先登记支付", "record the payment first"))
      case .paid, .reconciled:
        (
          Phrase("已支付", "is paid"),
          Phrase("如需收回款项，请办理追缴", "to get the money back, claim it back")
        )
      case .bounced:
        (Phrase("已退汇", "came back"), Phrase("请重新开具拨款单", "give a new order"))
      case .cancelled:
        (Phrase("已撤销", "is cancelled"), Phrase("请重新开具拨款单", "give a new order"))
      }
    return Reason(
      "wrongProgress", subject: order.number,
      Phrase(
        "拨款单\(state.chinese)，不能\(step.chinese)",
        "the order \(state.english) and cannot \(step.english)"),
      remedy: remedy)
  }
}
