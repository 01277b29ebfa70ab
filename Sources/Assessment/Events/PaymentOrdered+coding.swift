import Messages
import Programmes
import Quantities
import Training

// A tranche stands as a number, as it always did; every other purpose as a word.
extension PaymentOrdered: Codable {
  private enum CodingKeys: CodingKey {
    case payment, application, tranche, purpose, enrolment, amount, budgetLine, payee, bank, account
  }
  private enum Word: String, Codable { case advance, balance, reward }

  /// Reads an order.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      payment: try fields.decode(PaymentID.self, forKey: .payment),
      application: try fields.decode(ApplicationID.self, forKey: .application),
      purpose: try PaymentOrdered.purpose(in: fields),
      amount: try fields.decode(Money.self, forKey: .amount),
      budgetLine: try fields.decode(String.self, forKey: .budgetLine),
      payee: try fields.decode(String.self, forKey: .payee),
      bank: try fields.decode(String.self, forKey: .bank),
      account: try fields.decode(String.self, forKey: .account))
  }

  /// Writes an order.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(payment, forKey: .payment)
    try fields.encode(application, forKey: .application)
    switch purpose {
    case .tranche(let number): try fields.encode(number, forKey: .tranche)
    case .advance: try fields.encode(Word.advance, forKey: .purpose)
    case .balance: try fields.encode(Word.balance, forKey: .purpose)
    case .reward(let enrolment):
      try fields.encode(Word.reward, forKey: .purpose)
      try fields.encode(enrolment, forKey: .enrolment)
    }
    try fields.encode(amount, forKey: .amount)
    try fields.encode(budgetLine, forKey: .budgetLine)
    try fields.encode(payee, forKey: .payee)
    try fields.encode(bank, forKey: .bank)
    try fields.encode(account, forKey: .account)
  }

  private static func purpose(
    in fields: KeyedDecodingContainer<CodingKeys>
  ) throws -> PaymentPurpose {
    switch try fields.decodeIfPresent(Word.self, forKey: .purpose) {
    case nil: .tranche(try fields.decode(Int.self, forKey: .tranche))
    case .advance: .advance
    case .balance: .balance
    case .reward: .reward(try fields.decode(EnrolmentID.self, forKey: .enrolment))
    }
  }
}
