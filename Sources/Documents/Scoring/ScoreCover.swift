import Messages
import WorkingDays

/// The first sheet of a score workbook: whose it is, of which version, and how it is filled in.
///
/// An import reads the labels of column A in Chinese, whatever the language of the reader.
struct ScoreCover {
  let workbook: ScoreWorkbook
  let language: Language

  static let title = Phrase("专家离线评分表", "Offline score workbook")

  func write(into book: Book) {
    let sheet = book.sheet(named: "封面")
    for (column, width) in [18, 68, 26].enumerated() { sheet.setWidth(width, column: column) }
    sheet.write(ScoreCover.title[language], acrossTo: 2, row: 0, .title)
    sheet.setHeight(36, row: 0)
    for (number, line) in lines.enumerated() {
      let row = number + 2
      sheet.write(line.label.chinese, at: Spot(row: row, column: 0), .label)
      sheet.write(line.value, at: Spot(row: row, column: 1), .words)
      sheet.setHeight(of: row, for: [(line.value, 68)], least: 20)
      if language == .english {
        sheet.write(line.label.english, at: Spot(row: row, column: 2), .prose)
      }
    }
    let first = lines.count + 3
    for (number, advice) in advice.enumerated() {
      let text = "\(number + 1). " + advice[language]
      sheet.write(text, acrossTo: 2, row: first + number, .prose)
      sheet.setHeight(of: first + number, for: [(text, 108)], least: 24)
    }
    sheet.protect()
    sheet.setPage(
      lastRow: first + advice.count - 1, lastColumn: 2, isLandscape: false, language: language)
  }

  private var lines: [(label: Phrase, value: String)] {
    [
      (Phrase("格式", "Format"), ScoreWorkbook.format),
      (Phrase("批次编号", "Call"), workbook.call.text),
      (Phrase("批次名称", "Name of the call"), workbook.title[language]),
      (Phrase("项目办法摘要", "Programme digest"), workbook.digest),
      (Phrase("专家账号", "Expert's account"), workbook.expert.text),
      (Phrase("专家姓名", "Expert's name"), workbook.name),
      (Phrase("申报清单", "Applications"), workbook.applications.map(\.text).joined(separator: ";")),
      (Phrase("版本", "Version"), String(workbook.version)),
      (Phrase("导出时间", "As of"), workbook.exported.description),
    ]
  }

  private let advice = [
    Phrase(
      "只填“评分”表中黄色的“得分”和“扣分原因”两列，填好的格变为白色；其他内容请勿改动，否则导入时会被拒绝。",
      "Fill in only the yellow columns 得分 (points) and 扣分原因 (reason) of the sheet 评分; "
        + "filled cells turn white. Change nothing else, or the import refuses the workbook."),
    Phrase(
      "得分超出满分或不合分档时，Excel 会提示；不是满分的，须写明扣分原因。",
      "Excel objects to points above the maximum or between the steps; "
        + "a reason is required wherever points are lost."),
    Phrase(
      "“合计”表随填随算，并显示还差几项；一份申报的一个环节要么全填，要么全空。空白不等于零分。",
      "The sheet 合计 adds up while you type and counts what is missing; a channel of an application "
        + "is filled in whole or left empty. Blank is not zero."),
    Phrase(
      "已提交的评分表不再列出。评分规则、专家或申报清单变动后，本表作废，请重新领取。",
      "Sheets already handed in are not listed. If the rules, the expert or the list of applications "
        + "change, this workbook is void: ask for a new one."),
    Phrase(
      "填好后保存为 .xlsx，交评审秘书导入；导入时逐格核对，有一处不合规则，整本不收。",
      "Save it as .xlsx and give it to the panel's secretary; every cell is checked on import, and one "
        + "wrong cell refuses the whole workbook."),
  ]
}
