import Messages

/// Why a whole file cannot be used as a workbook.
enum WorkbookFault: Sendable, Hashable {
  case tooLarge(limit: Int)
  case notWorkbook
  case empty
  case word
  case openDocument
  case binaryWorkbook
  case oldExcel
  case oldWord
  case encrypted
  case macros
  case externalLinks
  case tooManyParts(Int, limit: Int)
  case repeatedPart(String)
  case bomb(String)
  case unpacksTooLarge(limit: Int)
  case documentType(String)
  case tooDeep(String)
  case damaged(String)
  case tooManyRows(String, limit: Int)
  case tooManyCells(limit: Int)
  case tooMuchText(limit: Int)
  case longCell(String, limit: Int)
  case tooManyMerges(String)

  /// The refusal of a file.
  func problems(in file: String) -> Problems {
    Problems([Problem(at: Place(file: file), message)])
  }

  var message: Phrase {
    switch self {
    case .notWorkbook, .empty, .word, .openDocument, .binaryWorkbook, .oldExcel, .oldWord:
      otherKind
    case .encrypted, .macros, .externalLinks: forbidden
    case .tooLarge, .tooManyParts, .repeatedPart, .bomb, .unpacksTooLarge, .documentType, .tooDeep,
      .damaged:
      unsafe
    case .tooManyRows, .tooManyCells, .tooMuchText, .longCell, .tooManyMerges: tooMuch
    }
  }
}

extension WorkbookFault {
  private static let save = Phrase(
    "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”",
    "open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”")

  private func saving(_ chinese: String, _ english: String) -> Phrase {
    Phrase(
      "\(chinese)；\(WorkbookFault.save.chinese)", "\(english); \(WorkbookFault.save.english)")
  }

  /// Files of another kind.
  private var otherKind: Phrase {
    switch self {
    case .word:
      Phrase(
        "这是 Word 文档，不是工作簿；应为 .xlsx 或 CSV 表格",
        "this is a Word document; expected a table in .xlsx or CSV"
      )
    case .openDocument:
      saving("这是 OpenDocument 文件（.ods）", "this is an OpenDocument file (.ods)")
    case .binaryWorkbook:
      saving("这是二进制工作簿（.xlsb）", "this is a binary workbook (.xlsb)")
    case .oldExcel:
      saving("这是旧版 Excel 工作簿（.xls）", "this is a workbook of an old Excel (.xls)")
    case .oldWord:
      Phrase(
        "这是旧版 Word 文档（.doc）；应为 .xlsx 或 CSV 表格",
        "this is an old Word document; expected .xlsx or CSV")
    case .empty:
      Phrase("工作簿没有可见的工作表；请取消隐藏后保存", "the workbook shows no sheet; unhide the one that is meant")
    default:
      Phrase(
        "这是压缩包，里面没有工作簿；应直接给出 .xlsx 文件",
        "this is an archive without a workbook; expected an .xlsx file")
    }
  }

  /// Workbooks that are refused for what they carry.
  private var forbidden: Phrase {
    switch self {
    case .encrypted:
      Phrase(
        "工作簿加了打开密码，读不到内容；请在 Excel“文件 → 信息 → 保护工作簿”中取消密码后保存",
        "the workbook is encrypted with a password; take the password off in Excel (File, Info) and save it"
      )
    case .macros:
      saving("工作簿带有宏，宏不会被运行，也不予导入", "the workbook carries macros, which are not taken in")
    default:
      Phrase(
        "工作簿引用了别的文件（外部链接），数值可能已过时；请在 Excel“数据 → 编辑链接”中断开链接后保存",
        "the workbook links to other files, whose values may be out of date; break the links in "
          + "Excel (Data, Edit Links) and save it")
    }
  }

  /// Packages that would do harm, or are broken.
  private var unsafe: Phrase {
    switch self {
    case .tooLarge(let limit):
      Phrase(
        "文件超过 \(limit >> 20) MiB；请确认选对了文件，或拆分后再导入",
        "the file is over \(limit >> 20) MiB; check that it is the right one, or split it")
    case .tooManyParts(let count, let limit):
      saving(
        "压缩包里有 \(count) 个部件，超过上限 \(limit)，不像正常的工作簿",
        "the package has \(count) parts, over the limit of \(limit), unlike any workbook")
    case .repeatedPart(let part):
      saving("部件 \(part.shortened) 在包里出现两次", "the part \(part.shortened) occurs twice")
    case .bomb(let part):
      saving(
        "部件 \(part.shortened) 的压缩比高得不正常，疑为压缩炸弹",
        "the part \(part.shortened) unpacks to a suspicious size, like a ZIP bomb")
    case .unpacksTooLarge(let limit):
      Phrase(
        "解压后超过 \(limit >> 20) MiB；请只保留要导入的工作表，或拆分后再导入",
        "unpacked it is over \(limit >> 20) MiB; keep only the sheet to be imported, or split it")
    case .documentType(let part):
      saving(
        "部件 \(part.shortened) 含有文档类型声明（DTD）或实体，可能有害",
        "the part \(part.shortened) declares a document type or entities, which may do harm")
    case .tooDeep(let part):
      saving("部件 \(part.shortened) 嵌套过深", "the part \(part.shortened) is nested too deeply")
    case .damaged(let part):
      saving(
        "文件已损坏或被截断（\(part.shortened)）", "the file is damaged or cut off (\(part.shortened))")
    default: otherKind
    }
  }

  /// More than a table of a call can hold.
  private var tooMuch: Phrase {
    switch self {
    case .tooManyRows(let sheet, let limit):
      Phrase(
        "工作表“\(sheet.shortened)”超过 \(limit) 行；请删除多余的行，或拆分后再导入",
        "the sheet “\(sheet.shortened)” has over \(limit) rows; delete what is not needed, or split it"
      )
    case .tooManyCells(let limit):
      Phrase(
        "工作簿超过 \(limit) 个单元格；请只保留要导入的工作表，或拆分后再导入",
        "the workbook has over \(limit) cells; keep only the sheet to be imported, or split it")
    case .tooMuchText(let limit):
      Phrase(
        "工作簿的文字超过 \(limit >> 20) MiB；请只保留要导入的工作表，或拆分后再导入",
        "the texts of the workbook are over \(limit >> 20) MiB; keep only the sheet to be imported")
    case .longCell(let place, let limit):
      Phrase(
        "\(place.shortened) 有一格超过 \(limit) 字；请缩短，长文请作为附件",
        "a cell of \(place.shortened) has over \(limit) characters; shorten it or attach a document"
      )
    case .tooManyMerges(let sheet):
      Phrase(
        "工作表“\(sheet.shortened)”的合并单元格太多或范围太大；请取消合并后保存",
        "the sheet “\(sheet.shortened)” has too many or too large merged cells; unmerge them")
    default: otherKind
    }
  }
}

extension String {
  /// Names inside a file may be of any length and hold anything.
  fileprivate var shortened: String {
    let text = String(
      unicodeScalars.prefix(60).map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
    return unicodeScalars.count > 60 ? text + "…" : text
  }
}
