import Assessment
import Markup
import Messages
import Programmes
import Quantities
import Training

/// One base: its plan, people, classes, money and supervision, with what the reader may do.
struct BasePage: Page {
  let place: TrainingPlace

  init(_ place: TrainingPlace) {
    self.place = place
  }

  var record: TrainingRecord { place.record }
  var title: Phrase {
    Phrase("\(place.application.unit)：培训", "\(place.application.unit): training")
  }
  var trail: [Link] { place.trail }
  var watched: CallID? { place.call.id }

  func body(_ say: Speech) -> HTML {
    div {
      if let cancellation = record.cancellation {
        p(.class("note", "bad")) {
          say.badge(Phrase("已取消培训基地资格", "Qualification cancelled"), .bad)
          " " + say(cancellation.ground.name) + " "
          say.day(cancellation.from)
          " "
          say.clause(cancellation.clause)
          if let through = cancellation.barredThrough {
            say("；不予受理至 ", "; barred through ")
            say.day(through)
          }
        }
      }
      plan(say)
      people(say)
      classes(say)
      money(say)
      supervision(say)
    }
  }

  private func plan(_ say: Speech) -> HTML {
    section {
      h2 { say("培训计划", "The plan") }
      if let plan = record.plan {
        say.table(
          Phrase("计划与在册", "Planned and enrolled"), plan.lines,
          columns: [
            Column(Phrase("职业（工种）", "Trade"), .head) { line, say in
              line.trade.map { say(place.trade($0)) } ?? say("全部", "all")
            },
            Column(Phrase("等级", "Level")) { line, say in say(line.level.name) },
            Column(Phrase("计划人数", "Planned"), .number) { line, say in
              if let heads = line.heads { "\(heads)" } else { say.blank }
            },
          ])
        p {
          if plan.heads > 0 { say("小计 \(plan.heads) 人；", "Subtotal \(plan.heads); ") }
          say("在册 ", "enrolled ")
          place.rules.levels.map(\.level).filter { record.heads[$0] != nil }.map { level in
            "\(say(level.name)) \(record.heads[level] ?? 0)" + say("　", "  ")
          }.joined()
        }
      } else {
        p(.class("empty")) { say("尚未下达计划", "No plan is set yet") }
      }
      say.actions(place.links([.setPlan]))
    }
  }

  private func people(_ say: Speech) -> HTML {
    let all = record.traineesInOrder
    let waiting = all.count { $0.isEnrolled && $0.recorded == nil }
    return section {
      h2 { say("学员", "Trainees") }
      ul(.class("figures")) {
        say.figure(Phrase("在册", "Enrolled"), "\(record.heads.values.reduce(0, +))", .plain)
        if place.application.sees(.trainees) {
          say.figure(Phrase("合格", "Passed"), "\(all.count { $0.hasPassed })", .good)
          say.figure(
            Phrase("待登记结果", "No result yet"), "\(waiting)", waiting > 0 ? .waiting : .plain)
          say.figure(Phrase("已退出", "Left"), "\(all.count { !$0.isEnrolled })", .plain)
        }
      }
      if place.application.sees(.trainees) {
        p {
          a(href: Addresses.trainees(place.call.id, place.id)) { say("花名册", "The roster") }
        }
        if !record.exceptions.isEmpty {
          say.table(
            Phrase("一事一议", "Single cases"), record.exceptions,
            columns: [
              Column(Phrase("批复文号", "Document"), .head) { one, say in say.quoted(one.document) },
              Column(Phrase("参加培训", "Course")) { one, say in say(place.name(of: one.course)) },
              Column(Phrase("理由", "Why")) { one, say in say.quoted(one.reason) },
            ])
        }
      }
      say.actions(place.links([.admitTrainee, .approveException]) + place.rosterImport)
    }
  }

  @HTMLBuilder private func classes(_ say: Speech) -> HTML {
    if place.application.sees(.trainees) {
      section {
        h2 { say("班次", "Classes") }
        say.table(
          Phrase("各班次", "Every class"), record.classesInOrder,
          columns: [
            Column(Phrase("班次", "Class"), .head) { course, _ in
              a(href: Addresses.trainingClass(place.call.id, place.id, course.id)) {
                bdi { course.id.text }
              }
            },
            Column(Phrase("职业（工种）·等级", "Course")) { course, say in
              say(place.name(of: course.filing.course))
            },
            Column(Phrase("人数", "Heads"), .number) { course, _ in "\(course.filing.roster.count)" },
            Column(Phrase("起止", "From and to")) { course, _ in
              span(.class("day")) { "\(course.filing.start) – \(course.filing.end)" }
            },
            Column(Phrase("已上课", "Lessons"), .number) { course, _ in
              "\(course.lessons.count) / \(course.timetable.count)"
            },
            Column(Phrase("状态", "State")) { course, say in say.state(of: course, place) },
          ])
        say.actions(place.links([.fileClass]))
      }
    }
  }

  private func supervision(_ say: Speech) -> HTML {
    section {
      h2 { say("监督", "Supervision") }
      inspections(say)
      cases(say)
      say.actions(place.links([.inspectBase, .rateBase, .openCase]))
    }
  }

  private func inspections(_ say: Speech) -> HTML {
    .fragment([
      say.table(
        Phrase("检查", "Inspections"), record.inspections,
        columns: [
          Column(Phrase("日期", "Day"), .head) { one, say in say.day(one.day) },
          Column(Phrase("方式", "How")) { one, say in
            one.isRandom ? say("随机抽取", "at random") : say("例行", "due")
          },
          Column(Phrase("检查人员", "Inspectors")) { one, say in say.quoted(one.inspectors) },
          Column(Phrase("情况", "Found")) { one, say in say.quoted(one.found) },
        ]),
      say.table(
        Phrase("评价", "Ratings"), record.ratings,
        columns: [
          Column(Phrase("年度", "Year"), .head) { one, _ in "\(one.year)" },
          Column(Phrase("内容", "Aspect")) { one, say in say(one.aspect.name) },
          Column(Phrase("等次", "Grade")) { one, say in say.quoted(one.grade) },
          Column(Phrase("是否达标", "Standard")) { one, say in
            one.meetsStandard
              ? say.badge(Phrase("达标", "met"), .good) : say.badge(Phrase("不达标", "not met"), .bad)
          },
        ]),
    ])
  }

  private func cases(_ say: Speech) -> HTML {
    let mayClose = place.invites(.closeCase)
    return say.table(
      Phrase("案件", "Cases"), record.casesInOrder,
      columns: [
        Column(Phrase("编号", "Case"), .head) { one, _ in bdi { one.opening.id.text } },
        Column(Phrase("情形", "Ground")) { one, say in
          if let ground = one.opening.ground { say(ground.name) } else { say.blank }
        },
        Column(Phrase("查实情况", "Found")) { one, say in say.quoted(one.opening.found) },
        Column(Phrase("处理", "Measures")) { one, say in
          if let closing = one.closing {
            say(
              closing.sanctions.isEmpty
                ? Phrase("不予处理", "none") : closing.sanctions.map(\.name).joined)
            " "
            say.quoted(closing.document)
          } else if mayClose {
            a(href: Addresses.caseDecision(place.call.id, place.id, one.opening.id)) {
              say("作出处理决定", "Close the case")
            }
          } else {
            say.badge(Phrase("未结案", "open"), .waiting)
          }
        },
      ])
  }
}

extension Speech {
  /// How far a class has come.
  func state(of course: TrainingClass, _ place: TrainingPlace) -> HTML {
    if let closing = course.closing {
      return closing.failing == nil
        ? badge(Phrase("已结班", "closed"), .good) : badge(Phrase("不合格结班", "failed"), .bad)
    }
    if course.confirmed != nil { return badge(Phrase("已确认", "confirmed"), .good) }
    return place.rules.classes.countyStamp != nil && course.stamped == nil
      ? badge(Phrase("待县级盖章", "waits for the county"), .waiting)
      : badge(Phrase("待市级确认", "waits for the city"), .waiting)
  }
}
