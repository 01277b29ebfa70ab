import Assessment
import Messages
import Programmes
import Spreadsheets
import Training

extension RowReader {
  /// Reads what a person brings along: a certificate, work, a title, and what others vouch for.
  mutating func background(in context: ImportContext) -> Background? {
    let problemsBefore = problems.count
    let certificate = certificate(in: context)
    let employments = employments(in: context)
    let title = has("title") ? named("title", .titles) : nil
    let attestations = Set(namedList("attestations", .attestations))
    guard problems.count == problemsBefore else { return nil }
    return Background(
      certificates: certificate.map { [$0] } ?? [], employments: employments, title: title,
      attestations: attestations)
  }

  /// Reads the certificate held; trade, level and day belong together.
  private mutating func certificate(in context: ImportContext) -> Certificate? {
    guard has("current_level") || has("certificate_day") else { return nil }
    let trade = trade("current_trade", in: context)
    let level = named("current_level", .levels)
    let issued = day("certificate_day")
    guard let trade, let level, let issued else { return nil }
    return Certificate(Course(trade, level), issued: issued)
  }

  /// Reads a working life: `钳工 2003-01/2012-06;钳工 2013-01/2020-07`, last months counting whole.
  private mutating func employments(in context: ImportContext) -> [Employment] {
    guard has("employments") else { return [] }
    let expected = Phrase(
      "职业（工种）和起止年月，如 钳工 2003-01/2012-06，几段用分号隔开",
      "a trade with its first and last month, such as 钳工 2003-01/2012-06, separated by semicolons")
    let names = context.training.trades
    return value("employments", expected: expected) { (text) throws(Mismatch) in
      var employments: [Employment] = []
      for entry in text.widthFolded.entries {
        guard let employment = Employment(entry, names) else {
          throw Mismatch("中的“\(entry)”不是一段经历", "contains “\(entry)”, which is no employment")
        }
        employments.append(employment)
      }
      return employments
    } ?? []
  }

  /// Reads trades with levels, such as `焊工/seniorTechnician`.
  mutating func courses(_ key: String, in context: ImportContext) -> Set<Course> {
    guard has(key) else { return [] }
    let expected = Phrase(
      "职业（工种）/等级，如 焊工/高级技师", "a trade and a level, such as 焊工/seniorTechnician")
    return value(key, expected: expected) { (text) throws(Mismatch) in
      var courses: Set<Course> = []
      for entry in text.entries {
        let sides = entry.split(separator: "/", maxSplits: 1).map { String($0.trimmedBlanks) }
        guard sides.count == 2 else {
          throw Mismatch("中的“\(entry)”没有等级", "contains “\(entry)” without a level")
        }
        courses.insert(
          Course(
            TradeID(sides[0], among: context.training.trades), try Names.levels.value(sides[1])))
      }
      return courses
    } ?? []
  }
}

extension TradeID {
  /// The trade of the catalogue that a text names, or else the trade with just this name.
  init(_ text: String, among trades: Names<TradeID>) {
    self = (try? trades.value(text)) ?? TradeID(text)
  }
}

extension Employment {
  /// Reads `钳工 2003-01/2012-06`; nil for anything else.
  fileprivate init?(_ text: String, _ trades: Names<TradeID>) {
    guard let blank = text.lastIndex(where: \.isWhitespace) else { return nil }
    let months = text[text.index(after: blank)...].split(separator: "/")
    let trade = String(text[..<blank].trimmedBlanks)
    guard months.count == 2, !trade.isEmpty, let first = Month(String(months[0])),
      let last = Month(String(months[1]))
    else { return nil }
    self.init(in: TradeID(trade, among: trades), from: first, through: last)
  }
}
