public import Messages
public import Programmes
public import WorkingDays

/// One application as one viewer sees it; nil says that the viewer may not see it.
public struct ApplicationView: Sendable {
  let lens: Lens
  let application: Application

  /// Whether the viewer sees a kind of information on this application.
  public func sees(_ information: Information) -> Bool {
    lens.sees(information, of: application)
  }

  /// Whether the viewer may take a paper on this application that says all of this.
  public func mayTake(_ contents: Information...) -> Bool { contents.allSatisfy(sees) }

  private func shown<Value>(_ value: @autoclosure () -> Value, _ information: Information) -> Value?
  {
    sees(information) ? value() : nil
  }
}

/// The register: everybody who gets such a view may see it.
extension ApplicationView {
  /// The application number.
  public var id: ApplicationID { application.id }
  /// The unit's full legal name.
  public var unit: String { application.submission.unit }
  /// The kind of applicant; the word itself for one that the notice does not list.
  public var kind: Phrase { lens.programme.name(of: application.submission.kind) }
  /// To whom the unit belongs.
  public var affiliation: Affiliation { application.submission.affiliation }
  /// When the version that counts came in.
  public var received: Instant { application.received }
  /// How often it was handed in.
  public var version: Int { application.version }
  /// Whether it is in the race, without the reasons.
  public var status: ApplicationStatus { ApplicationStatus(application.progress) }
}

/// What the unit hands in and what offices find.
extension ApplicationView {
  /// The unified social credit code.
  public var creditCode: String? { shown(application.submission.creditCode, .facts) }
  /// Why a kind that the notice does not name is admitted.
  public var kindReason: String? {
    shown(application.submission.kindReason, .facts).flatMap { $0 }
  }
  /// The vault record with contact person and phone, where there is one.
  public var contact: String? { shown(application.submission.contact, .contact).flatMap { $0 } }
  /// How many paper copies came in.
  public var copies: Int? { shown(application.submission.copies, .documents) }
  /// The stated values.
  public var statedFacts: [FactID: FactValue]? { shown(application.submission.facts, .facts) }
  /// The values that count, verified ones in place of stated ones, as conditions read them.
  public var facts: Facts? {
    guard sees(.facts), sees(.verifications) else { return nil }
    // Conditions ask for documents, too: a file that may not be seen must not turn one green.
    return Facts(
      stated: application.submission.facts.merging(application.verifiedValues) { $1 },
      documents: sees(.additions) ? application.documents : application.submission.documents,
      kind: application.submission.kind, lastDay: lens.programme.intake.lastDay,
      programme: lens.programme)
  }
  /// The files handed in with the application.
  public var documents: [Attachment]? { shown(application.submission.attachments, .documents) }
  /// The files that came later.
  public var additions: [Attachment]? { shown(application.additions, .additions) }
  /// The checked facts with their evidence.
  public var verifications: [FactID: Verification]? {
    shown(application.verifications, .verifications)
  }
  /// The decisions on the version that counts, by stage and signing office.
  public var reviews: [StageID: [Role: Review]]? { shown(application.reviews, .reviews) }
  /// Where it stands, with the reasons.
  public var progress: Application.Progress? { shown(application.progress, .reviews) }
  /// The findings that exclude it, by their grounds.
  public var findings: [VetoFinding]? {
    shown(application.vetoes.values.sorted { $0.veto < $1.veto }, .findings)
  }
}

/// Selection, award and acceptance.
extension ApplicationView {
  /// The row of the sealed ranking; nil while it is not sealed, too.
  public var standing: SealedRanking.Row? {
    shown(lens.call.ranking?.rows.first { $0.application == id }, .ranking).flatMap { $0 }
  }
  /// The place now, which a promotion or removal changes after sealing.
  public var place: SealedRanking.Place? { shown(application.place, .ranking) }
  /// The unit whose place it took; told only to those who see every result.
  public var replaces: ApplicationID? {
    lens.extent(of: .ranking) == .all ? application.replaces : nil
  }
  /// Whether it is proposed for an award; told with the result, and to those who answer on proposed units.
  public var isListed: Bool? {
    sees(.ranking) || lens.extent(of: .register) == .listed ? application.isListed : nil
  }
  /// The departments' answers: all, or the one of the viewer's own department.
  public var opinions: [Opinion]? {
    guard sees(.opinions) else { return nil }
    let all = application.opinions.values.sorted { $0.department < $1.department }
    return lens.extent(of: .opinions) == .own
      ? all.filter { $0.department == lens.department } : all
  }
  /// The departments whose objection was settled in the unit's favour, with the reason.
  public var settledOpinions: [DepartmentID: String]? {
    guard lens.extent(of: .opinions) != .own else { return nil }
    return shown(application.settledOpinions, .opinions)
  }
  /// The day until which opinions are due.
  public var opinionsDue: Day? {
    shown(lens.call.opinionsDue(on: application), .opinions).flatMap { $0 }
  }
  /// The notice that shows it, as everybody may know.
  public var notice: PublicNotice? { lens.call.notice(of: application) }
  /// The award; nil where it holds none, too.
  public var award: Award? { shown(application.award, .award).flatMap { $0 } }
  /// What was recorded about it as a place of training; without persons for those who may not see them.
  public var training: TrainingRecord? {
    guard sees(.training) else { return nil }
    return sees(.trainees) ? application.training : application.training.withoutPersons
  }
  /// The evaluations.
  public var acceptances: [Acceptance]? { shown(application.acceptances, .acceptance) }
  /// The money of the award; nil where it holds none, too.
  public var money: MoneyView? {
    guard sees(.money), let account = application.account else { return nil }
    return MoneyView(account, of: application, seesBankAccount: sees(.bankAccount))
  }
}

extension Programme {
  /// The name of a kind of applicant.
  func name(of kind: ApplicantKindID) -> Phrase {
    applicants.kind(kind)?.name ?? Phrase(same: kind.text)
  }
}

extension TrainingRecord {
  /// The record without trainees, rosters, attendance and rewards.
  fileprivate var withoutPersons: TrainingRecord {
    var record = self
    record.exceptions = []
    record.trainees = [:]
    record.traineeOrder = []
    record.classes = [:]
    record.rewards = [:]
    return record
  }
}
