import Assessment
import Markup
import Messages
import Office
import Programmes
import Training

/// The form of one act about a base, a class, a lesson, a trainee or a case.
struct TrainingActPage: Page {
  let place: TrainingPlace
  let sheet: ActSheet
  let attempt: Attempt
  /// The ways into the course for the person that the form describes; nil where nobody is enrolled.
  let entry: EntryCheck?

  /// - Throws: `Rebuff.missing` for an act that the visitor's role never does.
  init(_ visit: Visit, _ kind: Act.Kind, _ place: TrainingPlace, _ attempt: Attempt) throws {
    guard let role = visit.role, Rights.roles(for: kind).contains(role),
      let sheet = ActSheet.training(kind, in: place)
    else { throw Rebuff.missing }
    self.place = place
    self.sheet = sheet
    self.attempt = attempt
    entry =
      kind == .admitTrainee && !attempt.fields.pairs.isEmpty
      ? EntryCheck(of: sheet, attempt.fields, in: place, visit.office.office.ledger) : nil
  }

  var title: Phrase { sheet.title }
  var trail: [Link] {
    let base = place.trail + [Link(Phrase(same: place.application.unit), to: place.page)]
    return place.subject == .base ? base : base + [Link(place.name, to: place.home)]
  }

  /// The page of what the act is about.
  var next: Path { place.home }

  func body(_ say: Speech) -> HTML {
    div {
      if let lead = sheet.lead { p(.class("lead")) { say(lead) } }
      say.trouble(attempt)
      if let entry { entry.body(say) }
      say.actForm(sheet, to: place.path(to: sheet.kind), back: next, attempt) {
        say.version(place.version)
        if sheet.kind == .admitTrainee {
          button(.submit, .class("plain"), .name(ActLine.more), .value("check"), .formnovalidate) {
            say("先查报名条件", "Check the ways in first")
          }
        }
      }
    }
  }
}

extension Speech {
  /// The form of an act with its fields, what follows from it, and the way back.
  func actForm(
    _ sheet: ActSheet, to action: Path, back: Path, _ attempt: Attempt,
    @HTMLBuilder beside: () -> HTML
  ) -> HTML {
    let beside = beside()
    return form(method: .post, action: action, .class("narrow", "act")) {
      self.lines(sheet.lines, in: attempt)
      if !sheet.consequences.isEmpty {
        ul(.class("hint")) { sheet.consequences.map { text in li { self(text) } } }
      }
      div(.class("buttons")) {
        button(.submit, .class("primary")) { self(sheet.title) }
        beside
        a(href: back) { self("返回", "Go back") }
      }
    }
  }
}

extension TrainingPlace {
  /// The page of the base.
  var page: Path { Addresses.base(call.id, id) }

  var trail: [Link] {
    [
      Link(call.title, to: Addresses.call(call.id)),
      Link(Phrase("培训", "Training"), to: Addresses.training(call.id)),
    ]
  }

  /// The page of the subject.
  var home: Path {
    switch subject {
    case .base, .matter: page
    case .course(let course), .lesson(let course, _): Addresses.trainingClass(call.id, id, course)
    case .trainee(let trainee): Addresses.trainee(call.id, id, trainee)
    }
  }

  /// The subject in a few words.
  var name: Phrase {
    switch subject {
    case .base: Phrase(same: application.unit)
    case .course(let course), .lesson(let course, _): Phrase("班次 \(course)", "Class \(course)")
    case .trainee(let trainee): Phrase("学员 \(trainee)", "Trainee \(trainee)")
    case .matter(let matter): Phrase("案件 \(matter)", "Case \(matter)")
    }
  }

  /// Where the form of an act about the subject stands.
  func path(to kind: Act.Kind) -> Path {
    switch subject {
    case .base: Addresses.baseAct(call.id, id, kind)
    case .course(let course): Addresses.classAct(call.id, id, course, kind)
    case .lesson(let course, let lesson): Addresses.lesson(call.id, id, course, lesson)
    case .trainee(let trainee): Addresses.traineeAct(call.id, id, trainee, kind)
    case .matter(let matter): Addresses.caseDecision(call.id, id, matter)
    }
  }

  /// The acts of a list that the visitor may ask for now, as links.
  func links(_ kinds: [Act.Kind]) -> [Link] {
    kinds.filter(invites).compactMap { kind in
      ActSheet.training(kind, in: self).map { Link($0.title, to: path(to: kind)) }
    }
  }
}

extension Speech {
  /// Acts as buttons in a row; nothing where there is none.
  @HTMLBuilder func actions(_ links: [Link]) -> HTML {
    if !links.isEmpty {
      p(.class("buttons")) {
        links.map { one in a(href: one.path, .class("button")) { self(one.title) } }
      }
    }
  }
}
