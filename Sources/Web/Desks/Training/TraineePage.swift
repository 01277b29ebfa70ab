import Assessment
import Markup
import Messages
import Programmes
import Training

/// One trainee: by which way in, in which class, with what result.
struct TraineePage: Page {
  let place: TrainingPlace
  let trainee: TraineeRecord
  let fields: [String: String]
  /// Whether the reader is the base itself, which knows the numbers already.
  let isOwn: Bool

  /// - Throws: `Rebuff.missing` for those who may not see persons.
  init(_ place: TrainingPlace) throws {
    guard let trainee = place.trainee else { throw Rebuff.missing }
    self.place = place
    self.trainee = trainee
    fields = place.persons.fields(of: trainee.enrollee.record)
    isOwn = place.role == .applicant
  }

  var title: Phrase { Phrase("学员 \(trainee.id)", "Trainee \(trainee.id)") }
  var trail: [Link] {
    place.trail + [
      Link(Phrase(same: place.application.unit), to: place.page),
      Link(Phrase("花名册", "Roster"), to: Addresses.trainees(place.call.id, place.id)),
    ]
  }
  var watched: CallID? { place.call.id }

  func body(_ say: Speech) -> HTML {
    let standing = TraineesPage.Standing(trainee)
    return div {
      p(.class("lead")) {
        say.quoted(place.persons.name(of: trainee.enrollee))
        " · " + say(place.name(of: trainee.enrollee.course)) + " "
        say.badge(standing.name, standing.tone)
      }
      say.actions(
        trainee.isEnrolled
          ? place.links(
            trainee.recorded == nil ? ActSheet.ofTrainees : [.recordResult]) : [])
      entry(say)
      person(say)
      result(say)
    }
  }

  private func entry(_ say: Speech) -> HTML {
    section {
      h2 { say("报名条件", "The way in") }
      say.checklist([
        ConditionLine(
          place.name(of: trainee.admission.route), holds: true, clause: trainee.admission.clause)
      ])
      say.remarks(trainee.admission.remarks)
      if let leaving = trainee.leaving {
        p {
          say.badge(Phrase("已退出", "left"))
          " " + say(leaving.code.name) + " "
          say.quoted(leaving.note)
        }
      }
    }
  }

  private func person(_ say: Speech) -> HTML {
    let numbers: Set<PersonField> = [.identityNumber, .phone]
    let shown = PersonField.allCases.compactMap { field -> (term: Phrase, value: HTML)? in
      guard let text = fields[field.rawValue] else { return nil }
      return (field.name, say.quoted(numbers.contains(field) && !isOwn ? text.masked : text))
    }
    return section {
      h2 { say("个人信息", "The person") }
      if shown.isEmpty {
        p(.class("empty")) { say("个人信息已销毁或不在库", "The record is destroyed or not there") }
      } else {
        say.terms(shown)
      }
    }
  }

  private func result(_ say: Speech) -> HTML {
    section {
      h2 { say("考核结果", "The result") }
      if let recorded = trainee.recorded {
        say.table(
          Phrase("证书", "Certificates"), recorded.result.certificates,
          columns: [
            Column(Phrase("种类", "Kind"), .head) { one, say in say(one.kind.name) },
            Column(Phrase("编号", "Number")) { one, say in say.quoted(one.number) },
            Column(Phrase("上报", "Reported")) { one, say in
              if let day = one.reported { say.day(day) } else { say.blank }
            },
          ])
        say.remarks(recorded.remarks)
      } else {
        p(.class("empty")) { say("尚未登记", "Not recorded yet") }
      }
    }
  }
}
