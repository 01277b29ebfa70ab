public import Assessment
public import Messages
public import Programmes
public import Spreadsheets
public import WorkingDays

/// What the rows of a table refer to: a programme, the people and applications of a call, and defaults.
///
/// Where a table comes in by itself, `at` and `by` stand in for blank cells and missing columns.
/// A table may still name other people in its column 经办; whoever lets somebody import on the
/// web compares the actors of the planned acts with the person who is signed in.
public struct ImportContext: Sendable {
  /// The programme of the call.
  public let programme: Programme
  /// When an act happened whose row does not say so; nil where every row must say it.
  public internal(set) var at: Instant?
  /// Who did an act whose row does not say so; nil where every row must say it.
  public let by: Actor?
  let catalogue: Catalogue
  /// The people by account; nil where their list has problems and roles cannot be checked.
  var people: [PersonID: Person]?
  /// The accounts; nil where they cannot be checked.
  var accounts: Names<PersonID>?
  /// The application numbers; nil where they cannot be checked.
  var applications: Names<ApplicationID>?
  /// The files that may be attached, by their path inside the folder.
  let files: Names<String>
  /// The files of each application.
  var enclosures: [ApplicationID: [VersionedEnclosure]] = [:]
  /// The bases, classes and words of training.
  var training: TrainingNames
  /// What offline score workbooks are checked against; nil where they are not taken.
  var ballot: Ballot?
  /// The offline score workbook that is being read.
  var workbook: ScoreWorkbook?

  /// Describes what a table of a running call refers to.
  ///
  /// `files` are the paths that rows of additions may name.
  public init(
    programme: Programme, people: [Person], applications: [ApplicationID],
    files: Set<String> = [], at instant: Instant? = nil, by actor: Actor? = nil
  ) {
    self.init(
      programme: programme, catalogue: Catalogue(programme), files: files, at: instant, by: actor)
    self.people = people.byAccount
    accounts = Names(accounts: people.map(\.id))
    self.applications = Names(applications: applications)
  }

  /// Nothing is known yet of people and applications.
  init(
    programme: Programme, catalogue: Catalogue, files: Set<String>, at instant: Instant? = nil,
    by actor: Actor? = nil
  ) {
    self.programme = programme
    self.catalogue = catalogue
    training = TrainingNames(programme)
    self.at = instant
    self.by = actor
    self.files = Names(
      Phrase("文件", "file"), files.sorted().map { .init($0, id: $0, name: Phrase(same: $0)) })
  }
}

extension ImportContext {
  /// The same, taking offline score workbooks that fit a ballot; without one they are refused.
  public func taking(_ ballot: Ballot) -> ImportContext {
    var context = self
    context.ballot = ballot
    return context
  }

  /// The same with the files that attachments.csv names for applications about to be imported.
  ///
  /// - Throws: All problems of both tables.
  public func attaching(
    _ attachments: TableFile, to applications: TableFile
  ) throws(Problems) -> ImportContext {
    var context = self
    let numbers = ApplicationsTable.numbers(in: applications, self) ?? []
    context.applications = Names(applications: numbers)
    context.enclosures = try AttachmentsTable.enclosures(
      of: attachments, versions: Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +),
      in: context)
    return context
  }
}

extension Names<PersonID> {
  /// The accounts of people.
  init(accounts: [PersonID]) {
    self.init(
      Phrase("人员账号", "account"),
      accounts.map { .init($0, id: $0.text, name: Phrase(same: $0.text)) })
  }
}

extension Names<ApplicationID> {
  /// The numbers that occur, each once however often it was handed in.
  init(applications: [ApplicationID]) {
    self.init(
      Phrase("申报编号", "application number"),
      Set(applications).sorted().map { .init($0, id: $0.text, name: Phrase(same: $0.text)) })
  }
}

extension [Person] {
  /// The people by their accounts.
  var byAccount: [PersonID: Person] {
    Dictionary(map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
