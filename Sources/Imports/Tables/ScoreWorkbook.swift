import Assessment
import Messages
import Programmes
import Spreadsheets

/// The cover of an expert's offline score workbook 离线评分表, which says what it was made for.
struct ScoreWorkbook: Sendable {
  /// The word for the layout of cover and sheet.
  static let format = "jinbang-score-workbook-1"

  /// The columns that help the expert and say nothing to the program.
  static let helpers = [
    "单位名称", "指标名称", "环节名称", "满分", "最低分", "评分标准", "一级指标", "备注", "小计", "提示",
  ].map { Column("helper:\($0)", names: [$0], required: false) }

  private let cells: [TableFile.LabelledCell]
  private let file: String

  /// Finds the cover; nil for any other file.
  init?(in file: TableFile) {
    cells = file.labelledCells
    self.file = file.file
    let isOurs = cells.contains {
      $0.label.foldedForMatching == Label.format.rawValue
        && $0.value.hasPrefix("jinbang-score-workbook-")
    }
    if !isOurs { return nil }
  }

  private enum Label: String {
    case format = "格式"
    case call = "批次编号"
    case digest = "项目办法摘要"
    case expert = "专家账号"
    case applications = "申报清单"
    case version = "版本"
  }

  private func cell(_ label: Label) -> TableFile.LabelledCell? {
    cells.first { $0.label.foldedForMatching == label.rawValue }
  }

  /// Whose points these are.
  private var expert: PersonID? { cell(.expert).map { PersonID($0.value) } }

  private var applications: [ApplicationID] {
    (cell(.applications)?.value ?? "").split { ";；、\n".contains($0) }
      .map { ApplicationID(String($0.filter { !$0.isWhitespace })) }
  }

  /// Refuses a workbook that was made for another call, other rules, another expert or other work.
  ///
  /// - Throws: Every difference at its cell, with both values.
  func check(against context: ImportContext) throws(Problems) {
    guard let ballot = context.ballot else { throw Problems([stranger]) }
    let expert = expert ?? PersonID("")
    let signer = context.by.flatMap { $0.role == .expert ? $0.person : nil }
    let problems = [
      difference(.format, from: ScoreWorkbook.format),
      difference(.call, from: ballot.call.text),
      difference(.digest, from: ballot.digest),
      signer.flatMap { difference(.expert, from: $0.text) },
      list(against: ballot.applications(of: expert)),
      version(against: ballot.entries),
    ].compactMap(\.self)
    if !problems.isEmpty { throw Problems(problems) }
  }

  /// Refuses a row that is not the expert's own.
  func check(_ application: ApplicationID?, _ expert: PersonID?, in row: inout RowReader) {
    if let expert, expert != self.expert {
      row.refuse(
        "expert", because: Phrase("不是封面上的专家", "is not the expert on the cover"),
        expected: Phrase(same: self.expert?.text ?? ""))
    }
    if let application, !applications.contains(application) {
      row.refuse(
        "application", because: Phrase("不在封面的申报清单中", "is not on the list of the cover"),
        expected: Phrase(
          "封面申报清单中的申报编号", "one of the applications that the cover lists"))
    }
  }
}

extension ScoreWorkbook {
  private var stranger: Problem {
    Problem(
      at: Place(file: file),
      Phrase(
        "这是专家的离线评分表；请用 jinbang import scores 导入，以便核对批次和专家",
        "this is an expert's offline score workbook; take it in with jinbang import scores, "
          + "which checks call and expert"))
  }

  private func difference(_ label: Label, from right: String) -> Problem? {
    let cell = cell(label)
    let value = cell?.value ?? ""
    if value == right { return nil }
    return problem(
      label,
      Phrase(
        "评分表上是“\(value.visible)”，现在是“\(right)”；此表不是为这一批、这位专家导出的，或导出后规则有变，请重新导出",
        "the workbook says “\(value.visible)”, expected “\(right)”; it was made for another call "
          + "or expert, or the rules changed: export it again"))
  }

  /// The applications must be those that the expert has to score now.
  private func list(against right: [ApplicationID]) -> Problem? {
    let own = Set(applications)
    let now = Set(right)
    if own == now { return nil }
    let gone = own.subtracting(now).sorted().map { Phrase(same: $0.text) }.joined
    let added = now.subtracting(own).sorted().map { Phrase(same: $0.text) }.joined
    return problem(
      .applications,
      Phrase(
        "申报清单与现在应评的不同：表上多出 \(gone.chinese.orNone)，缺少 \(added.chinese.orNone)；应重新导出",
        "the list differs from what is to be scored now: no longer \(gone.english.orDash), "
          + "new \(added.english.orDash); expected a fresh export"))
  }

  /// The workbook comes from this ledger, which has grown since or not.
  private func version(against entries: Int) -> Problem? {
    let value = cell(.version)?.value ?? ""
    if let version = Int(value), (1...max(1, entries)).contains(version) { return nil }
    return problem(
      .version,
      Phrase(
        "评分表导出于台账第“\(value.visible)”条，而本台账有 \(entries) 条；应导入到导出它的台账",
        "the workbook was made at entry “\(value.visible)”, this ledger has \(entries); expected "
          + "the ledger that it was made from"))
  }

  private func problem(_ label: Label, _ message: Phrase) -> Problem {
    Problem(at: cell(label)?.place ?? Place(file: file), field: label.rawValue, message)
  }
}

extension String {
  fileprivate var orNone: String { isEmpty ? "无" : self }
  fileprivate var orDash: String { isEmpty ? "none" : self }
}
