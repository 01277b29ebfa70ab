import Assessment
import Imports
import Markup
import Messages
import Programmes

/// Handing in a table from a spreadsheet program.
struct ImportPage: Page {
  let call: CallID
  let callTitle: Phrase
  /// The tables whose acts the reader may do in the open stage.
  let tables: [CallTable]
  /// The table that a link asked for.
  let asked: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    self.call = id
    callTitle = call.title
    tables = ImportPage.tables(of: call, for: visit.role)
    asked = visit.query["table"] ?? ""
    self.attempt = attempt
  }

  /// Scores come from each expert's own workbook, so nobody hands in those of others here.
  static func tables(of call: CallView, for role: Role?) -> [CallTable] {
    CallTable.allCases.filter { table in
      table != .scores && call.invites(role, to: table.act)
        && (role != .applicant || ofBases.contains(table) && isBase(in: call))
    }
  }

  /// What a base keeps of its own people and classes.
  private static let ofBases: Set<CallTable> = [
    .trainees, .traineeWithdrawals, .lessons, .results, .expenses,
  ]

  private static func isBase(in call: CallView) -> Bool {
    call.applications.contains { $0.award != nil && $0.training != nil }
  }

  var title: Phrase { Phrase("导入表格", "Import a table") }
  var trail: [Link] { [Link(callTitle, to: Addresses.call(call))] }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    say.trouble(attempt)
    if tables.isEmpty {
      p(.class("empty")) {
        say("现在的环节没有您可以导入的表。", "In this stage there is no table for you to hand in.")
      }
    } else {
      form(
        method: .post, action: Addresses.imports(call), .withFiles, .class("narrow"), .novalidate
      ) {
        say.choice(
          "table", Phrase("哪一张表", "Which table"),
          options: tables.map { .init($0.rawValue, $0.name) }, current: asked, in: attempt)
        ImportPage.file(say, attempt)
        say.field(
          "sheet", Phrase("工作表名（可不填）", "Sheet (may be empty)"),
          hint: Phrase("工作簿里有几张表时填写", "Where the workbook has several tables"), in: attempt,
          .autocomplete("off"), .maxlength(100))
        say.send(Phrase("上传并预演", "Upload and preview"))
      }
    }
  }

  /// The field for a workbook or text.
  static func file(_ say: Speech, _ attempt: Attempt) -> HTML {
    say.field(
      "file", Phrase("文件", "File"), kind: .file,
      hint: Phrase(
        "Excel 工作簿（.xlsx）或 CSV，至多 \(ImportSource.limit >> 20) MB；先逐行预演，确认后才记入",
        """
        A workbook (.xlsx) or CSV of at most \(ImportSource.limit >> 20) MB; every row is tried first, \
        nothing is recorded before you say so
        """), in: attempt, .accept(".xlsx,.csv,.txt"))
  }
}
