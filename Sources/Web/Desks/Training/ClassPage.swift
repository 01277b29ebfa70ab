import Assessment
import Markup
import Messages
import Programmes
import Training

/// One class: filing, timetable with sign-ins, ceremonies, checks, and what stands against closing it.
struct ClassPage: Page {
  let place: TrainingPlace
  let course: TrainingClass

  init(_ place: TrainingPlace) throws {
    guard let course = place.course else { throw Rebuff.missing }
    self.place = place
    self.course = course
  }

  var title: Phrase { Phrase("班次 \(course.id)", "Class \(course.id)") }
  var trail: [Link] { place.trail + [Link(Phrase(same: place.application.unit), to: place.page)] }
  var watched: CallID? { place.call.id }

  func body(_ say: Speech) -> HTML {
    div {
      p(.class("lead")) {
        say(place.name(of: course.filing.course))
        " · \(course.filing.start) – \(course.filing.end) · "
        say("\(course.filing.roster.count) 人", "\(course.filing.roster.count) trainees") + " "
        say.state(of: course, place)
      }
      say.actions(place.links(acts))
      steps(say)
      timetable(say)
      rules(say)
      ceremonies(say)
      roster(say)
    }
  }

  /// The acts that can still come.
  private var acts: [Act.Kind] {
    guard course.closing == nil else { return [] }
    return ActSheet.ofClasses.filter { kind in
      switch kind {
      case .stampClass: course.stamped == nil && place.rules.classes.countyStamp != nil
      case .confirmClass: course.confirmed == nil
      default: true
      }
    }
  }

  private func steps(_ say: Speech) -> HTML {
    var items = [TimelineItem(at: course.filed, Phrase("申请备案", "Filed"))]
    if let stamped = course.stamped {
      items.append(TimelineItem(at: stamped, Phrase("县级盖章", "Stamped by the county")))
    }
    if let confirmed = course.confirmed {
      items.append(TimelineItem(at: confirmed, Phrase("市级确认", "Confirmed by the city")))
    }
    return say.timeline(items)
  }

  private func timetable(_ say: Speech) -> HTML {
    let mayHold = place.invites(.holdLesson) && course.closing == nil
    let extra = course.lessonOrder.filter { course.timetable[$0] == nil }
    let lessons =
      course.timetableInOrder
      + extra.compactMap { id in
        course.lessons[id].map { TimetableLesson($0.lesson, on: $0.day) }
      }
    return section {
      h2 { say("课程表和签到", "Timetable and sign-ins") }
      say.table(
        Phrase("每节课", "Every lesson"), lessons,
        columns: [
          Column(Phrase("课次", "Lesson"), .head) { one, say in
            if mayHold {
              a(href: Addresses.lesson(place.call.id, place.id, course.id, one.lesson.id)) {
                bdi { one.lesson.id.text }
              }
            } else {
              bdi { one.lesson.id.text }
            }
          },
          Column(Phrase("日期", "Day")) { one, _ in "\(one.day)" },
          Column(Phrase("类别", "Part")) { one, say in say(one.lesson.part.name) },
          Column(Phrase("内容", "Content")) { one, say in say.quoted(one.lesson.content) },
          Column(Phrase("教师", "Teacher")) { one, say in say.quoted(one.lesson.teacher) },
          Column(Phrase("课时", "Hours"), .number) { one, _ in "\(one.lesson.hours)" },
          Column(Phrase("签到", "Signed in"), .number) { one, say in
            if let held = course.lessons[one.lesson.id] {
              "\(held.signed.count) / \(course.filing.roster.count)"
            } else {
              say.badge(Phrase("未登记", "open"), .waiting)
            }
          },
        ])
    }
  }

  /// The rules of delivery as they answer now.
  private func rules(_ say: Speech) -> HTML {
    let record = course.record
    let hours = record.hours.flatMap { hours in
      place.rules.level(course.filing.course.level)?.hours.findings(on: hours, course.id.text)
    }
    let findings = (hours ?? []) + place.rules.classes.findings(on: record)
    return section {
      h2 { say("办法核对", "Against the rules") }
      if let closing = course.closing {
        if let failing = closing.failing { p { say.quoted(failing) } }
        say.remarks(closing.remarks)
        if let day = closing.retainedUntil {
          p {
            say("档案保存至 ", "The archive is kept until ")
            say.day(day)
          }
        }
      } else if findings.isEmpty {
        p { say.badge(Phrase("各项均符合", "Everything is in order"), .good) }
      } else {
        say.checklist(
          findings.map { finding in
            ConditionLine(
              finding.reason.message, holds: finding.weight == .blocking ? false : nil,
              detail: finding.reason.remedy, clause: finding.reason.clause)
          })
      }
    }
  }

  private func ceremonies(_ say: Speech) -> HTML {
    section {
      h2 { say("仪式和抽查", "Ceremonies and checks") }
      say.table(
        Phrase("仪式", "Ceremonies"), course.ceremonies,
        columns: [
          Column(Phrase("仪式", "Ceremony"), .head) { one, say in say(one.ceremony.name) },
          Column(Phrase("日期", "Day")) { one, say in say.day(one.day) },
          Column(Phrase("照片或视频", "Pictures"), .number) { one, _ in "\(one.photos)" },
        ])
      say.table(
        Phrase("现场抽查", "Spot checks"), course.spotChecks,
        columns: [
          Column(Phrase("日期", "Day"), .head) { one, say in say.day(one.day) },
          Column(Phrase("计入", "Counts")) { one, say in
            one.wasAnnounced
              ? say.badge(Phrase("事先通知，不计", "announced")) : say.badge(Phrase("计入", "counts"), .good)
          },
          Column(Phrase("实到", "Present"), .number) { one, _ in
            "\(one.present) / \(course.filing.roster.count)"
          },
          Column(Phrase("情况", "Found")) { one, say in say.quoted(one.found) },
        ])
    }
  }

  private func roster(_ say: Speech) -> HTML {
    let lessons = course.lessonsInOrder
    let rows = course.filing.roster.enumerated().compactMap { number, id in
      place.record.trainees[id].map { (number: number + 1, trainee: $0) }
    }
    return section {
      h2 { say("名册", "The roster") }
      say.table(
        Phrase("学员和到课", "Trainees and attendance"), rows,
        columns: [
          Column(Phrase("序号", "No."), .number) { row, _ in "\(row.number)" },
          Column(Phrase("姓名", "Name"), .head) { row, say in
            a(href: Addresses.trainee(place.call.id, place.id, row.trainee.id)) {
              bdi { place.persons.name(of: row.trainee.enrollee) }
            }
          },
          Column(Phrase("到课", "Attended"), .number) { row, _ in
            "\(lessons.count { $0.signed.contains(row.number) }) / \(lessons.count)"
          },
          Column(Phrase("结果", "Result")) { row, say in
            let standing = TraineesPage.Standing(row.trainee)
            say.badge(standing.name, standing.tone)
          },
        ])
    }
  }
}
