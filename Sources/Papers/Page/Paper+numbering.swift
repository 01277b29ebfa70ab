public import Messages

extension Paper {
  /// Counts the headings of a section as official documents number them: 一、 then （一）.
  public struct Numbering: Sendable {
    private var headings = 0
    private var subheadings = 0

    /// Begins a section.
    public init() {}

    /// The number before a heading; nil for everything else.
    public mutating func mark(of part: Part) -> Phrase? {
      switch part {
      case .heading:
        headings += 1
        subheadings = 0
        return Phrase(Numbering.chinese(headings) + "、", "\(headings). ")
      case .subheading:
        subheadings += 1
        return Phrase("（\(Numbering.chinese(subheadings))）", "\(headings).\(subheadings) ")
      case .recipients, .paragraph, .items, .table, .box, .attachments, .issued, .annex:
        return nil
      }
    }

    /// 1 to 99 as 一 to 九十九.
    private static func chinese(_ number: Int) -> String {
      let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
      let tens = number < 20 ? (number < 10 ? "" : "十") : digits[number / 10 % 10] + "十"
      return tens + digits[number % 10]
    }
  }
}
