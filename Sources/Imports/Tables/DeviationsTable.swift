import Assessment
import Programmes
import Spreadsheets

/// deviations.csv 评分偏离说明.
enum DeviationsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("expert", names: ["专家"]),
      .application,
      Column("answer", names: ["书面说明"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(
      of: .answerDeviation, preferring: [.expert], in: context)
    let expert = row.expert(in: context)
    let application = row.application(in: context)
    let answer = row.text("answer")
    guard let circumstances, let expert, let application, let answer else { return nil }
    return circumstances.planning(
      .answerDeviation(
        DeviationAnswer(expert: expert, application: application, answer: answer)))
  }
}
