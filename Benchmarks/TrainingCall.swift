import Assessment
import Foundation
import Ledger
import Messages
import Office
import ProgrammeFiles
import Programmes
import Quantities
import Training
import WorkingDays

/// A call that stands in training: accredited bases, and what each would hand in for so many people.
struct TrainingCall {
  static let id: CallID = "T1"
  static let lessons = 60
  private static let bases = 5
  private static let heads = 50
  private static let bureau = Actor("bureau", as: .cityBureau)

  let office: Office
  let rules: TrainingRules
  private let perBase: Int
  private let course: Course
  private let today: Day
  private let record: String
  private let county: CountyID?
  private let countyClerk = Actor("county", as: .countyReviewer)

  /// Accredits bases on an empty ledger and plans for so many heads in all.
  init(on ledger: Ledger, heads: Int) throws {
    let (bytes, programme) = try TrainingCall.programme()
    guard let rules = programme.training, let trade = rules.catalogue.all.first else {
      preconditionFailure("the programme was chosen for its training")
    }
    self.rules = rules
    perBase = heads / TrainingCall.bases
    course = Course(trade.id, .technician)
    let window = rules.timetable.windows[.enrolment]?.days.lowerBound
    today = window ?? rules.enrolment.entry.reference.day
    county = programme.routing.counties.first?.id
    let digest = try ledger.vault.keep(bytes).description
    record = try ledger.vault.keepPrivate(Array("某人".utf8)).description
    let history = TrainingCall.history(programme, digest, on: today)
    _ = try ledger.append(try history.map { try Draft($0) })
    office = try Office(ledger: ledger)
  }

  /// The first programme in `Rubrics/` that trains technicians and pays bases at rates that are set.
  private static func programme() throws -> (bytes: [UInt8], programme: Programme) {
    let folder = URL(fileURLWithPath: "Rubrics")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names where name.hasSuffix(".yaml") {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let programme = try ProgrammeFile.read(bytes, file: name).programme
      let rate = programme.settlement?.subsidy?.rate(of: .technician)?.amount
      if programme.training?.trains(.technician) == true, rate != nil { return (bytes, programme) }
    }
    preconditionFailure("Rubrics/ holds a programme of training with its rates")
  }

  private static func history(
    _ programme: Programme, _ digest: String, on day: Day
  ) -> [Occurrence] {
    let people =
      [("root", .admin), ("bureau", .cityBureau), ("county", .countyReviewer)]
      as [(PersonID, Role)]
    let office = programme.routing.counties.first?.office.chinese
    let enrolled = people.map { id, role in
      Occurrence(
        call: nil, at: day.start, actor: Actor("root", as: .admin),
        event: .personEnrolled(
          Person(
            id: id, name: id.text, roles: [role], office: role == .countyReviewer ? office : nil)))
    }
    let first = programme.stages.first?.id ?? "intake"
    let training = programme.stage(of: .training)?.id ?? "training"
    let opening = CallOpened(
      title: Phrase(same: "T1"), programme: programme.id, digest: digest, stage: first)
    let events: [Event] =
      [.callOpened(opening)]
      + (0..<bases).flatMap { number -> [Event] in
        let id = base(number)
        return [
          .applicationSubmitted(
            Submission(
              application: id, unit: id.text, creditCode: "CODE-\(number)", kind: "college",
              affiliation: .municipal(supervisor: "—"), facts: [:], attachments: [], copies: 1)),
          .awarded(
            Award(
              application: id, document: "1", plaque: "1", constructionStart: nil,
              constructionEnd: nil, amount: .zero)),
        ]
      } + [.stageAdvanced(StageAdvanced(from: first, to: training))]
    return enrolled
      + events.map { Occurrence(call: id, at: day.start, actor: bureau, event: $0) }
  }

  private static func base(_ number: Int) -> ApplicationID { ApplicationID("B\(number)") }

  /// Who is meant by a running number: the base, and the number of the enrolment.
  private func enrolment(_ base: Int, _ number: Int) -> EnrolmentID {
    EnrolmentID("T\(base)-\(number)")
  }

  private func each<Element>(_ make: (_ base: Int, _ number: Int) -> Element) -> [Element] {
    (0..<TrainingCall.bases).flatMap { base in (0..<perBase).map { make(base, $0) } }
  }
}

extension TrainingCall {
  /// The plans of all bases.
  var plans: [TrainingAct] {
    (0..<TrainingCall.bases).map { base in
      .setPlan(
        TrainingPlan(
          application: TrainingCall.base(base),
          lines: [.init(trade: course.trade, level: course.level, heads: perBase)],
          subtotal: perBase))
    }
  }

  /// Everybody who is to be trained, with whatever any rule could ask for.
  var entries: [TrainingAct] {
    let parts = rules.enrolment.papers.items.reduce(into: [PartID: Int]()) { parts, item in
      if let part = item.parts.first { parts[part, default: 0] += item.count }
    }
    let categories = Set(rules.enrolment.entry.categories.included.prefix(1).map(\.id))
    let background = self.background
    return each { base, number in
      let id = enrolment(base, number)
      return .admitTrainee(
        TraineeEntry(
          Enrollee(
            enrolment: id, application: TrainingCall.base(base),
            person: TraineeID("person-\(id)-0123456789abcdef"),
            record: record, course: course, categories: categories,
            background: background, employer: "某某机械制造有限公司", employerRange: [course],
            parts: parts, isSignedByEmployer: true),
          row: RosterRow(
            id.text, identity: "000000199001010018", birthMonth: Month(year: 1990, month: 1),
            photoBytes: 3_000_000)))
    }
  }

  private var background: Background {
    let held = [Level.intermediate, .senior, .technician].map {
      Certificate(Course(course.trade, $0), issued: today.adding(years: -15))
    }
    let work = Employment(
      in: course.trade, from: Month(of: today.adding(years: -25)), until: Month(of: today))
    return Background(
      certificates: held, employments: [work].compactMap(\.self), title: .engineer,
      attestations: [.honour, .skill, .recommendation])
  }

  /// Filing, stamp and confirmation of all classes.
  var filings: [(act: TrainingAct, actor: Actor)] {
    classes.flatMap { filing -> [(TrainingAct, Actor)] in
      let named = ClassNamed(application: filing.application, id: filing.id)
      let stamp = rules.classes.countyStamp.map { _ in (TrainingAct.stampClass(named), countyClerk)
      }
      return [(.fileClass(filing), TrainingCall.bureau)] + [stamp].compactMap(\.self)
        + [(.confirmClass(named), TrainingCall.bureau)]
    }
  }

  private var classes: [ClassFiling] {
    let timetable = self.timetable
    return (0..<TrainingCall.bases).flatMap { base in
      stride(from: 0, to: perBase, by: TrainingCall.heads).map { first in
        let roster = (first..<min(first + TrainingCall.heads, perBase)).map {
          enrolment(base, $0)
        }
        let parts = rules.classes.filing.items.reduce(into: [PartID: Int]()) { parts, item in
          if let part = item.parts.first { parts[part, default: 0] += item.count * roster.count }
        }
        return ClassFiling(
          id: ClassID("C\(base)-\(first)"), application: TrainingCall.base(base), county: county,
          course: course, roster: roster, timetable: timetable, start: day(1),
          end: day(TrainingCall.lessons), parts: parts)
      }
    }
  }

  /// Ten hours of politics, 112 of theory and 108 of practice.
  private var timetable: [TimetableLesson] {
    (1...TrainingCall.lessons).map { number in
      let part: LessonPart = number <= 5 ? .politics : number <= 33 ? .theory : .practice
      return TimetableLesson(
        Lesson(
          LessonID("L\(number)"), part, content: "第\(number)课：专业知识与操作", teacher: "教师\(number % 7)",
          hours: number <= 5 ? 2 : 4), on: day(number))
    }
  }

  /// Every lesson of every class, each with one absent.
  var lessonsHeld: [TrainingAct] {
    classes.flatMap { filing in
      filing.timetable.enumerated().map { number, entry in
        let all = filing.roster.count
        let absent = number % all + 1
        return .holdLesson(
          LessonHeld(
            application: filing.application, id: filing.id, day: entry.day, lesson: entry.lesson,
            signed: RosterNumbers((1...all).filter { $0 != absent || all == 1 }), mode: .onSite,
            footageItems: 1, footageMinutes: 45))
      }
    }
  }

  /// Ceremonies, a visit and the end of every class.
  var closings: [TrainingAct] {
    classes.flatMap { filing -> [TrainingAct] in
      let (application, id) = (filing.application, filing.id)
      let ceremonies = Ceremony.allCases.map { ceremony in
        TrainingAct.holdCeremony(
          CeremonyHeld(
            application: application, id: id, ceremony: ceremony, day: filing.end, photos: 4))
      }
      let visit = ClassSpotChecked(
        application: application, id: id, day: filing.end, wasAnnounced: false, isSigned: true,
        present: filing.roster.count, found: "一致")
      return ceremonies + [
        .spotCheck(visit), .closeClass(ClassClosing(application: application, id: id)),
      ]
    }
  }

  /// A pass of everybody, with every paper.
  var results: [TrainingAct] {
    let end = day(TrainingCall.lessons)
    return each { base, number in
      .recordResult(
        TraineeResult(
          application: TrainingCall.base(base), enrolment: enrolment(base, number), isPassed: true,
          evaluated: end,
          certificates: ResultKind.allCases.map {
            IssuedCertificate($0, number: "Z\(base)-\(number)", by: .bureau, reported: end)
          }, voucher: "Q\(base)-\(number)", signedBy: Set(TrainingResult.Evaluator.allCases),
          isPublished: true))
    }
  }

  /// The settlement of all bases.
  var settlements: [TrainingAct] {
    (0..<TrainingCall.bases).map {
      .settleBase(SettlementRequest(application: TrainingCall.base($0), document: "结1"))
    }
  }

  private func day(_ number: Int) -> Day { today.adding(days: number) }

  /// Does acts as one import, so many days after the first.
  func perform(_ acts: [TrainingAct], days: Int) async throws {
    try await perform(acts.map { ($0, TrainingCall.bureau) }, days: days)
  }

  /// Does acts of several people as one import.
  func perform(_ acts: [(act: TrainingAct, actor: Actor)], days: Int) async throws {
    let at = today.adding(days: days).start
    try await office.perform(
      acts.map { Command(.training($0.act), in: TrainingCall.id, by: $0.actor, at: at) })
  }

  /// Goes on to the settlement.
  func advance(days: Int) async throws {
    try await office.perform(
      Command(
        .advance, in: TrainingCall.id, by: TrainingCall.bureau,
        at: today.adding(days: days).start))
  }
}
