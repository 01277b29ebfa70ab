import Assessment

extension Event {
  /// The SHA-256 of every vault record that the event relies on, in hex.
  var records: [String] {
    switch self {
    case .callOpened(let opening): [opening.digest]
    case .programmeAmended(let amendment): [amendment.digest]
    case .applicationSubmitted(let submission):
      submission.attachments.map(\.digest) + [submission.contact].compactMap(\.self)
    case .documentAdded(let addition): [addition.attachment.digest]
    case .objectionRegistered(let registration): [registration.filing.objector].compactMap(\.self)
    case .paymentOrdered(let order): [order.account]
    default: []
    }
  }
}
