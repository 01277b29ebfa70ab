import Messages
import Papers

/// A table of a paper in a document: its head on every page, no row torn in two.
struct WordTable {
  let table: Paper.Table
  let language: Language
  let layout: ColumnWidths

  /// Whether its end stands on the page of what follows.
  let staysWithNext: Bool

  init(
    _ table: Paper.Table, on sheet: WordSheetSize, language: Language, staysWithNext: Bool
  ) {
    self.table = table
    self.language = language
    self.staysWithNext = staysWithNext
    layout = ColumnWidths(of: table, on: sheet, in: language)
  }

  func write(to xml: inout XMLText) {
    xml.element("w:tbl") { xml in
      xml.tableProperties(width: layout.widths.reduce(0, +))
      xml.element("w:tblGrid") { xml in
        for width in layout.widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      write(table.columns.map { $0.heading[language] }, as: .head, to: &xml)
      for (number, row) in table.rows.enumerated() {
        let following = table.rows.count - 1 - number + table.totals.count
        // No sum stands alone on a page, and no row with what ends the paper.
        let isLast = following < 2 && (staysWithNext || following > 0 && !table.totals.isEmpty)
        write(row.map { $0.text(in: language) }, as: isLast ? .last : .row, to: &xml)
      }
      for row in table.totals { write(row.map { $0.text(in: language) }, as: .total, to: &xml) }
    }
  }

  private enum Kind {
    case head
    case row
    /// A row on the page of the next one.
    case last
    case total
  }

  private func write(_ cells: [String], as kind: Kind, to xml: inout XMLText) {
    let isForm = [.row, .last].contains(kind) && table.columns.contains { $0.content == .writing }
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isForm {
          xml.element(
            "w:trHeight", ["w:val": "\(WordUnit.millimetres(10))", "w:hRule": "atLeast"])
        }
        if kind == .head { xml.element("w:tblHeader") }
      }
      for (column, text) in cells.enumerated() {
        write(text, column: column, as: kind, to: &xml)
      }
    }
  }

  private func write(_ text: String, column: Int, as kind: Kind, to xml: inout XMLText) {
    let style = kind == .head ? .head : table.columns[column].content.style
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(layout.widths[column])", "w:type": "dxa"])
        xml.element("w:vAlign", ["w:val": "center"])
      }
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.element("w:pStyle", ["w:val": style.rawValue])
          if kind == .last || kind == .total && staysWithNext { xml.element("w:keepNext") }
        }
        xml.run(
          text, face: kind == .total ? .heading : nil,
          size: layout.size == style.size(in: language) ? nil : layout.size)
      }
    }
  }
}

extension Paper.Column.Content {
  fileprivate var style: WordStyle {
    switch self {
    case .words, .writing: .words
    case .numbers: .figures
    case .marks: .marks
    }
  }
}

extension XMLText {
  /// Writes a cell of a table; it holds one paragraph at least.
  mutating func cell(width: Int, _ content: (inout XMLText) -> Void) {
    element("w:tc") { xml in
      xml.element("w:tcPr") { $0.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"]) }
      content(&xml)
    }
  }

  /// The properties of a table with a thin line around every cell.
  mutating func tableProperties(width: Int) {
    element("w:tblPr") { xml in
      xml.element("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
      xml.element("w:jc", ["w:val": "center"])
      xml.element("w:tblBorders") { xml in
        for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
          xml.element(
            side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
        }
      }
      xml.element("w:tblLayout", ["w:type": "fixed"])
      xml.element("w:tblCellMar") { xml in
        xml.element("w:top", ["w:w": "30", "w:type": "dxa"])
        xml.element("w:left", ["w:w": "\(ColumnWidths.margin)", "w:type": "dxa"])
        xml.element("w:bottom", ["w:w": "30", "w:type": "dxa"])
        xml.element("w:right", ["w:w": "\(ColumnWidths.margin)", "w:type": "dxa"])
      }
    }
  }
}
