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
    }
  }

  /// What it means to the reader.
  var tone: Speech.Tone {
    switch self {
    case .ordered, .paid: .waiting
    case .reconciled: .good
    case .cancelled: .plain
    }
  }

  /// The bank's slip, once there is one.
  var voucher: String? {
    switch self {
    case .paid(let voucher), .reconciled(let voucher): voucher
    case .ordered, .cancelled: nil
    }
  }

  /// Why it was cancelled.
  var cancelReason: String? {
    if case .cancelled(let reason) = self { reason } else { nil }
  }
}
