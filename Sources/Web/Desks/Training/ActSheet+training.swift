import Assessment
import Messages
import Papers
import Programmes
import Training

extension ActSheet {
  /// The form of an act about a base; nil where the act is about something else.
  static func training(_ kind: Act.Kind, in place: TrainingPlace) -> ActSheet? {
    switch place.subject {
    case .base: base(kind, place)
    case .course(let id): place.record.classes[id].flatMap { course(kind, $0, place) }
    case .lesson(let id, let lesson):
      place.record.classes[id].flatMap { self.lesson(kind, lesson, $0, place) }
    case .trainee(let id): place.record.trainees[id].flatMap { trainee(kind, $0, place) }
    case .matter(let id): matter(kind, id, place)
    }
  }

  /// The acts about a base that have a form of their own, in the order in which they come.
  static let ofBases: [Act.Kind] = [
    .setPlan, .admitTrainee, .approveException, .fileClass, .recordExpense, .reportFunds,
    .grantAdvance, .settleBase, .inspectBase, .rateBase, .openCase,
  ]
  static let ofClasses: [Act.Kind] = [
    .stampClass, .confirmClass, .amendClass, .holdCeremony, .spotCheck, .closeClass,
  ]
  static let ofTrainees: [Act.Kind] = [.recordResult, .withdrawTrainee]

  private static func base(_ kind: Act.Kind, _ place: TrainingPlace) -> ActSheet? {
    switch kind {
    case .setPlan: plan(place)
    case .admitTrainee: admission(place)
    case .approveException: exception(place)
    case .fileClass: filing(place)
    case .recordExpense: expense(place)
    case .reportFunds: report(place)
    case .grantAdvance: advance(place)
    case .settleBase: settlement(place)
    case .inspectBase: inspection(place)
    case .rateBase: rating(place)
    case .openCase: opening(place)
    default: nil
    }
  }

  private static func course(
    _ kind: Act.Kind, _ course: TrainingClass, _ place: TrainingPlace
  ) -> ActSheet? {
    switch kind {
    case .stampClass: stamp(course, place)
    case .confirmClass: confirmation(course, place)
    case .amendClass: amendment(course, place)
    case .holdCeremony: ceremony(course, place)
    case .spotCheck: spotCheck(course, place)
    case .closeClass: closing(course, place)
    default: nil
    }
  }

  private static func trainee(
    _ kind: Act.Kind, _ trainee: TraineeRecord, _ place: TrainingPlace
  ) -> ActSheet? {
    switch kind {
    case .recordResult: result(trainee, place)
    case .withdrawTrainee: withdrawal(trainee, place)
    default: nil
    }
  }

  private static func matter(
    _ kind: Act.Kind, _ id: CaseID, _ place: TrainingPlace
  ) -> ActSheet? {
    kind == .closeCase ? decision(id, place) : nil
  }
}

extension TrainingPlace {
  /// The base, as every act about it says.
  var given: [JSON.Member] { [JSON.Member("application", .text(id.text))] }

  /// The base and something of it.
  func given(_ thing: String, as name: String = "id") -> [JSON.Member] {
    given + [JSON.Member(name, .text(thing))]
  }
}
