import Assessment
import Messages
import Programmes
import Spreadsheets

/// attachments.csv 附件: the files of every submission, or of one version of it.
enum AttachmentsTable {
  static let columns = [
    Column.application,
    Column("document", names: ["材料"]),
    Column("file", names: ["文件"]),
    Column("evidence_for", names: ["佐证条件"], required: false),
    Column("version", names: ["版本"], required: false),
  ]

  /// The files of each application; `versions` says how often each was handed in.
  static func enclosures(
    of file: TableFile, versions: [ApplicationID: Int], in context: ImportContext
  ) throws(Problems) -> [ApplicationID: [VersionedEnclosure]] {
    let table = try Table(file, columns: columns)
    let rows = try table.grouped(item: "file") {
      (row: inout RowReader) -> GroupedRow<ApplicationID, VersionedEnclosure, VersionedEnclosure>?
      in
      let application = row.application(in: context)
      let enclosure = row.enclosure(in: context)
      let last = application.map { versions[$0] ?? 1 } ?? .max
      let version = row.has("version") ? row.integer("version", in: 1...last) : nil
      guard let application, let enclosure else { return nil }
      let versioned = VersionedEnclosure(enclosure: enclosure, version: version)
      return GroupedRow(key: application, item: versioned, part: versioned)
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0.parts) })
  }
}

/// additions.csv 补充材料: documents that come later, such as the proof of an account.
enum AdditionsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    AttachmentsTable.columns.filter { $0.key != "version" }
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .addDocument, in: context)
    let application = row.application(in: context)
    let enclosure = row.enclosure(in: context)
    guard let circumstances, let application, let enclosure else { return nil }
    return circumstances.planning(.addition(application, enclosure))
  }
}

extension RowReader {
  /// Reads which file stands for which document.
  fileprivate mutating func enclosure(in context: ImportContext) -> Enclosure? {
    let document = named("document", context.catalogue.documents)
    let file = file(in: context)
    let condition =
      has("evidence_for") ? named("evidence_for", context.catalogue.conditions) : nil
    guard let document, let file else { return nil }
    return Enclosure(document: document, file: file, evidenceFor: condition)
  }

  /// Reads the path of a file that is there; Windows writes paths with backslashes.
  private mutating func file(in context: ImportContext) -> String? {
    let expected = Phrase("批次文件夹内的文件路径", "the path of a file inside the folder of the call")
    return value("file", expected: expected) { (text) throws(Mismatch) in
      let path = String(text.map { $0 == "\\" ? "/" : $0 })
      return try context.files.value(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
    }
  }
}
