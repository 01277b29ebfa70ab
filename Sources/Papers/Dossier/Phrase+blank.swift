import Messages

extension Phrase {
  /// A line to write on by hand.
  static let line = Phrase(same: "____________________")
  /// A day to write in by hand.
  static let blankDay = Phrase("____年__月__日", "____-__-__")
  /// The number of a document that the lead office will give (发文字号).
  static let blankNumber = Phrase(same: "____〔____〕__号")
  /// Whom to ask, in brackets as documents have it; a programme file holds no addresses.
  static let contact = Phrase(
    "（联系人：____________　联系电话：____________）", "(Contact: ____________  Telephone: ____________)")
  /// Where the seal goes.
  static let seal = Phrase("（盖章）", "(seal)")
}

extension Paper.Item {
  /// A labelled line to fill in by hand.
  static func blank(_ key: String, _ label: Phrase) -> Paper.Item {
    Paper.Item(key, label, .line)
  }
}
