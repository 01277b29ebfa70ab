import Messages
import Testing
import Training

/// Laws of admission over every combination of a few facts.
@Suite struct LawTests {
  /// The facts that a trainee of the small world may have.
  enum Trait: CaseIterable {
    case seniorWorker, technician, tenYears, moreYears, engineer, honour, skill, recommendation
  }

  static func background(_ traits: Set<Trait>) -> Background {
    let work = { (from: String, until: String) in
      Employment(in: "木雕工", from: month(from), until: month(until))
    }
    let attested: [(Trait, Attestation)] = [
      (.honour, .honour), (.skill, .skill), (.recommendation, .recommendation),
    ]
    return Background(
      certificates: [
        traits.contains(.seniorWorker)
          ? Certificate(Course("木雕工", .senior), issued: day("2018-06-01")) : nil,
        traits.contains(.technician)
          ? Certificate(Course("木雕工", .technician), issued: day("2020-06-01")) : nil,
      ].compactMap(\.self),
      employments: [
        traits.contains(.tenYears) ? work("2011-06", "2021-06") : nil,
        traits.contains(.moreYears) ? work("2000-01", "2015-01") : nil,
      ].compactMap(\.self),
      title: traits.contains(.engineer) ? .engineer : nil,
      attestations: Set(attested.filter { traits.contains($0.0) }.map(\.1)))
  }

  static func admission(_ traits: Set<Trait>, _ level: Level) -> Admission {
    Dezhou.entry.admission(
      of: Trainee(
        "甲", categories: [People.employee], course: Course("木雕工", level),
        background: background(traits)))
  }

  static let worlds: [Set<Trait>] = (0..<(1 << Trait.allCases.count)).map { bits in
    Set(Trait.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
  }

  @Test(arguments: [Level.technician, .seniorTechnician])
  func `nobody loses an admission by having more to show`(level: Level) {
    for traits in Self.worlds {
      guard case .admitted = Self.admission(traits, level) else { continue }
      for trait in Trait.allCases {
        guard case .admitted = Self.admission(traits.union([trait]), level) else {
          Issue.record("\(traits) is admitted, with \(trait) it is not")
          continue
        }
      }
    }
  }

  @Test(arguments: [Level.technician, .seniorTechnician])
  func `every refusal gives reasons with clauses, in both languages`(level: Level) {
    for traits in Self.worlds {
      guard case .refused(let findings) = Self.admission(traits, level) else { continue }
      #expect(!findings.blocking.isEmpty)
      for reason in findings.map(\.reason) {
        #expect(reason.clause != nil && reason.subject == "甲")
        for text in [reason.message, reason.remedy] {
          #expect(!text.chinese.isEmpty && !text.english.isEmpty)
        }
      }
    }
  }

  @Test func `without the recommendation nobody enters a trade outside the catalogue`() {
    for traits in Self.worlds where !traits.contains(.recommendation) {
      #expect(
        Self.admission(traits, .technician).reasons.first?.code == "recommendationMissing")
    }
  }
}
