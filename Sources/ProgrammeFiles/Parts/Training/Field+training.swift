import Messages
import Programmes
import Training

extension Fields {
  /// The keys of a training stage.
  static let training = [
    "levels", "industries", "plan", "enrolment", "classes", "results", "timetable", "archive",
    "supervision", "forms",
  ]

  /// The settings of a training stage.
  func training() -> TrainingRules? {
    let levels = need("levels")?.levelRules() ?? []
    let industries = maybe("industries")?.industries()
    let plan = need("plan")?.plan()
    let enrolment = need("enrolment")?.enrolment()
    let classes = need("classes")?.classes()
    // Certificates depend on the catalogue, so results wait for it.
    let results = need("results").flatMap { field in
      enrolment.map { enrolment in
        field.list { $0.resultRule(in: enrolment.entry.trades.catalogue) }
      }
    }
    let timetable = need("timetable")?.timetable()
    let archive = need("archive")?.archive()
    let supervision = maybe("supervision")?.supervision()
    let forms = need("forms")?.forms()
    guard let plan, let enrolment, let classes, let results, let timetable, let archive, let forms
    else { return nil }
    return TrainingRules(
      levels: levels, industries: industries, plan: plan, enrolment: enrolment, classes: classes,
      results: results, timetable: timetable, archive: archive, supervision: supervision,
      forms: forms)
  }
}
