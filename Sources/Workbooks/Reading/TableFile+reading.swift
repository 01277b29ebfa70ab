import Glibc
public import Messages
public import Spreadsheets

extension TableFile {
  /// Understands the bytes of a file: a workbook .xlsx by its first bytes, else a text.
  ///
  /// - Throws: What cannot be read, and why: damage, passwords, macros, links to other files, files
  ///   of other programs, more than the limits allow.
  public init(
    _ bytes: [UInt8], file: String, limits: WorkbookLimits = .usual
  ) throws(Problems) {
    if let fault = CompoundFile.fault(of: bytes) { throw fault.problems(in: file) }
    guard bytes.starts(with: [0x50, 0x4B]) else {
      if bytes.isEmpty || !file.lowercased().hasSuffix(".xlsx") {
        self.init(try TextFile(bytes, file: file))
        return
      }
      throw WorkbookFault.damaged("ZIP").problems(in: file)
    }
    guard bytes.count <= limits.fileSize else {
      throw WorkbookFault.tooLarge(limit: limits.fileSize).problems(in: file)
    }
    let workbook = try Workbook(bytes, file: file, limits: limits)
    self.init(
      file: file, sheets: workbook.grids, notes: workbook.layout.notes(file: file))
  }

  /// Reads the file at `path`, whatever its kind.
  public static func read(
    _ path: String, limits: WorkbookLimits = .usual
  ) throws(Problems) -> TableFile {
    let content = try FileContent(path, limit: max(limits.fileSize, TextFile.usualLimit))
    return try TableFile(content.bytes, file: path, limits: limits)
  }
}

extension Workbook.Layout {
  /// Tells which sheets are left out.
  fileprivate func notes(file: String) -> [Problem] {
    guard !hidden.isEmpty else { return [] }
    let names = hidden.map { "“\($0)”" }.joined(separator: " ")
    return [
      Problem(
        at: Place(file: file),
        Phrase(
          "隐藏的工作表没有读取：\(names)；需要时请取消隐藏",
          "hidden sheets were not read: \(names); unhide them if they are needed"),
        severity: .warning)
    ]
  }
}
