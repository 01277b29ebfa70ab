import Messages

/// Whether a file is what its name says, whole, and safe to hand to an office.
struct UploadCheck {
  let name: FileName
  let bytes: FileBytes

  /// The largest file that is taken, in bytes: a scan of some hundred pages.
  static let limit = 64 << 20

  /// What is wrong with the file; nil for one that is taken.
  var objection: Phrase? {
    guard bytes.count > 0 else { return Phrase("文件是空的", "The file is empty") }
    guard bytes.count <= Self.limit else { return Self.tooLarge }
    guard let kind = UploadKind(claimedBy: name) else { return Self.unknownKind(name.ending) }
    guard bytes.starts(with: kind.mark) else {
      return Phrase(
        "文件内容不是 \(kind.rawValue.uppercased())，扩展名与内容不符；请用原来的程序另存或重新扫描",
        """
        The file is no \(kind.rawValue.uppercased()) although its name says so; save it again in \
        its own program, or scan it again
        """)
    }
    switch kind {
    case .pdf: return pdfObjection
    case .jpeg: return jpegObjection
    case .png: return pngObjection
    case .docx: return packageObjection(holding: "word/document.xml")
    case .xlsx: return packageObjection(holding: "xl/workbook.xml")
    case .ofd: return packageObjection(holding: "OFD.xml")
    }
  }

  static let tooLarge = Phrase(
    "文件超过 \(limit >> 20) MB；请降低扫描分辨率或分成几个文件",
    "The file is larger than \(limit >> 20) MB; scan with a lower resolution or split it")

  static let brokenOff = Phrase(
    "文件不完整，可能没有传完或扫描中断；请重新保存后再上传",
    "The file breaks off; save it again and upload it once more")

  static func unknownKind(_ ending: String) -> Phrase {
    Phrase(
      "不接收「\(ending)」文件；可用 \(UploadKind.words.chinese)",
      "Files of the kind “\(ending)” are not taken; use \(UploadKind.words.english)")
  }

  private var pdfObjection: Phrase? {
    guard bytes.last(Array("%%EOF".utf8), within: 2048) != nil else { return Self.brokenOff }
    let acts = ["/JavaScript", "/Launch", "/EmbeddedFile"]
    guard !acts.contains(where: { bytes.contains(Array($0.utf8)) }) else {
      return Phrase(
        "PDF 含有脚本、启动命令或内嵌文件；请用「打印为 PDF」重新生成",
        "The PDF holds scripts, commands or other files; print it to a new PDF")
    }
    return nil
  }

  private var jpegObjection: Phrase? {
    guard bytes.last([0xFF, 0xD9], within: 64 << 10) != nil else { return Self.brokenOff }
    return nil
  }

  /// A picture of a few bytes may unfold to gigabytes, so its size in points is bounded, too.
  private var pngObjection: Phrase? {
    guard bytes.last(Array("IEND".utf8), within: 64) != nil,
      let width = bytes.big(4, at: 16), let height = bytes.big(4, at: 20)
    else { return Self.brokenOff }
    guard width > 0, height > 0, width <= 30_000, height <= 30_000, width * height <= 200_000_000
    else {
      return Phrase(
        "图片尺寸不合理（\(width)×\(height)）", "The picture has an odd size (\(width)×\(height))")
    }
    return nil
  }
}

extension UploadKind {
  /// The bytes with which every file of this kind begins.
  fileprivate var mark: [UInt8] {
    switch self {
    case .pdf: Array("%PDF-".utf8)
    case .jpeg: [0xFF, 0xD8, 0xFF]
    case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    case .docx, .xlsx, .ofd: [0x50, 0x4B, 0x03, 0x04]
    }
  }
}
