import Assessment
import Markup
import Messages
import Programmes
import Training

extension Addresses {
  /// The bases of a call, with what waits.
  static let training = Address<CallID>("/calls/*/training")
  /// Filling in the rates that the notice leaves to another document.
  static let rates = Address<CallID>("/calls/*/training/rates")
  /// One base: its plan, people, classes, money and supervision.
  static let base = Address<CallID, ApplicationID>("/calls/*/applications/*/training")
  /// The people of a base.
  static let trainees = Address<CallID, ApplicationID>("/calls/*/applications/*/training/trainees")
  /// One trainee.
  static let trainee = Address<CallID, ApplicationID, EnrolmentID>(
    "/calls/*/applications/*/training/trainees/*")
  /// One class: its timetable, lessons, checks and what still stands against its closing.
  static let trainingClass = Address<CallID, ApplicationID, ClassID>(
    "/calls/*/applications/*/training/classes/*")
  /// One lesson: who signed in.
  static let lesson = Address<CallID, ApplicationID, ClassID, LessonID>(
    "/calls/*/applications/*/training/classes/*/lessons/*")
  /// An act about a base.
  static let baseAct = Address<CallID, ApplicationID, Act.Kind>(
    "/calls/*/applications/*/training/acts/*")
  /// An act about a class.
  static let classAct = Address<CallID, ApplicationID, ClassID, Act.Kind>(
    "/calls/*/applications/*/training/classes/*/acts/*")
  /// An act about a trainee.
  static let traineeAct = Address<CallID, ApplicationID, EnrolmentID, Act.Kind>(
    "/calls/*/applications/*/training/trainees/*/acts/*")
  /// The decision on a case.
  static let caseDecision = Address<CallID, ApplicationID, CaseID>(
    "/calls/*/applications/*/training/cases/*")
}

extension Act.Kind: PathPart {}

/// The desk of training: bases, their people and classes, the money of heads, supervision.
enum TrainingDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.training, for: .signedIn) { visit, call in
      try TrainingBoardPage(visit, call)
    }
    routes.page(Addresses.base, for: .signedIn) { visit, call, id in
      BasePage(try TrainingPlace(visit, call, id))
    }
    routes.page(Addresses.trainees, for: .signedIn) { visit, call, id in
      try TraineesPage(try TrainingPlace(visit, call, id), page: visit.query["page"])
    }
    routes.page(Addresses.trainee, for: .signedIn) { visit, call, id, enrolment in
      try TraineePage(try TrainingPlace(visit, call, id, .trainee(enrolment)))
    }
    routes.page(Addresses.trainingClass, for: .signedIn) { visit, call, id, course in
      try ClassPage(try TrainingPlace(visit, call, id, .course(course)))
    }
    routes.page(Addresses.auditPack, for: .signedIn) { visit, call in
      try AuditPackPage(visit, call)
    }
    routes.answer(Addresses.auditPaper, for: .signedIn) { visit, call, name in
      .file(try await AuditPackPage.download(name, of: call, for: visit))
    }
    openActs(&routes)
    openRates(&routes)
  }

  private static func openActs(_ routes: inout Routes) {
    routes.form(
      Addresses.baseAct, for: .signedIn,
      page: { visit, attempt, call, id, kind in
        try page(visit, kind, .base, of: id, in: call, attempt)
      },
      act: { visit, fields, call, id, kind in
        try await act(fields, visit, kind, .base, of: id, in: call)
      })
    routes.form(
      Addresses.classAct, for: .signedIn,
      page: { visit, attempt, call, id, course, kind in
        try page(visit, kind, .course(course), of: id, in: call, attempt)
      },
      act: { visit, fields, call, id, course, kind in
        try await act(fields, visit, kind, .course(course), of: id, in: call)
      })
    routes.form(
      Addresses.traineeAct, for: .signedIn,
      page: { visit, attempt, call, id, trainee, kind in
        try page(visit, kind, .trainee(trainee), of: id, in: call, attempt)
      },
      act: { visit, fields, call, id, trainee, kind in
        try await act(fields, visit, kind, .trainee(trainee), of: id, in: call)
      })
    routes.form(
      Addresses.lesson, for: .signedIn,
      page: { visit, attempt, call, id, course, lesson in
        try page(visit, .holdLesson, .lesson(course, lesson), of: id, in: call, attempt)
      },
      act: { visit, fields, call, id, course, lesson in
        try await act(fields, visit, .holdLesson, .lesson(course, lesson), of: id, in: call)
      })
    routes.form(
      Addresses.caseDecision, for: .signedIn,
      page: { visit, attempt, call, id, matter in
        try page(visit, .closeCase, .matter(matter), of: id, in: call, attempt)
      },
      act: { visit, fields, call, id, matter in
        try await act(fields, visit, .closeCase, .matter(matter), of: id, in: call)
      })
  }

  private static func openRates(_ routes: inout Routes) {
    routes.form(
      Addresses.rates, for: .roles(Rights.roles(for: .setRates)),
      page: { visit, attempt, call in try RatesPage(visit, call, attempt) },
      act: { visit, fields, call in
        let page = try RatesPage(visit, call, .none)
        if let more = more(fields, { try RatesPage(visit, call, $0) }) { return try more() }
        let act = try page.sheet.act(from: fields, with: visit.office.strongroom)
        try await visit.office.perform(act, in: call, by: try visit.actor)
        return .go(to: Addresses.training(call), saying: Phrase("标准已填写", "The rates are filled in"))
      })
  }

  private static func page(
    _ visit: Visit, _ kind: Act.Kind, _ subject: TrainingPlace.Subject, of id: ApplicationID,
    in call: CallID, _ attempt: Attempt
  ) throws -> TrainingActPage {
    try TrainingActPage(visit, kind, try TrainingPlace(visit, call, id, subject), attempt)
  }

  private static func act(
    _ fields: Fields, _ visit: Visit, _ kind: Act.Kind, _ subject: TrainingPlace.Subject,
    of id: ApplicationID, in call: CallID
  ) async throws -> Answer {
    let shown = try page(visit, kind, subject, of: id, in: call, .none)
    let again = more(fields) { try page(visit, kind, subject, of: id, in: call, $0) }
    if let again { return try again() }
    try fields.expect(version: shown.place.version)
    let act = try shown.sheet.act(from: fields, with: visit.office.strongroom)
    try await visit.office.perform(act, in: call, by: try visit.actor)
    return .go(
      to: shown.next, saying: Phrase("已办理：", "Done: ") + shown.sheet.title)
  }

  /// The same form again with more rows, or with what the rules say of it so far; nothing is done.
  private static func more(
    _ fields: Fields, _ page: @escaping (Attempt) throws -> any Page
  ) -> (() throws -> Answer)? {
    guard fields[ActLine.more] != nil else { return nil }
    return { .page(try page(Attempt(fields: fields))) }
  }
}
