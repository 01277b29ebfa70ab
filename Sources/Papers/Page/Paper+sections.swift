public import Messages
import Spreadsheets

extension Paper {
  /// The paper itself or one of its annexes: what begins on a page of its own.
  public struct Section: Sendable, Hashable {
    /// 附件 or 附件1 above an annex; nil for the paper itself.
    public let label: Phrase?
    /// The title of the paper or of the annex.
    public let title: Phrase
    /// What stands below the title; no annex is among it.
    public let parts: [Part]
  }

  /// The paper itself, then its annexes.
  public var sections: [Section] {
    let starts = parts.indices.filter { if case .annex = parts[$0] { true } else { false } }
    let first = Section(
      label: nil, title: title, parts: Array(parts[..<(starts.first ?? parts.endIndex)]))
    return [first]
      + starts.enumerated().map { number, start in
        let end = number + 1 < starts.count ? starts[number + 1] : parts.endIndex
        let label =
          starts.count == 1
          ? Phrase("附件", "Annex") : Phrase("附件\(number + 1)", "Annex \(number + 1)")
        return Section(
          label: label, title: parts[start].annexTitle ?? title,
          parts: Array(parts[(start + 1)..<end]))
      }
  }
}

extension Paper.Part {
  fileprivate var annexTitle: Phrase? { if case .annex(let title) = self { title } else { nil } }
}

extension Paper.Section {
  /// How the sheet lies.
  public enum Orientation: Sendable, Hashable {
    /// Upright, for prose and narrow tables.
    case portrait
    /// On its side, for wide tables.
    case landscape
  }

  /// Whether the section is a letter or notice to others, which the standard for official documents
  /// binds.
  public var isProse: Bool {
    parts.contains { part in
      switch part {
      case .recipients, .issued: true
      case .heading, .subheading, .paragraph, .items, .table, .box, .attachments, .annex: false
      }
    }
  }

  /// Prose and papers of many headings stand upright; a list or form with a wide table lies on its
  /// side.
  public func orientation(in language: Language) -> Orientation {
    let headings = parts.count { if case .heading = $0 { true } else { false } }
    guard !isProse, headings < 5 else { return .portrait }
    let widest = parts.map { part in
      if case .table(let table) = part {
        table.widths(in: language).map { $0 + 2 }.reduce(0, +)
      } else {
        0
      }
    }.max()
    return (widest ?? 0) > Paper.portraitWidth ? .landscape : .portrait
  }
}

extension Paper {
  /// The display columns of 小五 characters, two of them around each cell, on an upright form.
  static let portraitWidth = 92
}

extension Paper.Table {
  /// The display columns that each column takes: what its cells need, at most its own limit.
  public func widths(in language: Language) -> [Int] {
    columns.indices.map { index in
      let cells = (rows + totals).lazy.map { $0[index].text(in: language).displayWidth }.max() ?? 0
      let column = columns[index]
      return max(column.heading[language].displayWidth, min(cells, column.width))
    }
  }
}
