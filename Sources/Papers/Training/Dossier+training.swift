import Assessment
import Messages
import Programmes
import Training

extension Dossier {
  /// The accredited bases in the order of their applications, as the notice's tables list them.
  var bases: [(application: Application, award: Award)] {
    call.applicationsInOrder.compactMap { application in
      application.award.map { (application, $0) }
    }
  }

  /// The rules of training, or a refusal where the programme trains nobody.
  func trainingRules() throws(Refusal) -> TrainingRules {
    if let rules = programme.training { return rules }
    throw Refusal(
      Reason(
        "noTraining", Phrase("本项目不设培训环节", "nobody is trained under this programme"),
        remedy: Phrase("改印其他表册", "print another paper")))
  }

  /// A base by its number, or a refusal.
  func base(_ id: ApplicationID) throws(Refusal) -> Application {
    if let application = call.applications[id], application.award != nil { return application }
    throw Refusal(
      Reason(
        "notAccredited", subject: id.text, Phrase("不是已认定的培训基地", "is no accredited base"),
        remedy: Phrase("核对申报编号", "check the number of the application")))
  }

  /// A trainee with the base, or a refusal.
  func trainee(_ id: EnrolmentID) throws(Refusal) -> (base: Application, trainee: TraineeRecord) {
    for each in bases {
      if let trainee = each.application.training.trainees[id] { return (each.application, trainee) }
    }
    throw Refusal(
      Reason(
        "unknownTrainee", subject: id.text, Phrase("没有这个报名编号", "there is no such enrolment"),
        remedy: Phrase("核对报名编号", "check the number of the enrolment")))
  }

  /// A form that the notice does not have.
  func noForm(_ name: Phrase) -> Refusal {
    Refusal(
      Reason(
        "noForm",
        Phrase("本项目没有\(name.chinese)的表式", "the notice has no form for the \(name.english)"),
        remedy: Phrase("改印其他表册", "print another paper")))
  }
}

extension Application {
  /// The name of the base as it is registered.
  var baseName: Paper.Cell { .same(submission.unit) }

  /// The trainees who did not leave, in the order of admission.
  var enrolled: [TraineeRecord] { training.traineesInOrder.filter(\.isEnrolled) }
}

extension Training.Course {
  /// The trade and the level as two cells.
  var cells: [Paper.Cell] { [.same(trade.text), .text(level.name)] }
}
