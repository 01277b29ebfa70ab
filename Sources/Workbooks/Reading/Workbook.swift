import Messages
import Spreadsheets

/// A workbook .xlsx (ISO/IEC 29500): found to be harmless, its visible sheets read to the last cell.
struct Workbook {
  /// A visible sheet and the part that holds it.
  struct Page {
    let name: String
    let part: String
  }

  /// The parts of a workbook, before any sheet is read.
  struct Layout {
    let pages: [Page]
    let hidden: [String]
    let sharedTexts: String?
    let styles: String?
    let countsFrom1904: Bool
  }

  let layout: Layout
  let grids: [Grid]

  /// Reads a workbook.
  ///
  /// - Throws: What `WorkbookFault` tells.
  init(_ bytes: [UInt8], file: String, limits: WorkbookLimits) throws(Problems) {
    let outcome = bytes.withUnsafeBytes { bytes in
      Result { () throws(Problems) in
        var archive = try ZipArchive(bytes, file: file, limits: limits)
        let layout = try Layout(&archive)
        return (layout, try Workbook.grids(layout, &archive))
      }
    }
    (layout, grids) = try outcome.get()
  }

  private static func grids(
    _ layout: Layout, _ archive: inout ZipArchive
  ) throws(Problems) -> [Grid] {
    let store = TextStore(file: archive.file, limits: archive.limits)
    let shared = SharedTexts(into: store)
    if let part = layout.sharedTexts { try archive.parse(part, into: shared) }
    let styles = StylesPart()
    if let part = layout.styles { try archive.parse(part, into: styles) }
    let values = CellValues(
      shared: shared.cells, formats: styles.formats, countsFrom1904: layout.countsFrom1904)
    var sheets: [SheetPart] = []
    for page in layout.pages {
      let sheet = SheetPart(
        name: page.name, file: archive.file, values: values, store: store,
        limits: archive.limits)
      try archive.parse(page.part, into: sheet)
      sheets.append(sheet)
    }
    var grids: [Grid] = []
    for sheet in sheets { grids.append(try sheet.grid(store.bytes)) }
    return grids
  }
}

extension Workbook.Layout {
  /// Finds the parts of a workbook in a package, and refuses what it must not carry.
  init(_ archive: inout ZipArchive) throws(Problems) {
    let root = try Relationships.read(of: "", in: &archive)
    guard let main = root.first("officeDocument") else {
      throw Workbook.Layout.stranger(archive.names).problems(in: archive.file)
    }
    try Workbook.Layout.check(main, archive.names, file: archive.file)
    let workbook = WorkbookPart()
    try archive.parse(main, into: workbook)
    let targets = try Relationships.read(of: main, in: &archive)
    if workbook.hasExternalReferences || targets.first("externalLink") != nil {
      throw WorkbookFault.externalLinks.problems(in: archive.file)
    }
    let kinds = Dictionary(
      targets.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let isMacro = targets.targets.contains {
      $0.kind.lowercased().contains("macro") || $0.kind == "vbaProject"
    }
    if isMacro { throw WorkbookFault.macros.problems(in: archive.file) }
    let tabs = workbook.tabs.filter { kinds[$0.relationship]?.kind == "worksheet" }
    pages = tabs.filter { !$0.isHidden }.compactMap { tab in
      kinds[tab.relationship].map { Workbook.Page(name: tab.name, part: $0.part) }
    }
    hidden = tabs.filter(\.isHidden).map(\.name)
    if pages.isEmpty { throw WorkbookFault.empty.problems(in: archive.file) }
    sharedTexts = targets.first("sharedStrings")
    styles = targets.first("styles")
    countsFrom1904 = workbook.countsFrom1904
  }

  /// Refuses packages with macros, and those whose document is none of a workbook in XML.
  private static func check(_ main: String, _ names: [String], file: String) throws(Problems) {
    let lower = names.map { $0.lowercased() }
    if lower.contains(where: { $0.hasSuffix("vbaproject.bin") || $0.contains("macrosheets/") }) {
      throw WorkbookFault.macros.problems(in: file)
    }
    if lower.contains(where: { $0.contains("externallinks/") }) {
      throw WorkbookFault.externalLinks.problems(in: file)
    }
    if main.lowercased().hasSuffix(".bin") { throw WorkbookFault.binaryWorkbook.problems(in: file) }
    if main.lowercased().hasPrefix("word/") { throw WorkbookFault.word.problems(in: file) }
  }

  /// What an archive without a document is.
  private static func stranger(_ names: [String]) -> WorkbookFault {
    names.contains("mimetype") && names.contains("content.xml") ? .openDocument : .notWorkbook
  }
}
