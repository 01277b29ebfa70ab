import ArgumentParser
import Documents
import Messages
import Papers
import Prints

/// The forms in which `print` writes a paper: text for the terminal, or a file for an office.
enum PrintForm: String, ExpressibleByArgument, CaseIterable {
  case text
  case csv
  case json
  case docx
  case xlsx
  case pdf

  /// Whether a terminal shows nothing but noise.
  var isBinary: Bool {
    switch self {
    case .text, .csv, .json: false
    case .docx, .xlsx, .pdf: true
    }
  }

  /// The ending of a file in this form.
  var ending: String { self == .text ? "txt" : rawValue }

  /// The paper in this form.
  func bytes(of paper: Paper, in language: Language) throws -> [UInt8] {
    switch self {
    case .text: Array(Format.text.write(paper, in: language).utf8)
    case .csv: Array(Format.csv.write(paper, in: language).utf8)
    case .json: Array(Format.json.write(paper, in: language).utf8)
    case .docx: try Documents.docx(of: paper, in: language)
    case .xlsx: try Documents.xlsx(of: paper, in: language)
    case .pdf: try PDF(fonts: try Fonts()).bytes(of: paper, in: language)
    }
  }
}
