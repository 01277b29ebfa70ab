import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// Which department answered what on which unit, and the form for answers.
///
/// A department sees and answers its own column; the bureau sees all and records answers that came
/// on paper.
struct OpinionsPage: Page {
  let call: CallID
  let callTitle: Phrase
  let departments: [Department]
  let rows: [Row]
  let due: Day?
  /// The reader's own department, for which alone it answers.
  let own: DepartmentID?
  let mayAnswer: Bool
  let attempt: Attempt

  /// One proposed unit.
  struct Row: Sendable, Hashable {
    let application: ApplicationID
    let unit: String
    let choice: Choice
    let due: Day?
    let answers: [DepartmentID: Opinion]
    let settled: Set<DepartmentID>
  }

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    let own = Self.ownDepartment(of: visit, in: call)
    guard call.extent(of: .opinions) != .none, let rule = call.programme.consultation else {
      throw Rebuff.missing
    }
    self.call = id
    callTitle = call.title
    self.own = own
    departments = rule.departments.filter { own == nil || $0.id == own }
    due = call.opinionsDue
    mayAnswer = call.invites(visit.role, to: .recordOpinion)
    self.attempt = attempt
    rows = call.applications.filter { $0.isListed ?? false }.map { application in
      Row(
        application: application.id, unit: application.unit,
        choice: Choice(application.id, version: application.basisVersion),
        due: application.opinionsDue,
        answers: (application.opinions ?? []).reduce(into: [:]) { $0[$1.department] = $1 },
        settled: Set((application.settledOpinions ?? [:]).keys))
    }
  }

  /// The department for which the reader answers; nil for those who answer for all.
  ///
  /// Someone who was enrolled without an office answers for none.
  static func ownDepartment(of visit: Visit, in call: CallView) -> DepartmentID? {
    guard visit.role == .department else { return nil }
    return DepartmentID(visit.person?.office ?? "")
  }

  var title: Phrase { Phrase("征求意见", "Opinions of departments") }
  var trail: [Link] { [Link(callTitle, to: Addresses.call(call))] }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      if let due {
        p(.class("lead")) {
          say("答复期限 ", "Answers are due by ")
          say.day(due)
        }
      }
      say.trouble(attempt)
      if rows.isEmpty {
        p(.class("empty")) { say("没有需要征求意见的单位", "There is no unit to be asked about") }
      } else if mayAnswer {
        form(method: .post, action: Addresses.opinions(call)) {
          matrix(say)
          answer(say)
        }
      } else {
        matrix(say)
      }
    }
  }

  private func matrix(_ say: Speech) -> HTML {
    say.table(
      Phrase("各部门意见", "Answers"), rows,
      columns: (mayAnswer ? [tick] : []) + [
        Column(Phrase("申报编号", "Application"), .head) { row, _ in
          a(href: Addresses.application(call, row.application)) { bdi { row.application.text } }
        },
        Column(Phrase("单位", "Unit")) { row, say in say.quoted(row.unit) },
      ] + departments.map(column))
  }

  private var tick: Column<Row> {
    Column(Phrase("选", "Tick")) { row, say in
      input(
        .checkbox, name: "application", .value(row.choice.value),
        .ariaLabel(say("选 \(row.application.text)", "Tick \(row.application.text)")),
        attempt.fields.all("application").contains(row.choice.value) ? .checked : nil)
    }
  }

  private func column(of department: Department) -> Column<Row> {
    Column(department.name) { row, say in
      if let opinion = row.answers[department.id] {
        say.badge(opinion.answer.name, opinion.answer.tone)
        if opinion.answer == .objects, row.settled.contains(department.id) {
          " " + say("已处理", "settled")
        }
        if opinion.answer == .objects { p(.class("detail")) { say.quoted(opinion.text) } }
      } else {
        say.badge(Phrase("待答复", "waiting"), .waiting)
        if let due = row.due {
          " "
          say.day(due)
        }
      }
    }
  }

  private func answer(_ say: Speech) -> HTML {
    fieldset(legend: say("对勾选的单位答复", "Answer on the ticked units")) {
      if own == nil {
        say.choice(
          "department", Phrase("部门", "Department"),
          options: departments.map { Speech.Option($0.id.text, $0.name) }, in: attempt)
      }
      say.radios(
        "answer", Phrase("意见", "Answer"),
        options: (own == nil ? [.agrees, .objects, .silent] : [Opinion.Answer.agrees, .objects])
          .map { Speech.Option($0.rawValue, $0.name) }, in: attempt)
      say.longField(
        "text", Phrase("说明", "Words"),
        hint: Phrase("不同意时必填：事实和依据", "Required to object: facts and grounds"), rows: 3,
        in: attempt, .maxlength(1000))
      say.send(Phrase("记录意见", "Record the answer"))
    }
  }
}
