import Messages
import ProgrammeFiles
import Programmes
import Quantities

/// The programme of all measurements: channels of ten criteria each, together a hundred points.
struct SampleProgramme: Hashable {
  /// How many experts a panel has.
  let experts: Int
  /// The names of the channels.
  let channels: [String]

  /// Nine experts, two channels, twenty criteria of five points.
  static let usual = SampleProgramme(experts: 9, channels: 2)

  /// A programme whose number of channels divides ten.
  init(experts: Int, channels: Int) {
    self.experts = experts
    self.channels = (1...channels).map { "K\($0)" }
  }

  /// How many criteria a panel scores.
  var criteria: Int { 10 * channels.count }

  /// The most points of one criterion.
  var full: Int { 100 / criteria }

  /// The criteria of a channel, in the order of their codes.
  func criteria(of channel: Int) -> [CriterionID] {
    (0..<10).map { CriterionID("G\(2 * channel + 1 + $0 / 5)-\($0 % 5 + 1)") }.sorted()
  }

  /// The programme, read from its file.
  func programme() throws -> Programme {
    try ProgrammeFile.read(bytes, file: "sample.yaml").programme
  }

  /// The programme file.
  var bytes: [UInt8] { Array((rules + rubric).utf8) }

  private var rules: String {
    """
    programme: sample-\(experts)-\(channels.count)
    title: [样例, Sample]
    notice: {title: [通知, Notice], issuers: [[甲局, Bureau A]], issued: 2024-01-02}
    applicants: {kinds: {firm: [企业, Firm]}, others: refused, clause: X-1}
    facts:
      people: {name: [人数, People], type: count, clause: X-2}
    documents: {}
    conditions:
      X-3: {name: [有人, Somebody], rule: {fact: people, atLeast: 1}, otherwise: ineligible, clause: X-3}
    vetoes: {}
    routing: {counties: {东县: [东县人社局, East]}, supervisingUnits: false, clause: X-4}
    stages:
      - {stage: intake, kind: intake, name: [申报, Intake], opens: 2024-01-03, closes: 2024-01-31, lastDayCounts: true, copies: 1, clause: X-5}
      - {stage: review, kind: review, name: [初审, Review], reviewers: routed, clause: X-5}
      - stage: scoring
        kind: scoring
        name: [评审, Scoring]
        rubric: selection
        panel: {size: \(experts), minimumSheets: 3, levelling: none, clause: X-6}
        combination: sum
        trim: {each: 1, by: total, fromSheets: 5, clause: X-6}
        deviation: {explainAbove: 20%, minuteAbove: 30%, discards: false, clause: X-6}
        ranking:
          passLine: 60
          quota: {minimum: 5, maximum: 10, clause: X-6}
          reserves: 3
          ties: [{group: G1}, {channel: K2}, untrimmedMean]
          cutLineTie: panelVote
          clause: X-6
        clause: X-6
      - {stage: close, kind: closing, name: [结项, Close], clause: X-7}

    """
  }

  private var rubric: String {
    """
    rubrics:
      selection:
        name: [评审, Selection]
        fullMark: 100
        clause: X-8
        channels: {\(channels.map { "\($0): [\($0), \($0)]" }.joined(separator: ", "))}
        groups:

    """ + (1...2 * channels.count).map(group).joined()
  }

  private func group(_ number: Int) -> String {
    let criteria = (1...5).map { criterion in
      "G\(number)-\(criterion): {name: [指标, Criterion], points: \(full), "
        + "channel: \(channels[(number - 1) / 2]), step: 0.5, guidance: [略, none], clause: X-8}"
    }
    return "      G\(number): {name: [组, Group], points: \(5 * full), "
      + "criteria: {\(criteria.joined(separator: ", "))}}\n"
  }
}
