extension Typesetting {
  /// The lines of a title or heading: as few as the width allows, about equally long, and where it
  /// can be helped, even by one line more, no line ends within brackets or within a word.
  func balanced(_ text: String, _ style: TextStyle, _ width: Length) -> [Line] {
    func lines(_ width: Length) -> [Line] {
      self.lines(of: text, style: style, width: width, indent: .zero, justified: false)
    }
    var best = lines(width)
    guard best.count > 1 else { return best }
    let fewest = best.count
    var narrower = width - style.size / 2
    while narrower >= style.size * 2 {
      let next = lines(narrower)
      guard next.count <= fewest + 1 else { break }
      let isAsShort = next.count == best.count
      if next.awkwardness < best.awkwardness + (isAsShort ? 1 : 0) { best = next }
      narrower = narrower - style.size / 2
    }
    return best
  }
}

extension [Line] {
  /// How many lines end within brackets or within a word.
  fileprivate var awkwardness: Int {
    var (depth, count) = (0, 0)
    for (line, next) in zip(self, dropFirst()) {
      for character in line.text {
        if "（《〔“(".contains(character) { depth += 1 }
        if "）》〕”)".contains(character) { depth -= 1 }
      }
      if depth > 0 || TitleWords.straddle(line.text, next.text) { count += 1 }
    }
    return count
  }
}

/// Words that the titles of official documents are made of; nothing in Chinese writing shows where
/// a word ends.
private enum TitleWords {
  static let all = """
    关于 开展 公布 公示 通知 通报 名单 结果 拟授牌 授牌 单位 工作 工作站 工作室 技师 技能 大师 人才 高技能 培养 培训 基地 建设 扶持 经费 \
    资金 补贴 拨付 拨款 计划 首期 申报 评审 评估 验收 评分 汇总 专家 审核 意见 资格 审查 回避 承诺书 追缴 收回 异议 记录 纪要 市级 省级
    """.split(separator: " ").map(Array.init)

  /// Whether one of the words begins on one line and ends on the next.
  static func straddle(_ line: String, _ next: String) -> Bool {
    let (end, start) = (Array(line.suffix(3)), Array(next.prefix(3)))
    return all.contains { word in
      (1..<word.count).contains { cut in
        end.suffix(cut).elementsEqual(word.prefix(cut))
          && start.prefix(word.count - cut).elementsEqual(word.dropFirst(cut))
      }
    }
  }
}
