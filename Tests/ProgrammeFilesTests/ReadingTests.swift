import Messages
import ProgrammeFiles
import Testing

/// Each row spoils the way something is written and names the one problem that must be found.
@Suite struct ReadingTests {
  @Test(arguments: keys + syntax + values + forms)
  func `what cannot be read is refused in the right place`(change: Sample.Change) {
    let (problems, expected) = Sample.outcome(of: change)
    #expect(problems == expected)
  }

  @Test func `all problems of a file are found at once and stand in its order`() {
    let spoiled = Sample.text
      .replacing("size: 5", with: "size: many")
      .replacing("title: [样例, Sample]", with: "titel: [样例, Sample]")
      .replacing("opens: 2024-01-03", with: "opens: 2024-02-30")
    #expect(
      Sample.problems(spoiled) == [
        "sample.yaml:1:1: error: title is missing",
        "sample.yaml:2:1: error [titel]: unknown key titel; did you mean title?",
        "sample.yaml:30:62: error [opens]: expected a day that exists, such as 2022-12-08 but found \"2024-02-30\"",
        "sample.yaml:36:19: error [size]: expected a whole number from 1 to 99 but found \"many\"",
      ])
  }

  @Test func `a file over one mebibyte is refused unread`() {
    let big = Sample.text + String(repeating: "#", count: 1 << 20)
    #expect(
      Sample.problems(big) == [
        "sample.yaml: error: the file has \(big.utf8.count) bytes, over the limit of 1 MiB; check that it is the right file"
      ])
  }

  @Test(arguments: ["", "# nothing\n", "---\n"]) func `an empty file is refused`(text: String) {
    #expect(Sample.problems(text).count == 1)
  }

  @Test func `GB 18030 bytes are refused with their line`() {
    // 样例 in GB 18030.
    let bytes = Array("programme: x\ntitle: [".utf8) + [0xD1, 0xF9, 0xC0, 0xFD] + Array("]\n".utf8)
    #expect(throws: (any Error).self) { try ProgrammeFile.read(bytes, file: "gb.yaml") }
    do {
      _ = try ProgrammeFile.read(bytes, file: "gb.yaml")
    } catch {
      #expect(
        error.all.map { $0.line(in: .english) } == [
          "gb.yaml:2: error: this is not UTF-8 text; save the file as UTF-8 in your editor"
        ])
    }
  }

  @Test func `a file with a byte order mark and Windows line ends reads the same`() throws {
    let plain = try ProgrammeFile.read(Array(Sample.text.utf8), file: "sample.yaml")
    let windows = "\u{FEFF}" + Sample.text.replacing("\n", with: "\r\n")
    #expect(try ProgrammeFile.read(Array(windows.utf8), file: "sample.yaml") == plain)
  }

  @Test(arguments: [
    "a: &x [1]\nb: *x\n", "a: [&a 1]\n", "? &k x\n: 1\n", "a: !!str 1\n", "- *x\n",
    "a:\u{2028}&x 1\n",
  ])
  func `anchors, aliases and tags are refused before they can unfold`(text: String) {
    let problems = Sample.problems(text)
    #expect(problems.count == 1)
    #expect(problems.allSatisfy { $0.contains("no YAML anchors") })
  }

  @Test func `deep nesting is refused and does not crash`() {
    let deep = "a: " + String(repeating: "[", count: 50_000)
    #expect(Sample.problems(deep).count == 1)
  }

  @Test func `every prefix of a file is read or refused, never a crash`() {
    let scalars = Array(Sample.text.unicodeScalars)
    for length in stride(from: 0, to: scalars.count, by: 97) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[..<length])
      #expect(!Sample.problems(String(text)).isEmpty)
    }
  }
}

private typealias Change = Sample.Change

private let keys = [
  Change(
    "supervisingUnits: false", "▶supervisors: true, supervisingUnits: false",
    "error [supervisors]: unknown key supervisors; known here: counties, supervisingUnits, clause, proposed"
  ),
  Change(
    "  people: {name: [人数, People], type: count, clause: X-2}",
    "  people: ▶{name: [人数, People], type: count}",
    "error [people]: the source is missing: give clause: for what the notice says, or proposed: with a reason"
  ),
  Change(
    "  helpers:", "  ▶pe ople: {name: [人数, People], type: count, clause: X-2}\n  helpers:",
    "error: the identifier \"pe ople\" may have letters, digits and - _ . only, at most 64 bytes"),
]

private let syntax = [
  Change(
    "clause: X-1}\n", "clause: X-1\n",
    "error: the YAML is malformed; check indentation, blanks after colons, and paired brackets and quotes (while parsing a flow mapping, did not find expected ',' or '}')",
    at: ":\n  people:"),
  Change(
    "  issued: 2024-01-02\n", "  ▶issued: 2024-01-02\n  issued: 2024-01-03\n",
    "error: issued stands more than once in the same map; write each key once"),
  Change(
    "title: [样例, Sample]", "▶[a]: 1\ntitle: [样例, Sample]",
    "error: a single word belongs before the colon"),
]

private let values = [
  Change(
    "title: [样例, Sample]", "title: ▶样例",
    "error [title]: expected a text in both languages, [中文, English] but found \"样例\""),
  Change(
    "type: decimal", "type: ▶float",
    "error [type]: expected one of count, decimal, money, flag, day, days, text, choice but found \"float\""
  ),
  Change(
    "type: flag, clause", "type: flag, decimals: ▶2, clause",
    "error [decimals]: only type: decimal has decimals"),
  Change(
    "lastDayCounts: true", "lastDayCounts: ▶yes",
    "error [lastDayCounts]: expected true or false but found \"yes\""),
  Change(
    "fullMark: 10\n    bonusCap", "fullMark: ▶10.005\n    bonusCap",
    "error [fullMark]: expected a number with at most 2 decimals, not negative, without separators but found \"10.005\""
  ),
  Change(
    "amount: 100", "amount: ▶\"300,000\"",
    "error [amount]: expected a number with at most 2 decimals, not negative, without separators but found \"300,000\""
  ),
  Change(
    "atLeast: 12.5", "atLeast: ▶12.555",
    "error [atLeast]: expected a number with at most 2 decimals, not negative, without separators but found \"12.555\""
  ),
  Change(
    "share: 1/3", "share: ▶0.4",
    "error [share]: expected a share from 0% to 100%, such as 40% or 1/3 but found \"0.4\""),
  Change(
    "explainAbove: 20%", "explainAbove: ▶120%",
    "error [explainAbove]: expected a share from 0% to 100%, such as 40% or 1/3 but found \"120%\""),
]

private let forms = [
  Change(
    "{fact: all, atLeast: 3}", "▶{fact: all}",
    "error [rule]: fact needs one of atLeast, atMost, among"),
  Change(
    "{fails: honest}", "{fails: honest, atLeast: ▶1}",
    "error [atLeast]: atLeast goes with fact only"),
  Change(
    "{fails: honest}", "▶{fails: honest, holds: honest}",
    "error [rule]: a rule takes exactly one form: fact, holds, fails, filled, empty, attached, all, any"
  ),
  Change(
    "{all: [{filled: essay}, {attached: form}]}", "{all: ▶[]}",
    "error [all]: list at least one rule"),
  Change(
    "B2: {name: [答辩, Talk], points: 2, channel: talk, step: 0.5",
    "B2: ▶{name: [答辩, Talk], points: 2, channel: talk",
    "error [B2]: give exactly one way to mark: step (judged), levels (graded) or measured (from facts)"
  ),
  Change(
    "measured: {ratio: done, target: 6, floor: 50%}",
    "measured: ▶{ratio: done, whole: {holds: honest}, target: 6}",
    "error [1]: give exactly one way to compute: banded, ratio, adding, deducting, whole, bestOfKind"
  ),
  Change(
    "measured: {ratio: done, target: 6, floor: 50%}",
    "measured: {whole: {holds: honest}, target: ▶6}",
    "error [target]: target goes with ratio only"),
  Change(
    "{points: 1, if: {fact: valid, atLeast: 1}}", "▶{points: 1}",
    "error [1]: give exactly one of fact (for each), if (when it holds) and unless (when it does not)"
  ),
  Change(
    "ties: [{group: A},", "ties: [▶A1,",
    "error [1]: expected untrimmedMean, {group: id}, {criterion: id} or {channel: id} but found \"A1\""
  ),
  Change(
    "reviewers: routed", "reviewers: ▶everyone",
    "error [reviewers]: expected routed, or a list of roles such as [cityBureau] but found \"everyone\""
  ),
  Change(
    "combination: sum", "combination: ▶mean",
    "error [combination]: expected sum, or the share of each channel such as {documents: 60%, defence: 40%} but found \"mean\""
  ),
  Change(
    "  - {stage: close, kind: closing", "  - ▶{kind: closing",
    "error [9]: expected a stage that begins with stage: identifier but found a map with 3 keys"),
]
