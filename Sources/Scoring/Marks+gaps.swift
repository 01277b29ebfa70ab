import Programmes

extension Marks {
  /// What is neither there nor excused, by application.
  var gaps: [Incomplete.Gap] {
    (0..<blocks).flatMap { block -> [Incomplete.Gap] in
      guard !isWhole(block: block) else { return [] }
      return used(block: block).lanes.flatMap { gaps(application: block * Lanes.count + $0) }
    }
  }

  private func isWhole(block: Int) -> Bool {
    let used = used(block: block)
    let sheets = sheetBase(block: block, channel: 0)..<sheetBase(block: block + 1, channel: 0)
    return measured[block] & used == used
      && sheets.allSatisfy { (present[$0] | excused[$0]) & used == used }
  }

  private func gaps(application: Int) -> [Incomplete.Gap] {
    let (block, lane) = application.quotientAndRemainder(dividingBy: Lanes.count)
    var gaps: [Incomplete.Gap] = []
    if !measured[block].contains(lane: lane) { gaps.append(.measured(application: application)) }
    for (index, channel) in scheme.channels.enumerated() {
      let base = sheetBase(block: block, channel: index)
      for expert in 0..<experts
      where !(present[base + expert] | excused[base + expert]).contains(lane: lane) {
        gaps.append(.sheet(application: application, expert: expert, channel: channel.id))
      }
    }
    return gaps
  }
}
