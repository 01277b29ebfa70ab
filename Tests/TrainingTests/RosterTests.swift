import Messages
import Testing
import Training
import WorkingDays

@Suite struct RosterTests {
  // The sample of GB 11643-1999; the others are invented, their check characters computed in Python.
  @Test(arguments: [
    ("11010519491231002X", "1949-12-31"), ("11010519491231002x", "1949-12-31"),
    ("370702198506151238", "1985-06-15"), ("371402198801150021", "1988-01-15"),
    ("37140219880115003X", "1988-01-15"),
  ])
  func `a well-formed identity number tells the day of birth`(text: String, birth: String) throws {
    #expect(try IdentityNumber(text).birth == day(birth))
  }

  @Test(
    .tags(.clause),
    arguments: [
      ("110105194912310021", IdentityNumber.Flaw.checkCharacter),
      ("371402199002290014", .birthDate), ("371402198813150021", .birthDate),
      ("37140219880115002", .form), ("3714021988011500210", .form), ("", .form),
      ("37140219880115002Y", .form), ("X71402198801150021", .form), ("３71402198801150021", .form),
    ])
  func `DZ-A3 an identity number whose last character is wrong is a row error`(
    text: String, flaw: IdentityNumber.Flaw
  ) {
    #expect(throws: flaw) { try IdentityNumber(text) }
    let rule = RosterRule(.identity, .must("DZ-A3"))
    #expect(
      rule.findings(on: RosterRow("第3行", identity: text)).brief == [
        "blocking identityNumberWrong DZ-A3"
      ])
  }

  @Test func `every other last character than the right one is refused`() throws {
    let body = "37140219880115002"
    let accepted = "0123456789X".filter { (try? IdentityNumber(body + "\($0)")) != nil }
    #expect(accepted == "1")
  }

  /// What ISO 7064 MOD 11-2 promises: every wrong digit and every swap of neighbours is noticed.
  @Test func `any other digit or swap in an identity number is noticed`() {
    let right = Array("11010519491231002X")
    for index in 0..<17 {
      for digit in "0123456789" where digit != right[index] {
        var wrong = right
        wrong[index] = digit
        #expect(throws: IdentityNumber.Flaw.self) { try IdentityNumber(String(wrong)) }
      }
      var swapped = right
      swapped.swapAt(index, index + 1)
      if swapped != right {
        #expect(throws: IdentityNumber.Flaw.self) { try IdentityNumber(String(swapped)) }
      }
    }
  }

  @Test func `an identity number is never shown whole`() throws {
    let number = try IdentityNumber("371402198801150021")
    var dumped = ""
    dump(number, to: &dumped)
    for text in ["\(number)", String(reflecting: number), dumped] {
      #expect(text.contains("371402********0021"))
      #expect(!text.contains("19880115"))
    }
  }

  @Test(
    .tags(.clause),
    arguments: [
      (Month(year: 1988, month: 1), [String]()),
      (Month(year: 1988, month: 2), ["blocking birthMonthDiffers RZ-A1"]),
      (nil, ["blocking birthMonthDiffers RZ-A1"]),
    ])
  func `RZ-A1 the month of birth must be that of the identity number`(
    birth: Month?, expected: [String]
  ) {
    let rule = RosterRule(.birthMonth, .must("RZ-A1"))
    let row = RosterRow("第3行", identity: "371402198801150021", birthMonth: birth)
    #expect(rule.findings(on: row).brief == expected)
    let wrong = RosterRow("第3行", identity: "371402198801150022", birthMonth: birth)
    #expect(rule.findings(on: wrong).brief == ["blocking identityNumberWrong RZ-A1"])
  }

  @Test(
    .tags(.clause),
    arguments: [
      (Int?.some(1_999_999), Megabyte.decimal, false), (2_000_000, .decimal, true),
      (2_000_000, .binary, false), (2_097_151, .binary, false), (2_097_152, .binary, true),
      (nil, .decimal, false),
    ])
  func `RZ-3.3 a photo has at least 2 M, decimal or binary`(
    bytes: Int?, unit: Megabyte, isEnough: Bool
  ) {
    let rule = RosterRule(.photo(atLeast: 2, unit), .must("RZ-3.3"))
    let findings = rule.findings(on: RosterRow("甲", identity: "", photoBytes: bytes))
    #expect(findings.brief == (isEnough ? [] : ["blocking photoTooSmall RZ-3.3"]))
  }

  @Test(.tags(.clause))
  func `DZ-A2 a pledge is refused without both full names and the seal`() {
    let rule = RosterRule(.pledge, .must("DZ-A2"))
    func codes(_ trainee: Bool, _ employer: Bool, _ seal: Bool) -> [String] {
      let pledge = Pledge(
        isSignedByTrainee: trainee, isSignedByEmployer: employer, isSealed: seal)
      return rule.findings(on: RosterRow("甲", identity: "", pledge: pledge)).blocking.map(\.code)
    }
    #expect(codes(true, true, true) == [])
    #expect(codes(true, true, false) == ["sealMissing"])
    #expect(
      codes(false, false, false) == [
        "traineeSignatureMissing", "employerSignatureMissing", "sealMissing",
      ])
    #expect(rule.findings(on: RosterRow("甲", identity: "")).isEmpty)
  }

  static let complete: [PartID: Int] = [
    "pledge": 1, "id": 1, "photo": 3, "contract": 1, "truth": 1,
  ]

  @Test(.tags(.clause))
  func `DZ-2.3 an application has five parts, and proof of an exceptional route`() {
    func gaps(_ changes: [PartID: Int], route: EntryRouteID? = nil) -> [String] {
      let handedIn = Self.complete.merging(changes) { $1 }
      return Dezhou.papers.gaps(in: handedIn, route: route, "甲").map(\.reason.message.english)
    }
    #expect(gaps([:]) == [])
    #expect(gaps(["pledge": 0, "certificate": 1]) == [])
    #expect(gaps(["photo": 2]) == ["incomplete: 1-inch photos, 3 asked for, 2 there"])
    #expect(gaps([:], route: "years-2") == [])
    #expect(gaps([:], route: "honour-2").count == 1)
    #expect(gaps(["honour": 1], route: "honour-2") == [])
    #expect(Dezhou.papers.gaps(in: [:], route: "honour-2", "甲").count == 6)
  }

  @Test(.tags(.clause))
  func `WF-6.1 a filing has five parts, with a labour contract for every trainee`() {
    let parts: [PartID: Int] = [
      "plan": 1, "scheme": 1, "timetable": 1, "roster": 1, "contract": 29,
    ]
    #expect(Weifang.filing.gaps(in: parts, trainees: 29, "甲班").isEmpty)
    #expect(
      Weifang.filing.gaps(in: parts, trainees: 30, "甲班").map(\.reason.message.chinese) == [
        "材料不齐：劳动合同复印件应有30份，实有29份"
      ])
  }

  @Test(.tags(.clause))
  func `RZ-4.5 an archive without footage is incomplete`() {
    let parts = Dictionary(
      uniqueKeysWithValues: Rizhao.archive.items.flatMap(\.parts).map { ($0, 1) })
    #expect(Rizhao.archive.items.count == 8)
    #expect(Rizhao.archive.gaps(in: parts, "甲班").isEmpty)
    let gaps = Rizhao.archive.gaps(in: parts.merging(["footage": 0]) { $1 }, "甲班")
    #expect(gaps.brief == ["blocking partMissing RZ-4.5"])
  }
}
