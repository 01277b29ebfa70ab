import CXLSXWriter
import Glibc
import Messages

/// A workbook while it is written; a class because libxlsxwriter keeps it by address.
final class Book {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: Format] = [:]
  private var names = SheetNames()
  private var error = LXW_NO_ERROR

  private init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  /// The bytes of the workbook that `fill` writes.
  ///
  /// libxlsxwriter 1.1 writes files only, so the workbook passes through a folder of its own.
  static func bytes(
    title: String, below parent: String? = nil, _ fill: (Book) -> Void
  ) throws(DocumentFailure) -> [UInt8] {
    try ScratchFolder.lend(below: parent) { folder throws(DocumentFailure) in
      guard let book = make(in: folder) else { throw memoryIsShort }
      book.describe(title: title)
      fill(book)
      try book.close()
      return try folder.bytes(of: "book.xlsx")
    }
  }

  private static func make(in folder: ScratchFolder) -> Book? {
    folder.path.withCString { path in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: path)
      return workbook_new_opt("\(folder.path)/book.xlsx", &options).map(Book.init)
    }
  }

  private static let memoryIsShort = DocumentFailure(
    Phrase("表格文件不能生成：内存不足", "the workbook cannot be made: memory is short"))

  /// Gives the workbook a fixed date of making, or libxlsxwriter would read the clock.
  private func describe(title: String) {
    title.inXML.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = Book.made
      note(workbook_set_properties(workbook, &properties))
    }
  }

  /// 2000-01-01T00:00:00Z in seconds since 1970.
  private static let made = 946_684_800

  /// Appends a sheet; a name that Excel would refuse, or that is taken, is mended.
  func sheet(named name: String) -> Sheet {
    guard let worksheet = workbook_add_worksheet(workbook, names.next(for: name.inXML)) else {
      preconditionFailure("every name is made acceptable to Excel")
    }
    return Sheet(book: self, worksheet: worksheet)
  }

  /// Keeps the first error for the end.
  func note(_ error: lxw_error) {
    if self.error == LXW_NO_ERROR { self.error = error }
  }

  private func close() throws(DocumentFailure) {
    errno = 0
    note(workbook_close(workbook))
    guard error != LXW_NO_ERROR else { return }
    let system = errno
    let operation = Phrase("表格文件不能生成", "the workbook cannot be made")
    guard error != LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED else {
      throw DocumentFailure(
        operation, cause: String(cString: lxw_strerror(error)),
        remedy: Phrase("一格最多 32767 个字，请缩短", "a cell holds at most 32,767 characters: shorten it"))
    }
    throw DocumentFailure(
      operation, cause: String(cString: system == 0 ? lxw_strerror(error) : strerror(system)),
      remedy: ScratchFolder.remedy)
  }
}

extension Book {
  /// The libxlsxwriter format of a style, made once.
  func format(_ style: CellStyle) -> Format {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(workbook) else {
      preconditionFailure("memory for one more format")
    }
    formats[style] = format
    format_set_font_name(format, style.face.name)
    format_set_font_size(format, .init(style.size))
    if style.isBold { format_set_bold(format) }
    format_set_align(format, UInt8(style.alignment.code.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_text_wrap(format)
    format_set_num_format(format, style.numbers.code)
    if style.hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let fill = style.fill { format_set_bg_color(format, fill.rawValue) }
    if let ink = style.ink { format_set_font_color(format, ink.rawValue) }
    if !style.isLocked { format_set_unlocked(format) }
    return format
  }
}

extension CellStyle.Face {
  fileprivate var name: String {
    switch self {
    case .body: "宋体"
    case .heading: "黑体"
    case .title: "方正小标宋简体"
    }
  }
}

extension CellStyle.Alignment {
  fileprivate var code: lxw_format_alignments {
    switch self {
    case .left: LXW_ALIGN_LEFT
    case .right: LXW_ALIGN_RIGHT
    case .centre: LXW_ALIGN_CENTER
    }
  }
}
