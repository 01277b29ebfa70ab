import Funding
import Messages

extension PaymentOrder.Progress {
  /// How far a payment has come, in a word.
  var name: Phrase {
    switch self {
    case .ordered: Phrase("已下达", "ordered")
    case .paid: Phrase("已支付", "paid")
    case .reconciled: Phrase("已对账", "reconciled")
    case .cancelled: Phrase("已撤销", "cancelled")
    case .bounced: Phrase("已退汇", "came back")
    }
  }

  /// What it means to the reader.
  var tone: Speech.Tone {
    switch self {
    case .ordered, .paid: .waiting
    case .reconciled: .good
    case .cancelled: .plain
    case .bounced: .bad
    }
  }

  /// The bank's slip, once there is one.
  var voucher: String? {
    switch self {
    case .paid(let voucher), .reconciled(let voucher): voucher
    case .ordered, .cancelled, .bounced: nil
    }
  }

  /// Why it was cancelled, or came back.
  var cancelReason: String? {
    switch self {
    case .cancelled(let reason), .bounced(let reason): reason
    case .ordered, .paid, .reconciled: nil
    }
  }
}
