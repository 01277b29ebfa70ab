/// The programme of the load: a panel of any size, ten channels, ten criteria of one point in each.
enum LoadProgramme {
  static let channels = (1...10).map { "K\($0)" }

  static func bytes(experts: Int) -> [UInt8] {
    Array((rules(experts) + rubric).utf8)
  }

  /// The points of a sheet as JSON: a given number of half points is lost, one for each criterion.
  static func marks(channel: Int, lost: Int) -> String {
    "["
      + (1...10).map { number in
        let halves = lost / 10 + (number <= lost % 10 ? 1 : 0)
        return
          "{\"criterion\":\"G\(channel)-\(number)\",\"points\":\"\(halves == 0 ? "1.00" : halves == 1 ? "0.50" : "0.00")\""
          + (halves == 0 ? "}" : ",\"reason\":\"佐证材料不足\"}")
      }.joined(separator: ",") + "]"
  }

  private static func rules(_ experts: Int) -> String {
    """
    programme: load-\(experts)
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
          ties: [{group: G1}, untrimmedMean]
          cutLineTie: panelVote
          clause: X-6
        clause: X-6
      - {stage: close, kind: closing, name: [结项, Close], clause: X-7}

    """
  }

  private static var rubric: String {
    """
    rubrics:
      selection:
        name: [评审, Selection]
        fullMark: 100
        clause: X-8
        channels: {\(channels.map { "\($0): [\($0), \($0)]" }.joined(separator: ", "))}
        groups:

    """ + (1...10).map(group).joined()
  }

  private static func group(_ number: Int) -> String {
    let criteria = (1...10).map { criterion in
      "G\(number)-\(criterion): {name: [指标, Criterion], points: 1, channel: K\(number), step: 0.5, "
        + "guidance: [略, none], clause: X-8}"
    }
    return "      G\(number): {name: [组, Group], points: 10, "
      + "criteria: {\(criteria.joined(separator: ", "))}}\n"
  }
}
