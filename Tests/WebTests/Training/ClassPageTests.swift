import Assessment
import FoundationEssentials
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import Testing
import Training
import WorkingDays

@testable import Web

/// Classes from the county's stamp to the closing, on the pages of base, county and city.
struct ClassPageTests {
  static let base: ApplicationID = "JLL-WF-01"
  static let course: ClassID = "WFA-焊工21"

  @Test func `a filing goes from the county's stamp to the city's confirmation`() async throws {
    try await TrainingScene.play("weifang-2020", until: .stampClass) { play in
      let stamp = Addresses.classAct(play.call, Self.base, Self.course, .stampClass)
      let confirm = Addresses.classAct(play.call, Self.base, Self.course, .confirmClass)
      let city = try await play.scene.visitor("city01")
      let county = try await play.scene.visitor("xs02")
      let page = Addresses.trainingClass(play.call, Self.base, Self.course)
      #expect(try await city.fill(confirm, []).status == .unprocessableContent)
      #expect(try await county.get(Addresses.home()).links.contains(page.text))
      #expect(try await county.get(confirm).status == .notFound)
      let old = try await county.get(stamp).hidden
      #expect(try await county.fill(stamp, []).location == page.text)
      #expect(try await county.post(old, to: stamp).status != .seeOther)
      #expect(!(try await county.get(Addresses.home())).links.contains(page.text))
      #expect(try await city.get(Addresses.home()).links.contains(page.text))
      #expect(try await city.fill(confirm, []).status == .seeOther)
      #expect(try play.course(Self.base, Self.course).confirmed != nil)
      let unit = try await play.scene.visitor("jd02")
      #expect(try await unit.get(page).status == .notFound)
    }
  }

  @Test func `a lesson is ticked person by person and corrected with a reason only`() async throws {
    try await TrainingScene.play("weifang-2020", until: .holdLesson) { play in
      let course = try play.course(Self.base, Self.course)
      let first = try #require(course.timetableInOrder.first)
      play.turn(to: first.day)
      let place = Addresses.lesson(play.call, Self.base, Self.course, first.lesson.id)
      let unit = try await play.scene.visitor("jd01")
      let blank = try await unit.get(place)
      #expect(
        blank.body.components(separatedBy: "name=\"signed\"").count - 1
          == course.filing.roster.count)
      let fields = [
        ("day", first.day.description), ("lesson-part", first.lesson.part.rawValue),
        ("lesson-content", first.lesson.content), ("lesson-teacher", first.lesson.teacher),
        ("lesson-hours", "\(first.lesson.hours)"), ("mode", "onSite"), ("footageItems", "2"),
        ("footageMinutes", "60"),
      ]
      let future = fields.map { $0.0 == "day" ? ("day", "2030-01-01") : $0 }
      #expect(
        try await unit.fill(place, future + [("signed", "1")]).status == .unprocessableContent)
      let signed = [("signed", "1"), ("signed", "2"), ("signed", "5")]
      let done = try await unit.fill(place, fields + signed)
      #expect(done.status == .seeOther, "\(done.text)")
      let held = try play.course(Self.base, Self.course).lessons[first.lesson.id]
      #expect(held?.signed.description == "1-2,5")
      let again = try await unit.fill(place, fields + [("signed", "1")])
      #expect(again.status == .unprocessableContent)
      let mended = try await unit.fill(place, fields + [("signed", "1"), ("correction", "漏看签到表")])
      #expect(mended.status == .seeOther)
      #expect(try await unit.post(blank.hidden + fields + signed, to: place).status == .conflict)
      let other = try await play.scene.visitor("jd02")
      #expect(try await other.get(place).status == .notFound)
    }
  }

  @Test func `ceremonies, checks and changes are recorded, and a class that runs is not closed`()
    async throws
  {
    try await TrainingScene.play("weifang-2020", until: .holdLesson) { play in
      let unit = try await play.scene.visitor("jd01")
      let county = try await play.scene.visitor("xs02")
      let today = play.scene.clock.now.day.description
      func place(_ kind: Act.Kind) -> Path {
        Addresses.classAct(play.call, Self.base, Self.course, kind)
      }
      let opening = [("ceremony", "opening"), ("day", today), ("photos", "3")]
      #expect(try await unit.fill(place(.holdCeremony), opening).status == .seeOther)
      let many = [("ceremony", "opening"), ("day", today), ("photos", "x")]
      #expect(try await unit.fill(place(.holdCeremony), many).status == .unprocessableContent)
      let check = [("day", today), ("isSigned", "yes"), ("found", "秩序正常")]
      let full = try await county.fill(place(.spotCheck), check + [("present", "9999")])
      #expect(full.status == .unprocessableContent)
      #expect(full.text.contains("花名册"))
      #expect(
        try await county.fill(place(.spotCheck), check + [("present", "9")]).status == .seeOther)
      let lesson = try #require(try play.course(Self.base, Self.course).timetableInOrder.last)
      let change = [
        (
          "lessons",
          "\(lesson.lesson.id)\t\(lesson.day)\t\(lesson.lesson.part.name.chinese)\t换内容\t\(lesson.lesson.teacher)\t\(lesson.lesson.hours)"
        )
      ]
      #expect(try await unit.fill(place(.amendClass), change).status == .unprocessableContent)
      let amended = try await unit.fill(place(.amendClass), change + [("reason", "教师调课")])
      #expect(amended.status == .seeOther, "\(amended.text)")
      let course = try play.course(Self.base, Self.course)
      #expect(course.timetable[lesson.lesson.id]?.lesson.content == "换内容")
      #expect((course.ceremonies.count, course.spotChecks.count) == (1, 1))
      let early = try await unit.fill(place(.closeClass), [])
      #expect(early.status == .unprocessableContent)
      #expect(early.text.contains("未办理"))
    }
  }

  @Test func `a class with everything in order is closed, and one that failed only by the city`()
    async throws
  {
    try await TrainingScene.play("weifang-2020", until: .recordResult) { play in
      let record = try play.record(Self.base)
      let trainee = try #require(
        record.traineesInOrder.first { trainee in
          trainee.isEnrolled && trainee.recorded == nil
            && (trainee.classID.flatMap { record.classes[$0]?.closing }) != nil
        })
      let unit = try await play.scene.visitor("jd01")
      let home = try await unit.get(Addresses.home())
      #expect(home.links.contains(Addresses.trainees(play.call, Self.base).text))
      let place = Addresses.traineeAct(play.call, Self.base, trainee.id, .recordResult)
      let future = try await unit.fill(place, [("isPassed", "yes"), ("evaluated", "2030-01-01")])
      #expect(future.status == .unprocessableContent)
      let day = play.scene.clock.now.day.description
      let done = try await unit.fill(
        place,
        [
          ("isPassed", "yes"), ("evaluated", day), ("signedBy", "base"), ("signedBy", "employer"),
          ("certificates-0-kind", "completionCertificate"), ("certificates-0-number", "示例0001"),
          ("certificates-0-issuer", "provider"),
        ])
      #expect(
        done.location == Addresses.trainee(play.call, Self.base, trainee.id).text, "\(done.text)")
      let kept = try #require(try play.record(Self.base).trainees[trainee.id]?.recorded?.result)
      #expect(kept.isPassed && kept.certificates.map(\.number) == ["示例0001"])
      #expect(kept.signedBy == [.base, .employer])
      let turned = try await unit.fill(place, [("evaluated", day)])
      #expect(turned.status == .unprocessableContent)
      let other = try await play.scene.visitor("jd02")
      #expect(try await other.get(place).status == .notFound)
    }
  }
}
