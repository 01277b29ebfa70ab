import Messages
import Papers

extension Setting {
  /// The red head: the issuers, the number of the document, the red line (GB/T 9704-2012, 7.2.4,
  /// 7.2.5 and 7.2.7).
  func head(_ letterhead: Paper.Letterhead) -> [Strip] {
    let (issuers, size) = issuers(letterhead)
    let pitch = size * 5 / 4
    let baseline = Length.baseline(of: size, in: pitch)
    let stack = issuers.map { issuer in
      // 文件 stands at the right of several issuers, half way down.
      let up = pitch * (issuers.count - 1) / 2
      let suffix = issuer.suffix.map { Mark.text($0.line, x: $0.x, baseline: baseline - up) }
      let name = issuer.glyphs.map { Mark.text($0.line, x: $0.x, baseline: baseline) }
      return Strip(
        height: pitch, marks: name + (suffix.map { [$0] } ?? []), keepsNext: true)
    }
    let number = typesetter.line(letterhead.number[language], manner.body)
    let red = Mark.level(
      from: .zero, to: width, y: .millimetres(4), width: Length(tenthMillimetres: 7), ink: .red)
    return [blank(.millimetres(35) - (pitch - size) / 2)] + stack + [
      blank(manner.pitch * 2),
      Strip(number, x: middle(number), pitch: manner.pitch, keepsNext: true),
      Strip(height: .millimetres(4), marks: [red], keepsNext: true), blank(manner.pitch * 2),
    ]
  }

  private typealias Placed = (line: Line, x: Length)

  private struct Issuer {
    let glyphs: [Placed]
    let suffix: Placed?
  }

  /// The names as large as the width allows, at most 62 points; 文件 after the last one.
  private func issuers(_ letterhead: Paper.Letterhead) -> ([Issuer], Length) {
    let suffix = Paper.Letterhead.suffix[language]
    func set(_ size: Length) -> (widest: Length, end: Line?, whole: Length) {
      let style = TextStyle(.title, size, ink: .red)
      let names = letterhead.issuers.map { typesetter.line($0[language], style).width }
      let end = suffix.isEmpty ? nil : typesetter.line(suffix, style)
      let widest = names.max() ?? .zero
      return (widest, end, widest + (end.map { $0.width + size / 3 } ?? .zero))
    }
    let sizes = stride(from: 62, through: 12, by: -1).map(Length.init(points:))
    let size = sizes.first { set($0).whole <= width } ?? Length(points: 12)
    let (widest, end, whole) = set(size)
    let left = (width - whole) / 2
    let last = letterhead.issuers.count - 1
    let issuers = letterhead.issuers.enumerated().map { number, name in
      Issuer(
        glyphs: spread(name[language], size, from: left, over: widest),
        suffix: number == last ? end.map { ($0, left + whole - $0.width) } : nil)
    }
    return (issuers, size)
  }

  /// The characters of a name evenly over the width of the longest one; a name in English in the
  /// middle.
  private func spread(
    _ name: String, _ size: Length, from left: Length, over width: Length
  ) -> [Placed] {
    let style = TextStyle(.title, size, ink: .red)
    let whole = typesetter.line(name, style)
    guard language == .chinese, name.count > 1, whole.width < width else {
      return [(whole, left + (width - whole.width) / 2)]
    }
    let glyphs = name.map { typesetter.line(String($0), style) }
    let gap = (width - glyphs.map(\.width).total) / (glyphs.count - 1)
    var x = left
    return glyphs.map { glyph in
      defer { x += glyph.width + gap }
      return (glyph, x)
    }
  }

  /// Whom the paper addresses, at the left edge (GB/T 9704-2012, 7.3.2).
  func recipients(_ names: [Phrase]) -> [Strip] {
    lines(names.joined[language] + Phrase("：", ":")[language], justified: manner.isJustified)
      .map { Strip($0, x: .zero, pitch: manner.pitch, keepsNext: true) }
  }

  /// 附件：1.… one line below the body, two characters in, the titles below each other (GB/T
  /// 9704-2012, 7.3.4).
  func attachments(_ titles: [Phrase]) -> [Strip] {
    let label = typesetter.line(Phrase("附件：", "Annexes: ")[language], manner.body)
    let indent = language == .chinese ? em * 2 : .zero
    var isFirst = true
    return titles.enumerated().flatMap { number, title -> [Strip] in
      let mark = titles.count == 1 ? nil : typesetter.line("\(number + 1). ", manner.body)
      let left = indent + label.width
      let text = left + (mark?.width ?? .zero)
      return lines(title[language], width: width - text).enumerated().map { count, line in
        let baseline = Length.baseline(of: manner.body.size, in: manner.pitch)
        var marks: [Mark] = [.text(line, x: text, baseline: baseline)]
        if count == 0, let mark { marks.append(.text(mark, x: left, baseline: baseline)) }
        if isFirst { marks.append(.text(label, x: indent, baseline: baseline)) }
        defer { isFirst = false }
        return Strip(
          height: manner.pitch, marks: marks, space: isFirst ? manner.pitch : .zero)
      }
    }.kept.unbound
  }

  /// Who issues and when: the date four characters from the right edge, each name centred above it,
  /// room for the seal over both (GB/T 9704-2012, 7.3.5).
  func issued(_ texts: [Phrase]) -> [Strip] {
    let lines = texts.flatMap { self.lines($0[language], width: width - em * 2) }
    guard let date = lines.last else { return [] }
    let widest = lines.map(\.width).max() ?? .zero
    let right = width - em * 4
    let middle = min(right - date.width / 2, width - widest / 2)
    let strips = lines.map { Strip($0, x: middle - $0.width / 2, pitch: manner.pitch) }
    return ([Strip(height: manner.pitch * 2, marks: [])] + strips).kept.unbound
  }

  /// The foot of the last page: copies, who printed it and when, between lines (GB/T 9704-2012,
  /// 7.4).
  func imprint(_ imprint: Paper.Imprint) -> [Strip] {
    let style = TextStyle(.fangsong, CharacterSize.four)
    let (thick, thin) = (Length(tenthMillimetres: 3), Length(units: 726))
    let pitch = Length(points: 22)
    func rule(_ width: Length) -> Strip {
      Strip(height: .zero, marks: [.level(from: .zero, to: self.width, y: .zero, width: width)])
    }
    let margin = style.size
    let copies = imprint.copiesLine.map { copies in
      lines(copies[language], style: style, width: width - margin * 2)
        .map { Strip($0, x: margin, pitch: pitch) } + [rule(thin)]
    }
    let day = typesetter.line(imprint.dayLine[language], style)
    let office = Strip(typesetter.line(imprint.office[language], style), x: margin, pitch: pitch)
    let baseline = Length.baseline(of: style.size, in: pitch)
    let last = Strip(
      height: pitch,
      marks: office.marks + [.text(day, x: width - margin - day.width, baseline: baseline)])
    return [rule(thick)] + (copies ?? []) + [last, rule(thick)]
  }
}

extension [Strip] {
  /// The same strips, the last one free of what follows.
  var unbound: [Strip] {
    enumerated().map { $0 == count - 1 ? $1.with(keepsNext: false) : $1 }
  }
}
