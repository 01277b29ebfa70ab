public import Assessment
public import Messages
public import Programmes
public import Spreadsheets

/// A score sheet and the first row of the table that gives it; what the calculator works with.
public struct LocatedSheet: Sendable, Hashable {
  /// The file and row.
  public let place: Place
  /// The sheet.
  public let sheet: ScoreSheet

  /// Reads all sheets of a table of scores without a call: any application and expert may occur.
  ///
  /// Columns 时间, 经办 and 角色 may be there and say nothing; a criterion that occurs twice on
  /// a sheet is a problem, since nobody can tell which row counts.
  /// - Throws: All problems of the table.
  public static func read(
    _ file: TableFile, under rubric: Rubric
  ) throws(Problems) -> [LocatedSheet] {
    let unused = ["at": "时间", "by": "经办", "role": "角色"].map { key, name in
      Column(key, names: [name], required: false)
    }
    let helpers = ScoreWorkbook(in: file) == nil ? [] : ScoreWorkbook.helpers
    let table = try Table(file, columns: ScoresTable.columns + unused + helpers)
    let channels = Names(channelsOf: rubric)
    let criteria = Names(criteriaOf: rubric)
    let sheets = try table.grouped(item: "criterion") {
      (row: inout RowReader) -> GroupedRow<ScoreSheet.Key, CriterionID, Score>? in
      let application = row.code("application")
      let expert = row.code("expert")
      let channel = row.named("channel", channels)
      let score = Score(&row, criteria: criteria)
      guard let application, let expert, let channel, let score else { return nil }
      let sheet = ScoreSheet.Key(
        application: ApplicationID(application), expert: PersonID(expert), channel: channel)
      return GroupedRow(key: sheet, item: score.criterion, part: score)
    }
    return sheets.map { LocatedSheet(place: $0.place, sheet: ScoreSheet($0.key, $0.parts)) }
  }
}
