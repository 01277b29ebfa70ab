public import Messages

extension Paper {
  /// What makes a paper an official document: the red head, its number, and the imprint (GB/T
  /// 9704-2012, 7.2 and 7.4).
  public struct Letterhead: Sendable, Hashable {
    /// The offices whose names stand in red (发文机关标志), the lead one first.
    public let issuers: [Phrase]
    /// The number of the document (发文字号), such as 晋市人社发〔2023〕1号; the lead office gives it.
    public let number: Phrase
    /// Who gets a copy, and who printed it when, at the foot of the last page (版记).
    public let imprint: Imprint?

    /// Describes a head.
    public init(issuers: [Phrase], number: Phrase, imprint: Imprint? = nil) {
      self.issuers = issuers
      self.number = number
      self.imprint = imprint
    }
  }

  /// The foot of an official document (版记).
  public struct Imprint: Sendable, Hashable {
    /// Who gets a copy (抄送).
    public let copies: [Phrase]
    /// Who printed it (印发机关).
    public let office: Phrase
    /// When it was printed (印发日期), without the word 印发.
    public let day: Phrase

    /// Describes a foot.
    public init(copies: [Phrase] = [], office: Phrase, day: Phrase) {
      self.copies = copies
      self.office = office
      self.day = day
    }
  }
}

extension Paper.Letterhead {
  /// The words after the issuers' names in the red head: 文件 (GB/T 9704-2012, 7.2.4); nothing in
  /// English.
  public static let suffix = Phrase("文件", "")
}

extension Paper.Imprint {
  /// 抄送：甲，乙。 on one line; nil where nobody gets a copy.
  public var copiesLine: Phrase? {
    guard !copies.isEmpty else { return nil }
    return Phrase(
      "抄送：\(copies.map(\.chinese).joined(separator: "，"))。",
      "Copies: \(copies.map(\.english).joined(separator: ", ")).")
  }

  /// The day with the word that belongs to it: 2022年11月9日印发.
  public var dayLine: Phrase { Phrase("\(day.chinese)印发", "Printed \(day.english)") }
}
