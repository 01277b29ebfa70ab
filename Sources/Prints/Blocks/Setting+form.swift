import Messages
import Papers
import QRCodes

extension Setting {
  /// A frame to write in: the label, what is known, empty lines, and who signs at the lower right.
  func box(_ box: Paper.Box) -> [Strip] {
    let margin = em / 2
    let room = width - margin * 2
    let label = lines(box.label[language], style: manner.subheading, width: room)
    let text = box.text.map {
      lines($0[language], width: room, indent: language == .chinese ? em * 2 : .zero)
    }
    let indent = language == .chinese ? em * 2 : .zero
    let words =
      label.map { Strip($0, x: margin, pitch: manner.pitch) }
      + (text ?? []).enumerated().map { number, line in
        Strip(line, x: margin + (number == 0 ? indent : .zero), pitch: manner.pitch)
      }
    let empty = Strip(height: manner.pitch * box.lines, marks: [])
    let closing = box.closing.map { phrase in
      let line = typesetter.line(phrase[language], manner.body)
      return Strip(line, x: max(margin, width - em * 2 - line.width), pitch: manner.pitch)
    }
    let pad = Strip(height: margin, marks: [])
    let inner = [pad] + words + [empty] + closing + [pad]
    return inner.enumerated().map { number, strip in
      var marks = strip.marks
      marks.append(.upright(x: .zero, from: .zero, to: strip.height))
      marks.append(.upright(x: width, from: .zero, to: strip.height))
      if number == 0 { marks.append(.level(from: .zero, to: width, y: .zero)) }
      if number == inner.count - 1 {
        marks.append(.level(from: .zero, to: width, y: strip.height))
      }
      return Strip(height: strip.height, marks: marks)
    }.kept.unbound
  }

  /// Lines to sign on, side by side as far as they fit.
  func signatures(_ names: [Phrase]) -> [Strip] {
    guard !names.isEmpty else { return [] }
    let colon = Phrase("：", ":")[language]
    let labels = names.map { typesetter.line($0[language] + colon, manner.body) }
    let widest = labels.map(\.width).max() ?? .zero
    let (line, gap) = (Length.millimetres(26), Length.millimetres(5))
    let fitting = (width + gap).units / max(1, (widest + line + gap).units)
    let rows = (names.count + max(1, fitting) - 1) / max(1, fitting)
    let across = max(1, (names.count + rows - 1) / rows)
    let cell = (width + gap) / across
    let height = Length.millimetres(11)
    let baseline = height - Length(points: 5)
    return stride(from: 0, to: labels.count, by: across).map { start in
      let marks = (start..<min(start + across, labels.count)).flatMap { index -> [Mark] in
        let left = cell * (index - start)
        let end = left + cell - gap
        return [
          .text(labels[index], x: left, baseline: baseline),
          .level(
            from: min(left + labels[index].width, end - Length(points: 10)), to: end,
            y: baseline + Length(points: 3)),
        ]
      }
      return Strip(height: height, marks: marks, space: start == 0 ? manner.pitch / 2 : .zero)
    }.kept.unbound
  }

  /// What proves the paper, in small type below a rule, with the code to scan at the right.
  func proof(_ items: [Paper.Item], code: QRCode?) -> [Strip] {
    guard !items.isEmpty else { return [] }
    let style = TextStyle(.song, Length(points: 8), ink: .grey)
    let pitch = Length(points: 12)
    let colon = Phrase("：", ": ")[language]
    let labels = items.map { typesetter.line($0.label[language] + colon, style) }
    let left = labels.map(\.width).max() ?? .zero
    let room = width - left - (code == nil ? .zero : QRCode.side + .millimetres(4))
    var marks: [Mark] = [.level(from: .zero, to: width, y: .zero, ink: .grey)]
    var y = Length(points: 4)
    for (label, item) in zip(labels, items) {
      let baseline = Length.baseline(of: style.size, in: pitch)
      marks.append(.text(label, x: .zero, baseline: y + baseline))
      for line in lines(item.text[language], style: style, width: room) {
        marks.append(.text(line, x: left, baseline: y + baseline))
        y += pitch
      }
    }
    if let code {
      marks.append(code.mark.moved(x: width - QRCode.side, y: Length(points: 2)))
      y = max(y, QRCode.side + Length(points: 2))
    }
    return [Strip(height: y, marks: marks, space: manner.pitch * 2 / 3)]
  }
}
