import Programmes
public import Quantities

/// The results of a whole call: complete, exact until the one rounding, explained on request.
public struct Scores: Sendable {
  /// The marks that were counted.
  public let marks: Marks
  /// What is known of the applications besides their marks.
  public let entrants: Entrants
  let reckoning: Reckoning
  let levelling: Levelling?
  /// Rounded results with bonus in hundredths; -1 for an excluded application without a result.
  let totals: [Int32]
  /// Rounded results without bonus in hundredths; -1 for an excluded application without a result.
  let bases: [Int32]

  /// Counts all marks, or says everything that is missing (law 5).
  ///
  /// Only excluded applications may lack sheets or measured points; then they have no result.
  public init(of marks: Marks, entrants: Entrants = .plain) throws(Incomplete) {
    let reckoning = Reckoning(of: marks)
    let gaps = Scores.gaps(in: reckoning)
    let blocking = gaps.filter { entrants.exclusions[$0.application] == nil }
    guard blocking.isEmpty else { throw Incomplete(gaps: blocking) }
    let unscored = Set(gaps.map(\.application))
    let levelling = Scores.levelling(reckoning, entrants: entrants, except: unscored)
    self.marks = marks
    self.entrants = entrants
    self.reckoning = reckoning
    self.levelling = levelling
    (totals, bases) = Scores.rounded(reckoning, levelling, entrants: entrants, except: unscored)
  }

  /// The scheme that was applied.
  public var scheme: Scheme { marks.scheme }

  /// The result with bonus, rounded once to hundredths; nil for an excluded application without one.
  public func total(of application: Int) -> Points? {
    totals[application] < 0 ? nil : Points(hundredths: Int(totals[application]))
  }

  /// The result without bonus, rounded once to hundredths, which the pass line is compared with.
  public func base(of application: Int) -> Points? {
    bases[application] < 0 ? nil : Points(hundredths: Int(bases[application]))
  }
}

extension Scores {
  /// Missing sheets first; where all are accounted for, too few valid ones.
  private static func gaps(in reckoning: Reckoning) -> [Incomplete.Gap] {
    let missing = reckoning.marks.gaps
    let known = Set(missing.map(\.application))
    var short: [Incomplete.Gap] = []
    for application in 0..<reckoning.marks.applications
    where reckoning.isShort(application) && !known.contains(application) {
      short += reckoning.shortfalls(of: application)
    }
    return missing + short
  }

  private static func levelling(
    _ reckoning: Reckoning, entrants: Entrants, except unscored: Set<Int>
  ) -> Levelling? {
    switch reckoning.marks.scheme.rule.panel.levelling {
    case .none: nil
    case .secondMean:
      Levelling(
        of: (0..<reckoning.marks.applications).filter { !unscored.contains($0) },
        base: reckoning.base(of:), panel: entrants.panel(of:))
    }
  }

  private static func rounded(
    _ reckoning: Reckoning, _ levelling: Levelling?, entrants: Entrants,
    except unscored: Set<Int>
  ) -> (totals: [Int32], bases: [Int32]) {
    let scale = reckoning.marks.scheme.scale
    let applications = reckoning.marks.applications
    var totals = [Int32](repeating: -1, count: applications)
    var bases = totals
    for application in 0..<applications where !unscored.contains(application) {
      let base = reckoning.base(of: application)
      let bonus = reckoning.bonus(of: application)
      if let levelling {
        let panel = entrants.panel(of: application)
        func rounded(plus bonus: Int) -> Int32 {
          Int32(levelling.rounded(base, plus: bonus, panel: panel, parts: scale.parts))
        }
        totals[application] = rounded(plus: bonus)
        bases[application] = rounded(plus: 0)
      } else {
        totals[application] = Int32(scale.rounded(base + bonus))
        bases[application] = bonus == 0 ? totals[application] : Int32(scale.rounded(base))
      }
    }
    return (totals, bases)
  }
}
