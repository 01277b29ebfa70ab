import Messages
import Papers

/// Sets the rows of a table as strips of one height of line, ruled on all sides.
struct TableStrips {
  let table: Paper.Table
  let language: Language
  let typesetter: any Typesetting
  let plan: ColumnPlan
  private let demands: [ColumnPlan.Demand]
  /// How many lines of a cell a page can hold; a longer row is cut.
  private let limit: Int

  init(
    _ table: Paper.Table, in language: Language, typesetter: any Typesetting, manner: Manner
  ) {
    self.table = table
    self.language = language
    self.typesetter = typesetter
    demands = table.demands(in: language)
    plan = ColumnPlan(
      demands, available: manner.setup.textWidth, sizes: manner.tableSizes)
    let room = manner.setup.textHeight * 3 / 4
    limit = max(1, room.units / TableStrips.pitch(plan.size).units)
  }

  private static func pitch(_ size: Length) -> Length { size * 13 / 10 }
  private var pitch: Length { TableStrips.pitch(plan.size) }
  /// What is free above and below the text of a cell.
  private var margin: Length { plan.size / 4 }

  /// The headings, with the upper rule of the table; they stand again on every page.
  var head: Strip {
    let cells = table.columns.indices.map { index in
      typesetter.balanced(
        table.columns[index].heading[language], TextStyle(.heading, plan.size), room(index))
    }
    let strip = self.strip(cells, alignments: cells.map { _ in .middle }, least: .zero)
    let rule = Mark.level(from: .zero, to: plan.widths.total, y: .zero)
    return Strip(height: strip.height, marks: [rule] + strip.marks, keepsNext: true)
  }

  /// A row; more than one strip only where it is higher than a page.
  func row(_ cells: [Paper.Cell], typeface: Typeface = .song) -> [Strip] {
    let style = TextStyle(typeface, plan.size)
    var rest = cells.indices.map { lines(cells[$0].text(in: language), style, $0) }
    let alignments = cells.indices.map(alignment)
    var strips: [Strip] = []
    repeat {
      strips.append(
        strip(rest.map { Array($0.prefix(limit)) }, alignments: alignments, least: writingHeight))
      rest = rest.map { Array($0.dropFirst(limit)) }
    } while rest.contains { !$0.isEmpty }
    return strips
  }

  /// 10 mm to sign in, where a column is to be filled in by hand.
  private var writingHeight: Length {
    table.columns.contains { $0.content == .writing } ? .millimetres(10) : .zero
  }

  private enum Alignment {
    case left, middle, right
  }

  /// Short numbers such as ranks stand in the middle, amounts and points at the right.
  private func alignment(_ index: Int) -> Alignment {
    switch table.columns[index].content {
    case .words, .writing: .left
    case .marks: .middle
    case .numbers: demands[index].most <= 250 ? .middle : .right
    }
  }

  private func lines(_ text: String, _ style: TextStyle, _ index: Int) -> [Line] {
    guard !text.isEmpty else { return [] }
    return typesetter.lines(
      of: text, style: style, width: room(index), indent: .zero, justified: false)
  }

  /// What the text of a cell can take up.
  private func room(_ index: Int) -> Length {
    plan.widths[index] - ColumnPlan.padding(plan.size) * 2
  }

  private func strip(_ cells: [[Line]], alignments: [Alignment], least: Length) -> Strip {
    let count = cells.map(\.count).max() ?? 0
    let height = max(pitch * max(1, count) + margin * 2, least)
    var marks: [Mark] = [.upright(x: .zero, from: .zero, to: height)]
    var left = Length.zero
    for (index, lines) in cells.enumerated() {
      let top = (height - pitch * lines.count) / 2
      for (number, line) in lines.enumerated() {
        let x = place(of: line, in: plan.widths[index], alignments[index])
        let baseline = top + pitch * number + .baseline(of: plan.size, in: pitch)
        marks.append(.text(line, x: left + x, baseline: baseline))
      }
      left += plan.widths[index]
      marks.append(.upright(x: left, from: .zero, to: height))
    }
    return Strip(height: height, marks: marks + [.level(from: .zero, to: left, y: height)])
  }

  private func place(of line: Line, in width: Length, _ alignment: Alignment) -> Length {
    let padding = ColumnPlan.padding(plan.size)
    switch alignment {
    case .left: return padding
    case .middle: return (width - line.width) / 2
    case .right: return width - padding - line.width
    }
  }
}
