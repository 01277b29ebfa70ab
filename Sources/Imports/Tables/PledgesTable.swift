import Assessment
import Messages
import Programmes
import Spreadsheets

/// pledges.csv 承诺: an expert's signature, with the units from which the expert stands back.
enum PledgesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("expert", names: ["专家"]),
      Column("recused", names: ["回避的申报"], required: false),
      Column("ground", names: ["回避事由"], required: false),
      Column("text", names: ["文本摘要"], required: false),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .signPledge, in: context)
    let expert = row.expert(in: context)
    let recused = row.applications("recused", in: context)
    let ground = recused.isEmpty ? "" : row.text("ground")
    let text = row.optionalText("text") ?? PledgeText.digest
    guard let circumstances, let expert, let ground else { return nil }
    return circumstances.planning(
      .signPledge(
        PledgeSigning(
          expert: expert, text: text,
          conflicts: recused.map { PledgeSigning.Conflict(application: $0, ground: ground) })))
  }
}
