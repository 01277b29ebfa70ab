import Assessment
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import Testing
import Training
import WorkingDays

@testable import Web

/// Plans, people and single cases, from the pages of the base and the bureau.
struct EnrolmentPageTests {
  static let base: ApplicationID = "JLL-DZ-01"
  /// A person who has the certificate of a senior worker for the four years that the notice asks for.
  static let person: [(String, String)] = [
    ("record-name", "示例学员甲"), ("record-phone", "00000000002"),
    ("identity", "000000197003230023"), ("birthMonth", "1970-03"), ("employer", "示例企业"),
    ("course-trade", "车工"), ("course-level", "2"), ("categories", "employee"),
    ("background-certificates-0-course-trade", "车工"),
    ("background-certificates-0-course-level", "3"),
    ("background-attestations", "recommendation"), ("parts-certificate", "1"),
    ("parts-identityCard", "1"), ("parts-photo", "3"), ("parts-contract", "1"),
    ("parts-truth", "1"), ("isSignedByEmployer", "yes"),
  ]

  @Test func `a plan is set once its subtotal is the sum of its lines`() async throws {
    try await TrainingScene.play("dezhou-2021", until: .setPlan) { play in
      let bureau = try await play.scene.visitor(as: .cityBureau)
      let home = try await bureau.get(Addresses.home())
      let place = Addresses.baseAct(play.call, Self.base, .setPlan)
      #expect(home.links.contains(place.text))
      let lines = [
        ("lines-0-trade", "车工"), ("lines-0-level", "2"), ("lines-0-heads", "30"),
        ("lines-0-industry", "pillar"),
      ]
      let wrong = try await bureau.fill(place, lines + [("subtotal", "31")])
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("各行合计30人，小计31人"))
      #expect(try play.record(Self.base).plan == nil)
      let old = try await bureau.get(place).hidden
      let right = try await bureau.fill(place, lines + [("subtotal", "30")])
      #expect(right.location == Addresses.base(play.call, Self.base).text)
      #expect(try play.record(Self.base).plan?.heads == 30)
      let late = try await bureau.post(old + lines + [("subtotal", "30")], to: place)
      #expect(late.status == .conflict)
      let after = try await bureau.get(Addresses.home())
      #expect(!after.links.contains(place.text))
    }
  }

  @Test func `a person is enrolled by the way that is open, and a closed way says what is missing`()
    async throws
  {
    try await TrainingScene.play("dezhou-2021", until: .admitTrainee) { play in
      let unit = try await play.scene.visitor("jd01")
      let place = Addresses.baseAct(play.call, Self.base, .admitTrainee)
      let issued = "background-certificates-0-issued"
      let looked = try await unit.fill(
        place, Self.person + [(issued, "2016-06-01"), (ActLine.more, "check")])
      #expect(looked.status == .ok)
      #expect(looked.text.contains("可以报名"))
      #expect(try play.record(Self.base).trainees.isEmpty)
      let fresh = try await unit.fill(place, Self.person + [(issued, "2021-05-01")])
      #expect(fresh.status == .unprocessableContent)
      #expect(fresh.text.contains("不符合报名条件"))
      let done = try await unit.fill(place, Self.person + [(issued, "2016-06-01")])
      #expect(done.status == .seeOther, "\(done.text)")
      let record = try play.record(Self.base)
      let trainee = try #require(record.traineesInOrder.first)
      #expect(!trainee.enrollee.record.contains("示例"))
      let own = try await unit.get(Addresses.trainee(play.call, Self.base, trainee.id))
      #expect(own.text.contains("示例学员甲") && own.text.contains("000000197003230023"))
      let bureau = try await play.scene.visitor(as: .cityBureau)
      let other = try await bureau.get(Addresses.trainee(play.call, Self.base, trainee.id))
      #expect(other.text.contains("示例学员甲") && !other.text.contains("000000197003230023"))
    }
  }

  @Test func `a base hands in its roster as a table, and nobody else's`() async throws {
    try await TrainingScene.play("rizhao-2022", until: .admitTrainee) { play in
      let imports = Addresses.imports(play.call).query("table", "trainees")
      let unit = try await play.scene.visitor("jd01")
      let page = try await unit.get(Addresses.base(play.call, "JLL-RZ-01"))
      #expect(page.links.contains(imports.text))
      let form = try await unit.get(imports)
      #expect(form.body.contains("value=\"trainees\" selected"))
      #expect(!form.body.contains("value=\"plan\"") && !form.body.contains("value=\"steps\""))
      let own = try play.roster(of: "JLL-RZ-01")
      let (trial, place) = try await play.tryOut(own, unit)
      #expect(trial.text.contains("可以导入"), "\(trial.text)")
      let other = try await play.scene.visitor("jd02")
      let (strange, _) = try await play.tryOut(own, other)
      #expect(strange.text.contains("不能导入"), "\(strange.text)")
      #expect(try play.record("JLL-RZ-01").trainees.isEmpty)
      let recorded = try await unit.send([:], to: Addresses.importRecording(place))
      #expect(recorded.status == .seeOther, "\(recorded.text)")
      #expect(try play.record("JLL-RZ-01").trainees.count == 3)
    }
  }

  @Test func `nobody else comes to a base's pages`() async throws {
    try await TrainingScene.play("dezhou-2021", until: .fileClass) { play in
      let stranger = try await play.scene.visitor("jd02")
      let paths = [
        Addresses.base(play.call, Self.base), Addresses.trainees(play.call, Self.base),
        Addresses.trainee(play.call, Self.base, "DZA0001"),
        Addresses.baseAct(play.call, Self.base, .admitTrainee),
        Addresses.traineeAct(play.call, Self.base, "DZA0001", .withdrawTrainee),
      ]
      for path in paths {
        #expect(try await stranger.get(path).status == .notFound, "\(path.text)")
        let posted = try await stranger.post([], to: path)
        #expect([.notFound, .methodNotAllowed, .forbidden].contains(posted.status), "\(path.text)")
      }
      let admin = try await play.scene.visitor(as: .admin)
      #expect(try await admin.get(paths[0]).status == .ok)
      #expect(try await admin.get(paths[1]).status == .notFound)
      let unit = try await play.scene.visitor("jd01")
      let wrong = Addresses.baseAct(play.call, Self.base, .setPlan)
      #expect(try await unit.get(wrong).status == .notFound)
      #expect(try await unit.get(Addresses.trainees(play.call, Self.base)).status == .ok)
    }
  }

  @Test func `a trainee leaves with a reason, and a class is filed with the others`() async throws {
    try await TrainingScene.play("dezhou-2021", until: .fileClass) { play in
      let unit = try await play.scene.visitor("jd01")
      let leave = Addresses.traineeAct(play.call, Self.base, "DZA0031", .withdrawTrainee)
      let silent = try await unit.fill(leave, [("code", "ownWish"), ("note", " ")])
      #expect(silent.status == .unprocessableContent)
      #expect(
        try await unit.fill(leave, [("code", "ownWish"), ("note", "本人放弃")]).status == .seeOther)
      #expect(try play.record(Self.base).trainees["DZA0031"]?.leaving?.code == .ownWish)
      let place = Addresses.baseAct(play.call, Self.base, .fileClass)
      let roster = (1...30).map { ("roster", "DZA00\($0 < 10 ? "0" : "")\($0)") }
      let fields =
        [
          ("county", "德城区"), ("course-trade", "车工"), ("course-level", "2"),
          ("start", "2021-09-06"), ("end", "2021-10-15"), ("parts-scheme", "1"),
          ("parts-plan", "1"), ("parts-roster", "1"),
        ] + roster
      let bare = try await unit.fill(place, fields + [("timetable", "001,2021-09-06,理论")])
      #expect(bare.status == .unprocessableContent)
      #expect(bare.text.contains("第 1 行有 3 格，应为 6 格"))
      let timetable = try play.lines("class-lessons", of: "DZA-车工21")
        .map { $0.replacing("politics", with: "思政课程") }.joined(separator: "\n")
      let done = try await unit.fill(place, fields + [("timetable", timetable)])
      #expect(done.status == .seeOther, "\(done.text)")
      let filed = try #require(try play.record(Self.base).classesInOrder.first)
      #expect(filed.filing.roster.count == 30)
      #expect(filed.timetable.count == timetable.split(separator: "\n").count)
    }
  }

  @Test func `a single case is approved for one person and course`() async throws {
    try await TrainingScene.play("weifang-2020", until: .approveException) { play in
      let base: ApplicationID = "JLL-WF-01"
      let bureau = try await play.scene.visitor(as: .cityBureau)
      let place = Addresses.baseAct(play.call, base, .approveException)
      let fields = [
        ("identity", "000000198205095207"), ("course-trade", "焊工"), ("course-level", "2"),
        ("reason", "示例理由"),
      ]
      #expect(try await bureau.fill(place, fields).status == .unprocessableContent)
      let done = try await bureau.fill(place, fields + [("document", "示例1号")])
      #expect(done.status == .seeOther, "\(done.text)")
      let kept = try #require(try play.record(base).exceptions.first)
      #expect(kept.document == "示例1号" && kept.person.text.count == 32)
      let page = try await bureau.get(Addresses.base(play.call, base))
      #expect(page.text.contains("示例1号") && !page.text.contains("000000198205095207"))
    }
  }

  @Test func `a bureau works under a programme that publishes nothing`() async throws {
    try await TrainingScene.play("rizhao-2022", until: .setPlan) { play in
      let bureau = try await play.scene.visitor("city01")
      #expect(try await bureau.get(Addresses.home()).status == .ok)
      #expect(try await bureau.get(Addresses.training(play.call)).status == .ok)
      let program = try await play.scene.program(for: "city01", as: .cityBureau)
      let refused = try await program.act(.publish, nil, in: play.call)
      #expect((refused.status, refused.codes) == (422, ["noPublicity"]))
    }
  }
}
