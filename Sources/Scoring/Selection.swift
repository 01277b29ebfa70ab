import Programmes
import Quantities

/// Who is listed and who is a reserve, walking down the order one rank at a time.
struct Selection: Sendable {
  private(set) var listed: [Int] = []
  private(set) var reserves: [Int] = []
  private(set) var awaitingVote: [Int] = []
  private let scores: Scores
  private var isClosed = false
  private var taken: Set<Int> = []
  private var exclusions: [Int: Exclusion] = [:]
  private var reserveNumbers: [Int: Int] = [:]
  private var inCounty: [CountyID: Int] = [:]
  private var ofKind: [ApplicantKindID: Int] = [:]

  init(of scores: Scores, in order: Order) {
    self.scores = scores
    var position = 0
    while position < order.ranks.count, awaitingVote.isEmpty,
      isOpen || reserves.count < rule.reserves
    {
      let group = order.group(at: position)
      let members = order.applications[group].map(Int.init)
      let passing = members.filter { failure(of: $0) == nil }
      if isOpen {
        list(passing, sharing: members)
      } else {
        reserve(passing)
      }
      position = group.upperBound
    }
  }

  /// Whether anyone may still be listed.
  private var isOpen: Bool { !isClosed && listed.count < rule.quota.maximum }

  private var rule: RankingRule { scores.scheme.rule.ranking }

  /// What keeps an application off the shortlist; nil for a listed one.
  func exclusion(of application: Int) -> Exclusion? {
    if taken.contains(application) { return nil }
    return failure(of: application) ?? exclusions[application]
      ?? (awaitingVote.isEmpty ? .quota(rule.quota.maximum) : .undecided)
  }

  /// The number of an application among the reserves.
  func reserveNumber(of application: Int) -> Int? { reserveNumbers[application] }

  /// Lists the passing equals of one rank, as far as caps and quota have room for all of them.
  private mutating func list(_ passing: [Int], sharing rank: [Int]) {
    let open = passing.filter { !isCapped($0) }
    let contended = open.filter { contends($0, among: open) }
    let room = rule.quota.maximum - listed.count
    switch rule.cutLineTie {
    case .panelVote where !contended.isEmpty || open.count > room:
      awaitingVote = rank
      for application in open { exclusions[application] = .awaitingVote }
    case .panelVote:
      open.forEach { take($0) }
    case .noneListed:
      let free = open.filter { !contended.contains($0) }
      let listable = free.count <= room ? free : []
      listable.forEach { take($0) }
      let unlisted = open.filter { !listable.contains($0) }
      for application in unlisted { exclusions[application] = .cutLineTie }
      if free.count > room {
        isClosed = true
        reserve(unlisted)
      }
    }
  }

  private mutating func take(_ application: Int) {
    listed.append(application)
    taken.insert(application)
    if let county = scores.entrants.county(of: application) { inCounty[county, default: 0] += 1 }
    if let kind = scores.entrants.kind(of: application) { ofKind[kind, default: 0] += 1 }
  }

  /// Equals share a number, so the last number may name more than the programme asks for.
  private mutating func reserve(_ passing: [Int]) {
    let number = reserves.count + 1
    for application in passing where !isCapped(application) && number <= rule.reserves {
      reserves.append(application)
      reserveNumbers[application] = number
    }
  }
}

extension Selection {
  /// What an application fails by itself, wherever it stands.
  private func failure(of application: Int) -> Exclusion? {
    if let reason = scores.entrants.exclusions[application] { return .veto(reason) }
    guard let base = scores.base(of: application) else { return nil }
    if base < rule.passLine { return .passLine(base: base, line: rule.passLine) }
    let scheme = scores.scheme
    for key in scheme.keys {
      let value = scores.reckoning.value(of: key.tally, application: application)
      if value < key.minimum.hundredths * scheme.scale.parts {
        return .keyItem(
          key.criterion, mean: scheme.scale.points(value), minimum: key.minimum)
      }
    }
    return nil
  }

  /// Whether a cap is used up by better results; if so, that is what excludes the application.
  private mutating func isCapped(_ application: Int) -> Bool {
    if let county = scores.entrants.county(of: application), let cap = rule.countyCap,
      inCounty[county, default: 0] >= cap
    {
      exclusions[application] = .countyCap(county, cap)
      return true
    }
    if let kind = scores.entrants.kind(of: application), let cap = rule.kindCaps[kind],
      ofKind[kind, default: 0] >= cap
    {
      exclusions[application] = .kindCap(kind, cap)
      return true
    }
    return false
  }

  /// Whether a cap has room for some but not all of the equals of an application's county or kind.
  private func contends(_ application: Int, among equals: [Int]) -> Bool {
    let entrants = scores.entrants
    if let county = entrants.county(of: application), let cap = rule.countyCap {
      let rivals = equals.count { entrants.county(of: $0) == county }
      if inCounty[county, default: 0] + rivals > cap { return true }
    }
    if let kind = entrants.kind(of: application), let cap = rule.kindCaps[kind] {
      let rivals = equals.count { entrants.kind(of: $0) == kind }
      if ofKind[kind, default: 0] + rivals > cap { return true }
    }
    return false
  }
}
