import Assessment
import Messages
import Papers
import Programmes
import Training
import WorkingDays

/// The classes of a base, from filing to closing.
extension ActSheet {
  private static let lesson: [ActLine] = [
    ActLine("lesson.id", Phrase("课次", "Lesson"), .words(limit: 40)),
    ActLine("day", Phrase("日期", "Day"), .day),
    ActLine(
      "lesson.part", Phrase("课程类别", "Part"), .word(Speech.Option.all(LessonPart.self, \.name))),
    ActLine("lesson.content", Phrase("内容", "Content"), .words(limit: 200)),
    ActLine("lesson.teacher", Phrase("教师", "Teacher"), .words(limit: 60)),
    ActLine("lesson.hours", Phrase("课时", "Hours"), .count(1...24)),
  ]

  static func filing(_ place: TrainingPlace) -> ActSheet {
    let number = place.next("B", after: place.record.classOrder)
    let county: [ActLine] =
      place.counties.isEmpty
      ? [] : [.may("county", Phrase("所在县（市、区）", "County"), .word(place.counties))]
    return ActSheet(
      kind: .fileClass, title: Phrase("申请开班备案", "File a class"),
      lead: Phrase(
        "班次编号 \(number)。名册顺序就是学员序号，签到按序号。",
        "Number \(number). The order of the roster gives the numbers by which trainees sign in."),
      given: place.given(number),
      lines: county + [
        ActLine(
          "course", Phrase("职业（工种）和等级", "Trade and level"),
          .group(course(place, place.plannedTrades))),
        ActLine("start", Phrase("开班日期", "First day"), .day),
        ActLine("end", Phrase("结班日期", "Last day"), .day),
        ActLine("roster", Phrase("学员", "Trainees"), .boxes(place.unplaced)),
        ActLine("timetable", Phrase("课程表", "Timetable"), .pasted(lesson)),
        ActLine(
          "parts", Phrase("备案材料（份数）", "Papers, how many"),
          .counts(place.rules.classes.filing.options)),
      ])
  }

  static func amendment(_ course: TrainingClass, _ place: TrainingPlace) -> ActSheet {
    let open = course.timetableInOrder.filter { course.lessons[$0.lesson.id] == nil }
    return ActSheet(
      kind: .amendClass, title: Phrase("变更课程表备案", "File a change of the timetable"),
      lead: Phrase("变更须在上课前备案。", "A change is filed before the lesson."),
      given: place.given(course.id.text),
      lines: [
        .may(
          "lessons", Phrase("新增或替换的课", "New lessons, or others in their place"), .pasted(lesson),
          hint: Phrase("课次相同的替换原课。", "The same lesson takes the place of the old one. ")),
        .may(
          "dropped", Phrase("取消的课", "Lessons that are dropped"),
          .boxes(
            open.map {
              Speech.Option(
                $0.lesson.id.text, Phrase(same: "\($0.lesson.id) \($0.day) \($0.lesson.content)"))
            })),
        ActLine("reason", Phrase("变更理由", "Why"), .story(limit: 500)),
      ])
  }

  static func stamp(_ course: TrainingClass, _ place: TrainingPlace) -> ActSheet {
    ActSheet(
      kind: .stampClass, title: Phrase("审核班次备案并盖章", "Stamp the filing of the class"),
      lead: Phrase("核对名册、课程表和材料后盖章，随后由市级复核。", "The city confirms it next."),
      consequences: [Phrase("盖章不能撤回", "A stamp cannot be taken back")],
      given: place.given(course.id.text), lines: [])
  }

  static func confirmation(_ course: TrainingClass, _ place: TrainingPlace) -> ActSheet {
    ActSheet(
      kind: .confirmClass, title: Phrase("复核班次备案", "Confirm the filing of the class"),
      lead: Phrase("确认后即可开班；上课情况按备案的课程表核对。", "Lessons are then held against this timetable."),
      consequences: [Phrase("确认不能撤回", "This cannot be taken back")],
      given: place.given(course.id.text), lines: [])
  }

  static func ceremony(_ course: TrainingClass, _ place: TrainingPlace) -> ActSheet {
    ActSheet(
      kind: .holdCeremony, title: Phrase("登记开班或结业仪式", "Record a ceremony"),
      given: place.given(course.id.text),
      lines: [
        ActLine(
          "ceremony", Phrase("仪式", "Ceremony"), .word(Speech.Option.all(Ceremony.self, \.name))),
        ActLine("day", Phrase("日期", "Day"), .day, current: .text(place.today.description)),
        ActLine("photos", Phrase("留存照片或视频（份）", "Pictures or videos kept"), .count(0...10_000)),
      ])
  }

  static func spotCheck(_ course: TrainingClass, _ place: TrainingPlace) -> ActSheet {
    ActSheet(
      kind: .spotCheck, title: Phrase("登记现场抽查", "Record a spot check"),
      given: place.given(course.id.text),
      lines: [
        ActLine("day", Phrase("日期", "Day"), .day, current: .text(place.today.description)),
        ActLine(
          "wasAnnounced", Phrase("事先通知过（不计入抽查次数）", "It was announced and does not count"), .tick),
        ActLine("isSigned", Phrase("检查人员和基地均已签字", "Inspectors and base signed"), .tick),
        ActLine(
          "present", Phrase("实到人数", "Present"), .count(0...10_000),
          hint: Phrase(
            "名册 \(course.filing.roster.count) 人", "\(course.filing.roster.count) on the roster")),
        ActLine("found", Phrase("抽查情况", "What was found"), .story(limit: 1000)),
      ])
  }

  static func closing(_ course: TrainingClass, _ place: TrainingPlace) -> ActSheet {
    let failing = ActLine.may(
      "failing", Phrase("按不合格结班的理由", "Why the class fails"), .story(limit: 500),
      hint: Phrase("只在确定不合格时填写；全班不予结算", "Only where it fails for good; nobody in it is paid for"))
    return ActSheet(
      kind: .closeClass, title: Phrase("结班", "Close the class"),
      lead: Phrase(
        "课时、签到、影像、抽查按办法逐条核对，有不符的不能结班。",
        "Hours, sign-ins, footage and checks are held against the rules."),
      consequences: [Phrase("结班后课程、签到不能再改", "Lessons and sign-ins cannot change any more")],
      given: place.given(course.id.text), lines: place.role == .cityBureau ? [failing] : [])
  }

  static func lesson(
    _ kind: Act.Kind, _ id: LessonID, _ course: TrainingClass, _ place: TrainingPlace
  ) -> ActSheet? {
    guard kind == .holdLesson else { return nil }
    let filed = course.timetable[id]
    let held = course.lessons[id]
    guard let lesson = held?.lesson ?? filed?.lesson else { return nil }
    let taught = [
      ActLine("id", Phrase(same: ""), .fixed(.text(id.text))),
      ActLine("part", Phrase("课程类别", "Part"), .word(Speech.Option.all(LessonPart.self, \.name))),
      ActLine("content", Phrase("内容", "Content"), .words(limit: 200)),
      ActLine("teacher", Phrase("教师", "Teacher"), .words(limit: 60)),
      ActLine("hours", Phrase("课时", "Hours"), .count(1...24)),
    ]
    let day = held?.day ?? filed?.day ?? place.today
    var lines = [
      ActLine(
        "signed", Phrase("签到（本人签到的打勾）", "Signed in themselves"), .roster(place.roster(of: course)),
        current: held.map { .text($0.signed.description) }),
      ActLine("day", Phrase("日期", "Day"), .day, current: .text(day.description)),
      ActLine("lesson", Phrase("实际授课", "As given"), .group(taught), current: JSON(of: lesson)),
      ActLine(
        "mode", Phrase("授课方式", "Mode"), .word(Speech.Option.all(HeldLesson.Mode.self, \.name)),
        current: .text((held?.mode ?? .onSite).rawValue)),
      ActLine(
        "footageItems", Phrase("影像资料（份）", "Footage, items"), .count(0...10_000),
        current: .number(held?.footageItems ?? 0)),
      ActLine(
        "footageMinutes", Phrase("影像时长（分钟）", "Footage, minutes"), .count(0...10_000),
        current: .number(held?.footageMinutes ?? 0)),
    ]
    if held != nil {
      lines.append(ActLine("correction", Phrase("更正理由", "Why it is corrected"), .words(limit: 200)))
    }
    return ActSheet(
      kind: .holdLesson,
      title: Phrase("上课登记：\(id) \(lesson.content)", "Lesson \(id): \(lesson.content)"),
      given: place.given(course.id.text), lines: lines)
  }
}
