import Assessment
import Messages
import Spreadsheets
import Training

/// expenses.csv 资金支出.
enum ExpensesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application, Column("expense", names: ["支出编号"]), .day,
      Column("category", names: ["支出科目"]), Column("amount", names: ["金额"]),
      Column("entry", names: ["专账凭证"], required: false),
      Column("heads", names: ["人数"], required: false),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .recordExpense, in: context)
    let problems = row.problems.count
    let application = row.application(in: context)
    let expense = row.code("expense")
    let day = row.day("day")
    let category = row.named("category", context.training.expenses)
    let amount = row.money("amount")
    let entry = row.optionalText("entry")
    let heads = row.has("heads") ? row.integer("heads", in: 1...1_000_000) : nil
    guard row.problems.count == problems, let circumstances, let application, let expense, let day,
      let category, let amount
    else { return nil }
    return circumstances.planning(
      .training(
        .recordExpense(
          BaseExpense(
            application: application, id: ExpenseID(expense), day: day, category: category,
            amount: amount, entry: entry, heads: heads))))
  }
}
