import Assessment
import Spreadsheets
import Training

/// exceptions.csv 一事一议: single cases that the bureau approved.
enum ExceptionsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application, Column("identity", names: ["身份证号码"], sensitive: true),
      Column("trade", names: ["职业（工种）", "工种"]), Column("level", names: ["等级"]),
      Column("document", names: ["批复文号"]), Column("reason", names: ["批准理由"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .approveException, in: context)
    let application = row.application(in: context)
    let identity = row.code("identity")
    let course = row.course(in: context)
    let document = row.text("document")
    let reason = row.text("reason")
    guard let circumstances, let application, let identity, let course, let document, let reason
    else { return nil }
    return circumstances.planning(
      .exception(
        PlannedException(
          application: application, identity: identity, course: course, document: document,
          reason: reason)))
  }
}

/// An approval that still names the person by the identity number.
struct PlannedException: Sendable, Hashable {
  let application: ApplicationID
  let identity: String
  let course: Course
  let document: String
  let reason: String

  /// The approval of the person whom the key stands for.
  func approval(of person: TraineeID) -> ExceptionApproved {
    ExceptionApproved(
      application: application, person: person, course: course, document: document,
      reason: reason)
  }
}
