import Assessment
import Ledger
import Markup
import Messages
import Office
import Papers
import Programmes
import Training

/// The ways into a course for a person as a form describes them, open or closed, each with its clause.
struct EntryCheck: Sendable {
  let course: Phrase
  /// What stands in the way whatever the route.
  let gates: [ConditionLine]
  let routes: [ConditionLine]

  /// Nil where the form does not yet say who the person is.
  init?(of sheet: ActSheet, _ fields: Fields, in place: TrainingPlace, _ ledger: Ledger) {
    guard let json = try? sheet.content(of: fields) else { return nil }
    let content = ActForm.Content(json: json)
    guard let course = try? content.decode("course", as: Course.self),
      let background = try? content.decode("background", as: Background.self),
      let categories = try? content.decode("categories", as: Set<TraineeCategoryID>.self),
      let range = try? content.decode("employerRange", as: Set<Course>.self)
    else { return nil }
    let key = try? content.text("identity")
    let person = key.flatMap { try? ledger.personKey(ofIdentity: $0) }.map { TraineeID($0) }
    let isApproved = place.record.exceptions.contains { $0.person == person && $0.course == course }
    let trainee = Trainee(
      "", categories: categories, course: course,
      background: isApproved ? background.approved : background, employerRange: range)
    let rule = place.rules.enrolment.entry
    self.course = place.name(of: course)
    gates = rule.gates(of: trainee).map { finding in
      ConditionLine(
        finding.reason.message, holds: finding.weight == .blocking ? false : nil,
        detail: finding.reason.remedy, clause: finding.reason.clause)
    }
    routes = rule.routes(to: course.level).map { route in
      let shortfalls = rule.shortfalls(of: trainee, on: route)
      return ConditionLine(
        route.name, holds: shortfalls.isEmpty,
        detail: shortfalls.isEmpty ? nil : shortfalls.map(\.reason.message).joined,
        clause: route.basis.clause)
    }
  }

  /// Whether the person can be enrolled by one of the routes.
  var isOpen: Bool {
    routes.contains { $0.holds == true } && !gates.contains { $0.holds == false }
  }

  func body(_ say: Speech) -> HTML {
    section(.class("entry")) {
      h2 { say("报名条件：", "Ways in: ") + say(course) }
      p {
        isOpen
          ? say.badge(Phrase("可以报名", "Can be enrolled"), .good)
          : say.badge(Phrase("不符合报名条件", "Cannot be enrolled"), .bad)
      }
      say.checklist(gates + routes)
    }
  }
}

extension Background {
  /// The same for a person whose case the bureau has approved.
  fileprivate var approved: Background {
    Background(
      certificates: certificates, employments: employments, title: title,
      attestations: attestations.union([.bureauApproval]))
  }
}
