import Assessment
import Training

/// A person to be trained, before name and identity number are in the vault.
struct PlannedEnrollee: Sendable, Hashable {
  let enrolment: EnrolmentID
  let application: ApplicationID
  let person: PersonalRecord
  let course: Course
  let categories: Set<TraineeCategoryID>
  let background: Background
  let employer: String
  let employerRange: Set<Course>
  let parts: [PartID: Int]
  let isSignedByEmployer: Bool
  let row: RosterRow

  /// The entry of the person whom the key stands for and whose data lie under a reference.
  func entry(of person: TraineeID, record: String) -> TraineeEntry {
    TraineeEntry(
      Enrollee(
        enrolment: enrolment, application: application, person: person, record: record,
        course: course, categories: categories, background: background, employer: employer,
        employerRange: employerRange, parts: parts, isSignedByEmployer: isSignedByEmployer),
      row: row)
  }
}
