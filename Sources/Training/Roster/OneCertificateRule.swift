import Messages

/// One person, one certificate a year, across trades, levels and providers (防止一人获取多证).
public struct OneCertificateRule: Sendable, Hashable {
  /// Where the rule comes from.
  public let term: Term

  /// Describes the rule.
  public init(_ term: Term) {
    self.term = term
  }

  private struct Key: Hashable {
    let person: TraineeID
    let year: Int
  }

  /// A finding for every enrolment after a person's first in a year, in their order.
  public func findings(on enrolments: [Enrolment]) -> [Finding] {
    var first: [Key: Enrolment] = [:]
    first.reserveCapacity(enrolments.count)
    return enrolments.compactMap { enrolment in
      let key = Key(person: enrolment.person, year: enrolment.year)
      if let earlier = first[key] { return clash(of: enrolment, with: earlier) }
      first[key] = enrolment
      return nil
    }
  }

  private func clash(of later: Enrolment, with earlier: Enrolment) -> Finding {
    let (name, provider) = (earlier.course.name, earlier.provider.text)
    return term.finding(
      "personEnrolledTwice", later.subject,
      Phrase(
        "\(later.year)年度已在\(provider)报名\(name.chinese)（\(earlier.subject)），一人只能取得一证",
        "already enrolled for \(later.year) at \(provider) in \(name.english) (\(earlier.subject)); "
          + "one person gets one certificate"),
      remedy: Phrase("请由本人选定其一，由培训机构确认后处理", "let the person choose one and the provider decide"))
  }
}
