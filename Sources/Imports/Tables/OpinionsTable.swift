import Assessment
import Messages
import Programmes
import Spreadsheets

/// opinions.csv 部门意见.
enum OpinionsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application,
      Column("department", names: ["部门"]),
      Column("answer", names: ["意见"]),
      Column("text", names: ["说明"], required: false),
    ]
  }

  private static let answers = Names<Opinion.Answer>(
    Phrase("部门意见", "answer"),
    [
      .init(.agrees, id: "agrees", name: Phrase("同意", "agrees")),
      .init(.objects, id: "objects", name: Phrase("不同意", "objects")),
      .init(.silent, id: "silent", name: Phrase("未答复", "silent")),
    ])

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .recordOpinion, in: context)
    let application = row.application(in: context)
    let department = row.named("department", context.catalogue.departments)
    let answer = row.named("answer", answers)
    let text = row.optionalText("text") ?? ""
    guard let circumstances, let application, let department, let answer else { return nil }
    return circumstances.planning(
      .recordOpinion(
        Opinion(application: application, department: department, answer: answer, text: text)))
  }
}
