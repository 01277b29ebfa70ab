import Testing

/// Each row changes a good programme in one place and names the one problem that must be found.
@Suite struct CheckTests {
  @Test func `the sample has no problem`() {
    #expect(Sample.problems(Sample.text) == [])
  }

  @Test(arguments: weights + measures + rules + names + stages + panels + money + unused)
  func `a programme that does not fit together is refused in the right place`(
    change: Sample.Change
  ) {
    let (problems, expected) = Sample.outcome(of: change)
    #expect(problems == expected)
  }

  @Test func `channels that count by shares are each scored out of the full mark`() {
    let shared = Sample.text.replacing(
      "combination: sum", with: "combination: {paper: 60%, site: 30%}")
    #expect(
      Sample.problems(shared) == [
        "sample.yaml:37:18: error [combination]: the share of Talk (talk) is missing",
        "sample.yaml:37:18: error [combination]: the shares add up to 90.00%, not to 100%",
        "sample.yaml:37:37: error [site]: there is no channel site; declare it under rubrics/selection/channels or correct the name",
        "sample.yaml:61:23: error [paper]: with channels combined by shares, the criteria of Paper add up to 8.00, but the full mark has 10.00; they must be equal",
        "sample.yaml:61:42: error [talk]: with channels combined by shares, the criteria of Talk add up to 2.00, but the full mark has 10.00; they must be equal",
      ])
  }

  @Test func `a programme begins with intake, and nothing comes before what it needs`() {
    let swapped = Sample.text
      .replacing("stage: intake, kind: intake", with: "stage: x, kind: y")
      .replacing(
        "  - {stage: x, kind: y, name: [申报, Intake], opens: 2024-01-03, closes: 2024-01-31, lastDayCounts: true, copies: 1, clause: X-9}\n",
        with: "")
    #expect(
      Sample.problems(swapped) == [
        "sample.yaml:30:13: error [review]: the first stage must be intake",
        "sample.yaml:30:27: error [kind]: Review needs a stage of kind intake before it",
        "sample.yaml:32:11: error [kind]: Scoring needs a stage of kind intake before it",
      ])
  }

  @Test func `a fact that is derived from itself is refused on every fact of the circle`() {
    let circle = Sample.text.replacing(
      "helpers: {name: [助手, Helpers], type: count,",
      with: "helpers: {name: [助手, Helpers], type: count, sum: [all],")
    #expect(
      Sample.problems(circle) == [
        "sample.yaml:10:12: error [helpers]: the fact helpers is derived from itself; break the circle",
        "sample.yaml:11:8: error [all]: the fact all is derived from itself; break the circle",
      ])
  }

  @Test func `points that a score sheet cannot hold are refused`() {
    let large = Sample.text.replacing("fullMark: 10", with: "fullMark: 327.68")
    #expect(
      Sample.problems(large).filter { $0.contains("exceed") } == [
        "sample.yaml:58:15: error [fullMark]: points cannot exceed 327.67",
        "sample.yaml:83:15: error [fullMark]: points cannot exceed 327.67",
      ])
  }
}

private typealias Change = Sample.Change

private let weights = [
  Change(
    "points: 2, channel: talk", "points: 1.5, channel: talk",
    "error [B]: the criteria add up to 3.50, but the group has 4.00; they must be equal",
    at: "B:\n"),
  Change(
    "  selection:\n    name: [评审, Selection]\n    fullMark: 10",
    "  ▶selection:\n    name: [评审, Selection]\n    fullMark: 11",
    "error [selection]: the groups add up to 10.00, but the full mark has 11.00; they must be equal"
  ),
  Change(
    "measured: [{points: 2, only: [school], ratio: people, target: {fact: quota}}, {points: 2, only: [firm], bestOfKind: people}]",
    "measured: ▶[{points: 2, only: [school], ratio: people, target: {fact: quota}}, {points: 1.5, only: [firm], bestOfKind: people}]",
    "error [measured]: for Firm the parts add up to 1.50, but the criterion has 2.00; they must be equal"
  ),
  Change(
    "measured: [{points: 1, whole", "measured: ▶[{points: 1.25, whole",
    "error [measured]: for everyone the parts add up to 2.25, but the criterion has 2.00; they must be equal"
  ),
  Change(
    "bonusCap: 1", "bonusCap: ▶2",
    "error [bonusCap]: the cap of 2.00 is above all bonus points together, 1.00"),
  Change(
    "bonusCap: 1", "bonusCap: ▶0",
    "error [bonusCap]: there are bonus points, but the cap is 0 and they never count"),
]

private let measures = [
  Change(
    "{1: 2, 3: 4}", "{3: 2, ▶1: 4}",
    "error [2]: bands go up from low to high without overlap, and their points never fall"),
  Change(
    "{1: 2, 3: 4}", "{1: 2, ▶3: 5}",
    "error [2]: 5.00 points are more than the 4.00 of the whole item"),
  Change(
    "{1: 2, 3: 4}", "▶{1: 2, 3: 3}", "error [bands]: the full 4.00 points can never be reached"),
  Change(
    "step: 0.5", "step: ▶0.3", "error [step]: steps of 0.30 do not divide the full 2.00 points"),
  Change("step: 0.5", "step: ▶0", "error [step]: steps of 0.00 do not divide the full 2.00 points"),
  Change(
    "step: 0.5", "step: 0.5, keyMinimum: ▶3",
    "error [keyMinimum]: 3.00 points are more than the 2.00 of the whole item"),
  Change(
    "less: [{points: 0.5,", "less: [{points: ▶1.5,",
    "error [points]: 1.50 points are more than the 1.00 of the whole item"),
  Change(
    "less: [{points: 0.5,", "less: [{points: ▶0,", "error [points]: the points must be above 0"),
  Change(
    "adding: [{points: 1, if", "adding: ▶[{points: 0.5, if",
    "error [adding]: the full 1.00 points can never be reached"),
  Change("target: 6", "target: ▶0", "error [target]: the target must be above 0"),
  Change(
    "levels: [{name: [甲, A], points: 4}", "levels: ▶[{name: [甲, A], points: 3}",
    "error [levels]: levels go from the best to the worst, and the best has all 4.00 points"),
  Change(
    "points: 2, channel: talk", "points: 2, channel: ▶call",
    "error [channel]: there is no channel call; declare it under rubrics/selection/channels or correct the name"
  ),
]

private let rules = [
  Change(
    "rule: {fact: all, atLeast", "rule: {fact: ▶everyone, atLeast",
    "error [fact]: there is no fact everyone; declare it under facts or correct the name"),
  Change(
    "{attached: form}", "{attached: ▶forms}",
    "error [attached]: there is no document forms; declare it under documents or correct the name"),
  Change(
    "{fails: honest}", "{fails: ▶essay}",
    "error [fails]: this needs a yes or no (flag), but the fact essay is of type text"),
  Change(
    "{filled: essay}", "{empty: ▶people}",
    "error [empty]: this needs a text (text), but the fact people is of type count"),
  Change(
    "{fact: bank, among: [基本户]}", "{fact: bank, among: ▶[专用户]}",
    "error [among]: the fact bank has no option 专用户; it has 基本户, 一般户"),
  Change(
    "{fact: bank, among: [基本户]}", "{fact: ▶bank, atLeast: 1}",
    "error [fact]: this needs a number (count, decimal or money), but the fact bank is of type choice"
  ),
  Change(
    "rule: {fact: all, atLeast: 3}", "rule: {fact: ▶quota, atLeast: 3}",
    "error [fact]: the fact quota is not asked of Firm, who could never meet this; limit it by only, or widen the fact's only"
  ),
  Change(
    "rule: {fact: all, atLeast: 3}", "rule: {fact: ▶done, atLeast: 3}",
    "error [fact]: the fact done is asked at acceptance only and has no value yet when this is needed"
  ),
  Change(
    "sum: [people, helpers]", "sum: [people, ▶helper]",
    "error [2]: there is no fact helper; declare it under facts or correct the name"),
  Change(
    "sum: [people, helpers]", "sum: [people, ▶area]",
    "error [2]: the fact area must be of type count here, but is decimal"),
  Change("sum: [people, helpers]", "sum: ▶[]", "error [sum]: a sum needs at least one fact"),
  Change(
    "validAtDeadline: ends", "validAtDeadline: ▶people",
    "error [validAtDeadline]: the fact people must be of type days here, but is count"),
]

private let names = [
  Change(
    "rubric: selection", "rubric: ▶selektion",
    "error [rubric]: there is no rubric selektion; declare it under rubrics or correct the name"),
  Change(
    "copies: 3, due", "copies: 3, only: ▶[pupil], due",
    "error [only]: there is no kind of applicant pupil; declare it under applicants/kinds or correct the name"
  ),
  Change(
    "  honest:", "  odd: ▶{name: [怪, Odd], type: choice, options: [], clause: X-2}\n  honest:",
    "error [odd]: there is no option; list at least one under options"),
  Change(
    "options: [基本户, 一般户]", "options: ▶[基本户, 基本户]",
    "error [options]: an option is listed twice"),
  Change(
    "copies: 3, due: submission", "copies: 3, due: award",
    "error [attached]: the document form is due after the award, but this condition wants it attached before; make it due: submission, or drop the condition",
    at: "form}]}"),
]

private let stages = [
  Change(
    "{东县: [东县人社局, East]}", "{}",
    "error [reviewers]: routing has neither counties nor supervising units; no one would review",
    at: "routed"),
  Change(
    "  - {stage: ask,",
    "  - {stage: late, kind: ▶review, name: [再审, Late], reviewers: routed, clause: X-9}\n  - {stage: ask,",
    "error [kind]: Late must come before Scoring"),
  Change(
    "  - {stage: accept, kind: acceptance, name: [验收, Accept], rubric: final, passLine: 6, grades: [{name: [优, A], from: 9}, {name: [合格, B], from: 6}], rectification: {months: 1, times: 1}, clause: X-16}\n",
    "",
    "error [after]: this tranche waits for acceptance, but no stage is of kind acceptance; it could never be paid",
    at: "acceptance, clause: X-15"),
  Change(
    "closes: 2024-01-31", "closes: ▶2024-01-02",
    "error [closes]: the last day of applications, 2024-01-02, is before the first, 2024-01-03"),
  Change(
    "opens: 2024-01-03", "opens: ▶2024-01-01",
    "warning [opens]: applications open on 2024-01-01, before the notice of 2024-01-02"),
  Change(
    "reviewers: routed", "reviewers: ▶[]", "error [reviewers]: list at least one reviewing role"),
  Change(
    "reviewers: routed", "reviewers: ▶[cityBureau, cityBureau]",
    "error [reviewers]: a role is listed twice"),
  Change(
    "reviewers: routed", "reviewers: ▶[cityBureau, expert]",
    "error [reviewers]: the role expert cannot review; use countyReviewer, supervisingUnit, cityBureau, organisationDepartment"
  ),
  Change(
    "concludeWithin: 2, extendedTo: 3", "concludeWithin: 2, extendedTo: ▶1",
    "error [extendedTo]: the extended limit of 1 working days is shorter than the ordinary 2"),
  Change(
    "earliestYear: 2024", "earliestYear: ▶2023",
    "error [earliestYear]: construction may start in 2023, before the notice of 2024"),
  Change(
    "departments: {tax: {name: [税务, Tax], clause: X-12}}", "departments: ▶{}",
    "error [departments]: list at least one department"),
  Change(
    "stage: show, kind: publicity", "stage: ▶ask, kind: publicity",
    "error [ask]: ask names more than one thing; give each its own"),
  Change(
    "  - {stage: close, kind: closing, name: [结项, Close], clause: X-17}\n",
    "  - {stage: close, kind: closing, name: [结项, Close], clause: X-17}\n"
      + "  - {stage: again, kind: ▶closing, name: [结项, Close], clause: X-17}\n",
    "error [kind]: there can be one stage of kind closing only"),
]

private let panels = [
  Change("{size: 5,", "{size: ▶6,", "error [size]: the number of experts must be odd, but is 6"),
  Change(
    "minimumSheets: 3", "minimumSheets: ▶7",
    "error [minimumSheets]: 7 valid sheets are required of a panel of 5"),
  Change(
    "fromSheets: 5", "fromSheets: ▶2",
    "error [fromSheets]: to drop 1 at each end takes at least 3 sheets"),
  Change(
    "fromSheets: 5", "fromSheets: ▶6",
    "warning [fromSheets]: a panel of 5 never hands in 6 sheets, so nothing is ever dropped"),
  Change(
    "minuteAbove: 30%", "minuteAbove: ▶10%",
    "error [minuteAbove]: the deviation to minute cannot be below the deviation to explain"),
  Change(
    "{minimum: 1, maximum: 2,", "{minimum: 3, maximum: ▶2,",
    "error [maximum]: the most to select, 2, is below the least, 3"),
  Change(
    "passLine: 6\n", "passLine: ▶12\n",
    "error [passLine]: the pass line of 12.00 is above the full mark of 10.00"),
  Change(
    "{group: A}", "{group: ▶Z}",
    "error [group]: there is no group Z; declare it under rubrics/selection/groups or correct the name"
  ),
  Change(
    "{criterion: A1}", "{criterion: ▶A9}",
    "error [criterion]: there is no criterion A9; declare it under rubrics/selection/groups or correct the name"
  ),
  Change(
    "{channel: talk}", "{channel: ▶site}",
    "error [channel]: there is no channel site; declare it under rubrics/selection/channels or correct the name"
  ),
  Change(
    "{channel: talk}", "▶{group: A}",
    "error [3]: this step stands twice and does nothing the second time"),
  Change(
    "kindCaps: {firm: 1}", "kindCaps: {club: ▶1}",
    "error [club]: there is no kind of applicant club; declare it under applicants/kinds or correct the name"
  ),
]

private let money = [
  Change("amount: 100", "amount: ▶0", "error [amount]: the amount must be above 0"),
  Change(
    "amount: 100", "amount: ▶100000000000.01",
    "error [amount]: CNY 100,000,000,000.01 are more than 100,000,000,000.00; check that the amount is in yuan"
  ),
  Change(
    "tranches: [{share: 1/3", "tranches: ▶[{share: 30%",
    "error [tranches]: the shares add up to 96.67%, not to 100%"),
  Change(
    "tranches: [{share: 1/3", "tranches: ▶[{share: 0%",
    "error [tranches]: every share must be above 0"),
  Change(
    "{share: 1/3, after: award, clause: X-15}, {share: 2/3, after: acceptance, clause: X-15}",
    "{share: 1/3, after: acceptance, clause: X-15}, {share: 2/3, after: ▶award, clause: X-15}",
    "error [after]: a tranche after the award stands before those after acceptance"),
  Change(
    "grades: [{name: [优, A], from: 9}, {name", "grades: [{name: [优, A], from: 5}, ▶{name",
    "error [2]: grades go from the best to the worst without overlap"),
  Change(
    "passLine: 6, grades: [", "passLine: 5, grades: ▶[",
    "error [grades]: the last grade must begin at the pass line of 5.00"),
  Change(
    "grades: [{name: [优, A], from: 9}", "grades: ▶[{name: [优, A], from: 11}",
    "error [grades]: the best grade begins above the full mark of 10.00 and can never be reached"),
]

private let unused = [
  Change(
    "  honest:", "  spare: ▶{name: [备用, Spare], type: money, clause: X-2}\n  honest:",
    "warning [spare]: no condition and no criterion uses the fact spare"),
  Change(
    "  issued: 2024-01-02\n", "  issued: 2024-01-02\n  gaps: [▶[缺表, A form is missing]]\n",
    "warning [1]: A form is missing"),
]
