import Markup
import Messages

/// One column of a table: its heading and what stands in its cells.
struct Column<Row>: Sendable {
  let title: Phrase
  let kind: Kind
  let cell: @Sendable (Row, Speech) -> HTML

  /// How a cell is set.
  enum Kind: String, Sendable {
    /// Words, to the left.
    case text
    /// Numbers, to the right, with figures of one width.
    case number
    /// What names the row.
    case head
  }

  init(
    _ title: Phrase, _ kind: Kind = .text,
    @HTMLBuilder cell: @escaping @Sendable (Row, Speech) -> HTML
  ) {
    self.title = title
    self.kind = kind
    self.cell = cell
  }
}

extension Speech {
  /// A table that scrolls by itself where the screen is narrow; says so where it is empty.
  func table<Row>(
    _ caption: Phrase, _ rows: some Sequence<Row>, columns: [Column<Row>],
    empty: Phrase = Phrase("暂无", "None yet")
  ) -> HTML {
    let lines = rows.map { row in tr { columns.map { cell(of: row, in: $0) } } }
    return div(.class("scroll"), .role(.region), .ariaLabel(self(caption)), .tabStop) {
      Markup.table(caption: self(caption)) {
        thead { tr { columns.map { column in heading(column.title, column.kind.rawValue) } } }
        tbody {
          if lines.isEmpty {
            tr { td(.colspan(columns.count), .class("empty")) { self(empty) } }
          } else {
            lines
          }
        }
      }
    }
  }

  private func heading(_ title: Phrase, _ kind: String) -> HTML {
    th(scope: .col, .class(kind)) { self(title) }
  }

  private func cell<Row>(of row: Row, in column: Column<Row>) -> HTML {
    switch column.kind {
    case .head: th(scope: .row) { column.cell(row, self) }
    case .text, .number: td(.class(column.kind.rawValue)) { column.cell(row, self) }
    }
  }

  /// Terms and what belongs to them.
  func terms(_ pairs: [(term: Phrase, value: HTML)]) -> HTML {
    dl(.class("terms")) {
      pairs.map { pair in
        div {
          dt { self(pair.term) }
          dd { pair.value }
        }
      }
    }
  }

  /// Links to parts of one matter, of which one is shown.
  func tabs(_ name: Phrase, _ links: [Link], current: Path) -> HTML {
    nav(.class("tabs"), .ariaLabel(self(name))) {
      ul {
        links.map { one in
          li { link(one, one.path == current ? .ariaCurrent(.page) : nil) }
        }
      }
    }
  }

  /// Links to the pages of a long list, of `size` rows each; `page` counts from 1.
  @HTMLBuilder func pager(
    page: Int, size: Int, total: Int, to path: (Int) -> Path
  ) -> HTML {
    let last = max(1, (total + size - 1) / size)
    if last > 1 {
      nav(.class("pager"), .ariaLabel(self("分页", "Pages"))) {
        ul {
          if page > 1 { li { a(href: path(page - 1)) { self("上一页", "Previous") } } }
          li {
            self(
              "第 \(page) / \(last) 页，共 \(total) 项",
              "Page \(page) of \(last), \(total) rows")
          }
          if page < last { li { a(href: path(page + 1)) { self("下一页", "Next") } } }
        }
      }
    }
  }
}
