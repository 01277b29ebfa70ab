extension Rubric {
  /// The channels in which any points inside the full mark are given.
  public var usedChannels: [Channel] {
    let used = Set(groups.filter { !$0.isBonus }.flatMap(\.criteria).map(\.channel))
    return channels.filter { used.contains($0.id) }
  }
}
