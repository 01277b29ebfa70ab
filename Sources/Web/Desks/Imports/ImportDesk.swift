import Assessment
import Imports
import Markup
import Messages
import Programmes

extension Addresses {
  /// Handing in a table on a call.
  static let imports = Address<CallID>("/calls/*/imports")
  /// Recording a table that was tried.
  static let importRecording = Address<String>("/errands/*/recording")
  /// Scoring without a network.
  static let scoreWorkbook = Address<CallID>("/calls/*/scoring/workbook")
  /// The workbook to be filled in.
  static let scoreWorkbookFile = Address<CallID>("/calls/*/scoring/workbook.xlsx")
}

/// Where tables from spreadsheet programs come in: tried first, then recorded as a whole.
enum ImportDesk: Desk {
  /// Who keeps tables on a whole call, and bases, which keep those of their own training.
  private static let crew: Set<Role> = [
    .cityBureau, .panelSecretary, .organisationDepartment, .finance, .applicant,
  ]

  /// Whether a role has tables to hand in now.
  static func serves(_ role: Role?, in call: CallView) -> Bool {
    role.map(crew.contains) ?? false && !ImportPage.tables(of: call, for: role).isEmpty
  }

  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.fileForm(
      Addresses.imports, for: .roles(crew), limit: ImportSource.limit,
      page: { visit, attempt, call in try ImportPage(for: visit, call, attempt) },
      act: { visit, form, call in
        var reader = FieldReader(form.fields)
        let table = reader.choice("table", of: CallTable.self)
        let sheet = reader.optionalText("sheet", limit: 100)
        let file = try file(of: form, &reader)
        if let table, !ImportPage.tables(of: try visit.call(call), for: visit.role).contains(table)
        {
          reader.object(
            to: "table", Phrase("此表现在不能导入，请从列表中选择", "Not now; choose one of the list"))
        }
        guard let table, let sheet, reader.isClean else { throw reader.problems }
        return try await tryOut(
          ImportSource(
            table: table, call: call, name: file.name, bytes: file.bytes,
            sheet: sheet.isEmpty ? nil : sheet), visit)
      })
    routes.fileForm(
      Addresses.scoreWorkbook, for: .roles([.expert]), limit: ImportSource.limit,
      page: { visit, attempt, call in try ScoreWorkbookPage(for: visit, call, attempt) },
      act: { visit, form, call in
        try visit.requirePledge(in: call)
        var reader = FieldReader(form.fields)
        let file = try file(of: form, &reader)
        return try await tryOut(
          ImportSource(
            table: .scores, call: call, name: file.name, bytes: file.bytes, sheet: nil), visit)
      })
    routes.answer(Addresses.scoreWorkbookFile, for: .roles([.expert])) { visit, call in
      try await ScoreWorkbookPage.file(call, for: visit)
    }
    routes.form(
      Addresses.importRecording, for: .signedIn,
      page: { visit, attempt, id in ErrandPage(errand: try visit.errand(id), attempt: attempt) },
      act: { visit, _, id in try await record(try visit.errand(id), visit) })
  }

  private static func file(
    of form: FileForm, _ reader: inout FieldReader
  ) throws -> FileForm.File {
    guard let file = form.file, !file.bytes.isEmpty else {
      reader.object(to: "file", Phrase("请选择文件", "Choose a file"))
      throw reader.problems
    }
    return file
  }

  private static func tryOut(_ source: ImportSource, _ visit: Visit) async throws -> Answer {
    let (actor, now, office) = (try visit.actor, visit.now, visit.office)
    let title = Phrase(
      "导入预演：\(source.table.name.chinese)", "Preview: \(source.table.name.english)")
    return try await visit.run(title, in: source.call) { progress in
      try await Backroom.errands.run { () -> Errand.Outcome in
        .trial(try source.trial(as: actor, at: now, in: office, progress: progress))
      }
    }
  }

  private static func record(_ errand: Errand, _ visit: Visit) async throws -> Answer {
    guard case .done(.trial(let trial)) = errand.standing, trial.isSound else {
      throw Rebuff.missing
    }
    let source = trial.source
    if source.table == .scores { try visit.requirePledge(in: source.call) }
    let (actor, now, office) = (try visit.actor, visit.now, visit.office)
    let title = Phrase(
      "导入：\(source.table.name.chinese)", "Import: \(source.table.name.english)")
    return try await visit.run(title, in: source.call) { progress in
      let count = try await source.record(as: actor, at: now, in: office, progress: progress)
      return .recorded(source.table, acts: count)
    }
  }
}
