import Assessment
import Spreadsheets
import Training

/// trainee-withdrawals.csv 学员退出.
enum TraineeWithdrawalsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application, .enrolment, Column("code", names: ["退出代码"]), Column("note", names: ["说明"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .withdrawTrainee, in: context)
    let application = row.application(in: context)
    let enrolment = row.enrolment()
    let code = row.named("code", .leavingReasons)
    let note = row.text("note")
    guard let circumstances, let application, let enrolment, let code, let note
    else { return nil }
    return circumstances.planning(
      .training(
        .withdrawTrainee(
          TraineeLeft(application: application, enrolment: enrolment, code: code, note: note))))
  }
}
