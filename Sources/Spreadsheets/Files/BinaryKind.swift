import Messages

/// Files that are not plain text though people take them for tables, known by their first bytes.
enum BinaryKind: CaseIterable {
  case zip
  case oldExcel
  case pdf
  case richText
  case webPage
  case compressed
  case unknown

  init?(_ bytes: [UInt8]) {
    let start = bytes.prefix(64).drop { $0.isBlank || TextFile.byteOrderMark.contains($0) }
      .map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    let known = BinaryKind.allCases.first { kind in
      kind.signatures.contains { start.starts(with: $0) }
    }
    guard let known else { return nil }
    self = known
  }

  /// The first bytes, letters in lower case.
  private var signatures: [[UInt8]] {
    switch self {
    case .zip: [[0x70, 0x6B, 0x03, 0x04], [0x70, 0x6B, 0x05, 0x06]]
    case .oldExcel: [[0xD0, 0xCF, 0x11, 0xE0]]
    case .pdf: [Array("%pdf".utf8)]
    case .richText: [Array("{\\rtf".utf8)]
    case .webPage: ["<!doctype", "<html", "<table", "<?xml"].map { Array($0.utf8) }
    case .compressed: [[0x1F, 0x8B]]
    case .unknown: []
    }
  }

  private var name: Phrase {
    switch self {
    case .zip: Phrase("Excel 工作簿（.xlsx）或压缩包（.zip）", "an Excel workbook (.xlsx) or a ZIP archive")
    case .oldExcel: Phrase("旧版 Excel 工作簿（.xls）", "an old Excel workbook (.xls)")
    case .pdf: Phrase("PDF 文件", "a PDF file")
    case .richText: Phrase("RTF 文档", "an RTF document")
    case .webPage:
      Phrase("网页或 XML 文件（即使扩展名是 .xls）", "a web page or XML (whatever its extension says)")
    case .compressed: Phrase("压缩文件（.gz）", "a compressed file (.gz)")
    case .unknown: Phrase("二进制文件（含有 NUL 字节）", "a binary file (it has NUL bytes)")
    }
  }

  func problem(in file: String) -> Problem {
    Problem(
      at: Place(file: file),
      Phrase(
        "这是\(name.chinese)，不是 CSV 文本；请用 Excel 打开后另存为“CSV UTF-8（逗号分隔）”",
        "this is \(name.english), not CSV text; open it in Excel and save it as "
          + "“CSV UTF-8 (Comma delimited)”"))
  }
}
