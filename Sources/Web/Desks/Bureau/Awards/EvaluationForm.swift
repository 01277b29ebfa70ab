import Assessment
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

/// What an evaluation asks: the facts found, the judged criteria, a veto, the money not spent.
struct EvaluationForm: Sendable {
  let facts: [Fact]
  let judged: [Criterion]
  let vetoes: [Veto]

  init(of programme: Programme) {
    facts = programme.facts.filter { $0.asked == .acceptance && $0.origin == .stated }
    judged =
      programme.acceptance.flatMap { programme.rubric($0.rubric) }?.criteria
      .filter(\.isJudged) ?? []
    vetoes = programme.vetoes
  }

  /// The name of the field of a fact.
  static func field(_ fact: FactID) -> String { "fact \(fact.text)" }
  /// The name of the field of a criterion.
  static func field(_ criterion: CriterionID) -> String { "points \(criterion.text)" }

  /// - Throws: `Problems` for what is not filled in or cannot be read.
  func read(_ fields: Fields, on application: ApplicationID) throws -> Evaluation {
    var reader = FieldReader(fields)
    var values: [FactID: FactValue] = [:]
    for fact in facts {
      values[fact.id] = reader.fact(Self.field(fact.id), as: fact.kind)
    }
    var points: [CriterionID: Points] = [:]
    for criterion in judged {
      points[criterion.id] = reader.value(
        Self.field(criterion.id), as: Points.self,
        expected: Phrase("0 到 \(criterion.points) 分", "0 to \(criterion.points) points"))
    }
    let unspent =
      (fields["unspent"] ?? "").trimmed.isEmpty
      ? Money.zero
      : reader.value(
        "unspent", as: Money.self, expected: Phrase("金额，如 1200.50", "an amount such as 1200.50"))
    guard let unspent, reader.isClean else { throw reader.problems }
    return Evaluation(
      application: application, facts: values, points: points,
      veto: fields["veto"].flatMap { $0.isEmpty ? nil : VetoID($0) }, unspent: unspent)
  }

  /// The fields of the form.
  @HTMLBuilder func fields(_ say: Speech, in attempt: Attempt) -> HTML {
    if !facts.isEmpty {
      h2 { say("查验的指标", "Facts found") }
      facts.map { say.field(Self.field($0.id), of: $0, in: attempt) }
    }
    if !judged.isEmpty {
      h2 { say("评分", "Points") }
      judged.map { criterion in
        say.field(
          Self.field(criterion.id),
          Phrase(
            "\(criterion.name.chinese)（满分 \(criterion.points)）",
            "\(criterion.name.english) (up to \(criterion.points))"), hint: criterion.guidance,
          in: attempt, .keyboard(.decimal), .maxlength(8), .required)
      }
    }
    h2 { say("结论", "Conclusion") }
    say.choice(
      "veto", Phrase("否决情形（如有）", "Exclusion, where it is one"),
      options: vetoes.map {
        Speech.Option(
          $0.id.text, Phrase("\($0.id) \($0.name.chinese)", "\($0.id) \($0.name.english)"))
      }, in: attempt)
    say.field(
      "unspent", Phrase("未使用资金（元）", "Money not spent (CNY)"),
      hint: Phrase(
        "没有则留空；不合格时追回", "Leave empty where there is none; recovered where the project fails"),
      in: attempt, .keyboard(.decimal), .maxlength(20))
  }
}

extension FieldReader {
  /// The value of a fact, in the form in which people write it.
  mutating func fact(_ name: String, as kind: Fact.Kind) -> FactValue? {
    switch kind {
    case .number, .money:
      let typed = text(name, limit: 30) ?? ""
      guard !typed.isEmpty else { return nil }
      guard let number = FixedDecimal.value(of: typed, decimals: kind.decimals ?? 0), number >= 0
      else {
        object(to: name, Phrase("应为不小于零的数", "Expected: a number, zero or more"))
        return nil
      }
      return .number(number)
    case .flag:
      guard let word = text(name, limit: 10) else { return nil }
      return .flag(word == "true")
    case .day: return day(name).map { .day($0) }
    case .days:
      guard let typed = text(name, limit: 2000) else { return nil }
      let days = typed.split { ";,;、 \n".contains($0) }.map { Day(String($0)) }
      guard days.allSatisfy({ $0 != nil }) else {
        object(to: name, Phrase("应为日期，用分号隔开", "Expected: days, with semicolons between them"))
        return nil
      }
      return .days(days.compactMap(\.self))
    case .text: return text(name, limit: 2000).map { .text($0) }
    case .choice(let words):
      guard let word = text(name, limit: 100), words.contains(word) else {
        object(to: name, Phrase("请选择一项", "Choose one"))
        return nil
      }
      return .choice(word)
    }
  }
}

extension Speech {
  /// The field for a fact, fitting its kind.
  func field(_ name: String, of fact: Fact, in attempt: Attempt) -> HTML {
    let unit = fact.unit.map { Phrase("(\($0.chinese))", " (\($0.english))") } ?? Phrase(same: "")
    let title = Phrase(
      fact.name.chinese + unit.chinese, fact.name.english + unit.english)
    return switch fact.kind {
    case .number, .money: field(name, title, in: attempt, .keyboard(.decimal), .maxlength(30))
    case .flag:
      radios(
        name, title,
        options: [Option("true", Phrase("是", "yes")), Option("false", Phrase("否", "no"))],
        in: attempt)
    case .day: field(name, title, kind: .date, in: attempt)
    case .days, .text: longField(name, title, rows: 2, in: attempt)
    case .choice(let words):
      choice(name, title, options: words.map { Option($0, Phrase(same: $0)) }, in: attempt)
    }
  }
}
