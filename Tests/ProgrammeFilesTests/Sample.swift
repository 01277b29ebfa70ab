import Messages
import ProgrammeFiles
import Testing

/// A small programme that reads without problems, and what happens when a piece of it is changed.
enum Sample {
  static let text = """
    programme: sample
    title: [样例, Sample]
    notice:
      title: [通知, Notice]
      issuers: [[甲局, Bureau A]]
      issued: 2024-01-02
    applicants: {kinds: {school: [学校, School], firm: [企业, Firm]}, others: refused, clause: X-1}
    facts:
      people: {name: [人数, People], type: count, clause: X-2}
      helpers: {name: [助手, Helpers], type: count, clause: X-2}
      all: {name: [合计, All], type: count, sum: [people, helpers], clause: X-2}
      ends: {name: [到期日, Ends], type: days, clause: X-2}
      valid: {name: [有效数, Valid], type: count, validAtDeadline: ends, clause: X-2}
      area: {name: [面积, Area], type: decimal, clause: X-2}
      quota: {name: [指标, Quota], type: count, only: [school], clause: X-2}
      honest: {name: [诚信, Honest], type: flag, clause: X-2}
      bank: {name: [账户, Account], type: choice, options: [基本户, 一般户], clause: X-2}
      essay: {name: [报告, Essay], type: text, clause: X-2}
      done: {name: [完成, Done], type: count, asked: acceptance, clause: X-2}
    documents:
      form: {name: [申报书, Form], copies: 3, due: submission, clause: X-3}
    conditions:
      X-4: {name: [三人以上, Three], rule: {fact: all, atLeast: 3}, otherwise: ineligible, clause: X-4}
      X-5: {name: [齐全, Complete], rule: {all: [{filled: essay}, {attached: form}]}, otherwise: incomplete, clause: X-5}
      X-6: {name: [基本户, Account], rule: {fact: bank, among: [基本户]}, otherwise: incomplete, clause: X-6}
    vetoes:
      V1: {name: [失信, Dishonest], rule: {fails: honest}, clause: X-7}
    routing: {counties: {东县: [东县人社局, East]}, supervisingUnits: false, clause: X-8}
    stages:
      - {stage: intake, kind: intake, name: [申报, Intake], opens: 2024-01-03, closes: 2024-01-31, lastDayCounts: true, copies: 1, clause: X-9}
      - {stage: review, kind: review, name: [初审, Review], reviewers: routed, clause: X-9}
      - stage: scoring
        kind: scoring
        name: [评审, Scoring]
        rubric: selection
        panel: {size: 5, minimumSheets: 3, levelling: none, clause: X-10}
        combination: sum
        trim: {each: 1, by: total, fromSheets: 5, clause: X-10}
        deviation: {explainAbove: 20%, minuteAbove: 30%, discards: false, clause: X-10}
        ranking:
          passLine: 6
          quota: {minimum: 1, maximum: 2, clause: X-11}
          reserves: 1
          ties: [{group: A}, {criterion: A1}, {channel: talk}, untrimmedMean]
          cutLineTie: noneListed
          kindCaps: {firm: 1}
          clause: X-11
        clause: X-10
      - {stage: ask, kind: consultation, name: [征求意见, Ask], departments: {tax: {name: [税务, Tax], clause: X-12}}, dueWorkingDays: 3, silence: consents, clause: X-12}
      - {stage: show, kind: publicity, name: [公示, Show], workingDays: 5, counting: {startDay: true, clause: X-13}, objections: {admitWithin: 1, concludeWithin: 2, extendedTo: 3, clause: X-13}, clause: X-13}
      - {stage: award, kind: award, name: [授牌, Award], plaque: [牌, Plaque], construction: {earliestYear: 2024, years: 1, clause: X-14}, clause: X-14}
      - {stage: pay, kind: funding, name: [拨款, Pay], grant: {amount: 100, clause: X-15}, tranches: [{share: 1/3, after: award, clause: X-15}, {share: 2/3, after: acceptance, clause: X-15}], budget: {line: [预算, Budget], clause: X-15}, clause: X-15}
      - {stage: accept, kind: acceptance, name: [验收, Accept], rubric: final, passLine: 6, grades: [{name: [优, A], from: 9}, {name: [合格, B], from: 6}], rectification: {months: 1, times: 1}, clause: X-16}
      - {stage: close, kind: closing, name: [结项, Close], clause: X-17}
    rubrics:
      selection:
        name: [评审, Selection]
        fullMark: 10
        bonusCap: 1
        clause: X-18
        channels: {paper: [材料, Paper], talk: [答辩, Talk]}
        groups:
          A:
            name: [甲, A]
            points: 6
            criteria:
              A1: {name: [人数, People], points: 4, channel: paper, measured: {banded: people, bands: {1: 2, 3: 4}}, guidance: [略, none], clause: X-18}
              A2: {name: [分类, Kinds], points: 2, channel: paper, measured: [{points: 2, only: [school], ratio: people, target: {fact: quota}}, {points: 2, only: [firm], bestOfKind: people}], guidance: [略, none], clause: X-18}
          B:
            name: [乙, B]
            points: 4
            criteria:
              B1: {name: [面积, Area], points: 2, channel: paper, measured: [{points: 1, whole: {fact: area, atLeast: 12.5}}, {points: 1, adding: [{points: 1, if: {fact: valid, atLeast: 1}}], less: [{points: 0.5, unless: {holds: honest}}]}], guidance: [略, none], clause: X-18}
              B2: {name: [答辩, Talk], points: 2, channel: talk, step: 0.5, guidance: [略, none], clause: X-18}
          C:
            name: [加分, Bonus]
            points: 1
            bonus: true
            criteria:
              C1: {name: [加分, Bonus], points: 1, channel: paper, measured: {whole: {holds: honest}}, guidance: [略, none], clause: X-18}
      final:
        name: [验收, Final]
        fullMark: 10
        clause: X-19
        channels: {paper: [材料, Paper]}
        groups:
          A:
            name: [甲, A]
            points: 10
            criteria:
              A1: {name: [完成, Done], points: 6, channel: paper, measured: {ratio: done, target: 6, floor: 50%}, guidance: [略, none], clause: X-19}
              A2: {name: [等级, Level], points: 4, channel: paper, levels: [{name: [甲, A], points: 4}, {name: [乙, B], points: 2}], guidance: [略, none], clause: X-19}

    """

  /// One change of the sample and the one problem that it must cause.
  struct Change: Sendable, CustomTestStringConvertible {
    let old: String
    /// The new text; `▶` stands where the problem must point.
    let new: String
    /// `error [field]: message`, or `warning [field]: message`.
    let expected: String
    /// Where the problem must point, if that is not in the new text.
    let elsewhere: String?

    init(_ old: String, _ new: String, _ expected: String, at elsewhere: String? = nil) {
      (self.old, self.new, self.expected) = (old, new, expected)
      self.elsewhere = elsewhere
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  /// The problems of a changed text, and the line that is expected.
  static func outcome(
    of change: Change, in text: String = text
  ) -> (problems: [String], expected: [String]) {
    guard let range = text.firstRange(of: change.old) else {
      return (["the sample has no \(change.old)"], [])
    }
    var changed = text
    changed.replaceSubrange(range, with: change.new)
    if let elsewhere = change.elsewhere, let target = changed.firstRange(of: elsewhere) {
      changed.insert("▶", at: target.lowerBound)
    }
    var place = ""
    if let mark = changed.firstIndex(of: "▶") {
      let before = changed[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
      place = ":\(before.count):\((before.last?.unicodeScalars.count ?? 0) + 1)"
      changed.remove(at: mark)
    }
    return (problems(changed), ["sample.yaml\(place): \(change.expected)"])
  }

  /// The errors of a text, or its warnings if it has no errors, one line each, in English.
  static func problems(_ text: String) -> [String] {
    do {
      return try ProgrammeFile.read(Array(text.utf8), file: "sample.yaml").warnings
        .map { $0.line(in: .english) }
    } catch {
      return error.all.filter { $0.severity == .error }.map { $0.line(in: .english) }
    }
  }
}

extension String {
  /// The text with one part replaced.
  func replacingCharacters(
    _ range: Range<String.Index>, with text: String
  ) -> String {
    var copy = self
    copy.replaceSubrange(range, with: text)
    return copy
  }
}
