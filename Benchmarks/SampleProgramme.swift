import ProgrammeFiles
import Programmes
import Quantities

/// The programme of all measurements: nine experts, two channels, twenty criteria of five points.
enum SampleProgramme {
  static let experts = 9
  static let criteria = 20

  /// The programme, read from its file.
  static func programme() throws -> Programme {
    try ProgrammeFile.read(bytes, file: "sample.yaml").programme
  }

  /// The programme file.
  static var bytes: [UInt8] { Array((rules + rubric).utf8) }

  private static let rules = """
    programme: sample
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
        panel: {size: 9, minimumSheets: 3, levelling: none, clause: X-6}
        combination: sum
        trim: {each: 1, by: total, fromSheets: 5, clause: X-6}
        deviation: {explainAbove: 20%, minuteAbove: 30%, discards: false, clause: X-6}
        ranking:
          passLine: 60
          quota: {minimum: 5, maximum: 10, clause: X-6}
          reserves: 3
          ties: [{group: G1}, {channel: defence}, untrimmedMean]
          cutLineTie: panelVote
          clause: X-6
        clause: X-6
      - {stage: close, kind: closing, name: [结项, Close], clause: X-7}

    """

  private static var rubric: String {
    """
    rubrics:
      selection:
        name: [评审, Selection]
        fullMark: 100
        clause: X-8
        channels: {documents: [材料, Documents], defence: [答辩, Defence]}
        groups:

    """ + (1...4).map(group).joined()
  }

  private static func group(_ number: Int) -> String {
    let channel = number <= 2 ? "documents" : "defence"
    let criteria = (1...5).map { criterion in
      "G\(number)-\(criterion): {name: [指标, Criterion], points: 5, channel: \(channel), step: 0.5, "
        + "guidance: [略, none], clause: X-8}"
    }
    return "      G\(number): {name: [组, Group], points: 25, "
      + "criteria: {\(criteria.joined(separator: ", "))}}\n"
  }
}
