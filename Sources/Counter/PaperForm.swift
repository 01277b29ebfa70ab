import Documents
public import Messages
public import Papers
import Prints

/// The forms in which papers are handed out: text for a terminal, data, or a file for an office.
public enum PaperForm: String, Sendable, Hashable, CaseIterable {
  /// Columns for a terminal.
  case text
  /// The tables, for spreadsheet programs and other programs.
  case csv
  /// Everything, for other programs.
  case json
  /// To be edited.
  case docx
  /// To be calculated with.
  case xlsx
  /// To be signed and sealed.
  case pdf

  /// Whether a terminal shows nothing but noise.
  public var isBinary: Bool {
    switch self {
    case .text, .csv, .json: false
    case .docx, .xlsx, .pdf: true
    }
  }

  /// The ending of a file in this form.
  public var ending: String { self == .text ? "txt" : rawValue }

  /// The form of files with an ending.
  public init?(ending: String) {
    guard let form = PaperForm.allCases.first(where: { $0.ending == ending }) else { return nil }
    self = form
  }

  /// What the form is called in an office.
  public var name: Phrase {
    switch self {
    case .text: Phrase("文本", "Text")
    case .csv: Phrase(same: "CSV")
    case .json: Phrase(same: "JSON")
    case .docx: Phrase(same: "Word")
    case .xlsx: Phrase(same: "Excel")
    case .pdf: Phrase(same: "PDF")
    }
  }

  /// The media type for the web.
  public var mediaType: String {
    switch self {
    case .text: "text/plain; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .json: "application/json; charset=utf-8"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pdf: "application/pdf"
    }
  }

  /// The paper in this form.
  ///
  /// - Throws: `Problems` where a font or a character is missing, `DocumentFailure` where a file cannot
  ///   be packed.
  public func bytes(of paper: Paper, in language: Language) throws -> [UInt8] {
    switch self {
    case .text: Array(paper.text(in: language).utf8)
    case .csv: Array(paper.csv(in: language).utf8)
    case .json: Array(paper.json(in: language).utf8)
    case .docx: try Documents.docx(of: paper, in: language)
    case .xlsx: try Documents.xlsx(of: paper, in: language)
    case .pdf: try PDF(fonts: try Fonts()).bytes(of: paper, in: language)
    }
  }
}
