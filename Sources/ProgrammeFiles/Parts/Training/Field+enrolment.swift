import Messages
import Programmes
import Training

extension Field {
  /// Who enters, with which papers, and who signs first.
  func enrolment() -> EnrolmentRule? {
    let keys = [
      "reference", "categories", "trades", "employerRange", "routes", "signOff", "liability",
      "papers", "roster", "oneCertificate",
    ]
    guard let fields = fields(keys) else { return nil }
    let entry = fields.entry()
    let signOff = fields.maybe("signOff")?.binding()
    let liability = fields.maybe("liability")?.source()
    let papers = fields.need("papers")?.checklist()
    let roster = fields.need("roster")?.list { $0.rosterRule() } ?? []
    let one = fields.maybe("oneCertificate")?.binding().map { OneCertificateRule($0) }
    guard let entry, let papers else { return nil }
    return EnrolmentRule(
      entry: entry, signOff: signOff, liability: liability, papers: papers, roster: roster,
      oneCertificate: one)
  }
}

extension Fields {
  fileprivate func entry() -> EntryRule? {
    let reference = need("reference")?.statedDay()
    let categories = need("categories")?.categories()
    let trades = need("trades")?.trades()
    let range = maybe("employerRange")?.range(of: .employer)
    let routes = need("routes")?.entries { $1.route($0) } ?? []
    guard let reference, let categories, let trades else { return nil }
    return EntryRule(
      categories: categories, trades: trades, employerRange: range, routes: routes,
      reference: reference)
  }
}

extension Field {
  /// A day with its source.
  func statedDay() -> StatedDay? {
    guard let fields = fields(["day", "clause", "proposed"]) else { return nil }
    let day = fields.need("day")?.day()
    guard let basis = fields.basis(), let day else { return nil }
    return StatedDay(day, basis)
  }

  /// A kind of person with its source.
  func category(_ id: TraineeCategoryID) -> TraineeCategory? {
    guard let fields = fields(["name", "clause", "proposed"]) else { return nil }
    let name = fields.need("name")?.phrase()
    guard let basis = fields.basis(), let name else { return nil }
    return TraineeCategory(id, name: name, basis: basis)
  }

  /// Whose filed range a course must lie in; all levels unless some are named.
  func range(of holder: RangeRule.Holder) -> RangeRule? {
    guard let fields = fields(["levels", "force", "clause", "proposed"]) else { return nil }
    let levels = fields.maybe("levels").map { $0.list { $0.level() } } ?? Level.allCases
    guard let term = fields.term() else { return nil }
    return RangeRule(holder, levels: Set(levels), term)
  }

  fileprivate func categories() -> CategoryRule? {
    let keys = ["included", "excluded", "precedence", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let included = fields.need("included")?.entries { $1.category($0) } ?? []
    let excluded = fields.need("excluded")?.entries { $1.category($0) } ?? []
    let precedence = fields.need("precedence")?.word(CategoryRule.Precedence.allCases)
    guard let basis = fields.basis(), let precedence else { return nil }
    return CategoryRule(
      included: included, excluded: excluded, precedence: precedence, basis: basis)
  }

  fileprivate func trades() -> TradeRule? {
    let keys = ["catalogue", "outside", "force", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let trades = fields.need("catalogue")?.entries { $1.trade($0) } ?? []
    let outside = fields.need("outside")?.word(TradeRule.Outside.allCases)
    guard let term = fields.term(), let outside else { return nil }
    var seen: Set<TradeID> = []
    let catalogue = TradeCatalogue(trades.filter { seen.insert($0.id).inserted })
    return TradeRule(catalogue, outside: outside, term)
  }

  /// The levels of a trade's standard; its identifier is its name in Chinese.
  private func trade(_ id: TradeID) -> Trade? {
    guard let fields = fields(["english", "levels"]) else { return nil }
    let english = fields.need("english")?.text()
    let levels = fields.need("levels")?.list { $0.level() }
    guard let english, let levels else { return nil }
    return Trade(id, name: Phrase(id.text, english), levels: Set(levels))
  }
}
