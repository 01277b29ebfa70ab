public import Programmes
public import Quantities

/// The points of a whole call in flat columns: every expert's points, and the measured ones once.
///
/// Applications and experts go by number from 0; who they are stays outside. Where several panels
/// score, the expert number counts within the application's own panel. A sheet is either there,
/// excused (recusal, recorded absence) or missing, and a missing one is never a zero (law 5).
public struct Marks: Sendable {
  /// The layout of the columns.
  public let scheme: Scheme
  /// The number of applications.
  public let applications: Int
  /// The number of experts per application.
  public let experts: Int

  // Blocks of eight applications; a block is one stretch of memory that is read from front to back.
  var columns: [Lanes]
  var objective: [Lanes]
  var present: [LaneBits]
  var excused: [LaneBits]
  var measured: [LaneBits]

  /// Makes room for `applications` × `experts` sheets, all of them missing.
  public init(scheme: Scheme, applications: Int, experts: Int? = nil) {
    let experts = experts ?? scheme.rule.panel.size
    precondition(applications >= 0, "there is no negative number of applications")
    precondition(
      (1...scheme.rule.panel.size).contains(experts), "no more experts than the panel has")
    let blocks = (applications + Lanes.count - 1) / Lanes.count
    let sheets = blocks * scheme.channels.count * experts
    self.scheme = scheme
    self.applications = applications
    self.experts = experts
    self.columns = Array(repeating: .zero, count: blocks * experts * scheme.judged.count)
    self.objective = Array(repeating: .zero, count: blocks * scheme.measured.count)
    self.present = Array(repeating: 0, count: sheets)
    self.excused = Array(repeating: 0, count: sheets)
    self.measured = Array(repeating: scheme.measured.isEmpty ? .max : 0, count: blocks)
  }

  /// Enters one sheet: the points of `scheme.sheet(of: channel)` in that order.
  ///
  /// The sheet must have passed `Scheme.faults(of:)`; points outside a criterion's range are a defect of ours.
  public mutating func enter(
    _ points: [Points], channel: ChannelID, expert: Int, application: Int
  ) {
    let channel = index(of: channel)
    let place = place(of: channel, expert: expert, application: application)
    let sheet = scheme.sheets[channel]
    let base = columnBase(block: application / Lanes.count, expert: expert)
    precondition(points.count == sheet.count, "a sheet holds every criterion of its channel")
    for (column, value) in zip(sheet, points) {
      let limit = Int(scheme.limits[column])
      precondition((0...limit).contains(value.hundredths), "points outside the criterion")
      columns[base + column][application % Lanes.count] = Int16(value.hundredths)
    }
    present[place] |= bit(of: application)
    excused[place] &= ~bit(of: application)
  }

  /// Takes a sheet out and says that this is in order: the expert is recused or absent.
  public mutating func excuse(channel: ChannelID, expert: Int, application: Int) {
    let place = place(of: index(of: channel), expert: expert, application: application)
    present[place] &= ~bit(of: application)
    excused[place] |= bit(of: application)
  }

  /// Excuses every sheet of an expert for an application, as a recusal does.
  public mutating func excuse(expert: Int, application: Int) {
    for channel in scheme.channels {
      excuse(channel: channel.id, expert: expert, application: application)
    }
  }

  /// Enters the measured points: those of `scheme.measured` in that order.
  public mutating func measure(_ points: [Points], application: Int) {
    precondition((0..<applications).contains(application), "no such application")
    precondition(points.count == scheme.measured.count, "every measured criterion has points")
    let block = application / Lanes.count
    for (index, value) in points.enumerated() {
      let limit = scheme.measured[index].points
      precondition((.zero...limit).contains(value), "points outside the criterion")
      objective[block * scheme.measured.count + index][application % Lanes.count] =
        Int16(value.hundredths)
    }
    measured[block] |= bit(of: application)
  }
}

extension Marks {
  /// The number of blocks.
  var blocks: Int { measured.count }

  /// The bits of a block that stand for applications.
  func used(block: Int) -> LaneBits { LaneBits(first: applications - block * Lanes.count) }

  /// Where the columns of an expert begin.
  func columnBase(block: Int, expert: Int) -> Int {
    (block * experts + expert) * scheme.judged.count
  }

  /// Where the bits of a channel's sheets begin, one for each expert.
  func sheetBase(block: Int, channel: Int) -> Int {
    (block * scheme.channels.count + channel) * experts
  }

  /// The experts whose sheets of all channels of a pool are there, for each application of a block.
  func present(in pool: Pool, expert: Int, block: Int) -> LaneBits {
    pool.channels.reduce(.max) { $0 & present[sheetBase(block: block, channel: $1) + expert] }
  }

  /// One judged point, in hundredths.
  func hundredths(column: Int, expert: Int, application: Int) -> Int {
    let (block, lane) = application.quotientAndRemainder(dividingBy: Lanes.count)
    return Int(columns[columnBase(block: block, expert: expert) + column][lane])
  }

  /// One measured point, in hundredths.
  func hundredths(measured index: Int, application: Int) -> Int {
    let (block, lane) = application.quotientAndRemainder(dividingBy: Lanes.count)
    return Int(objective[block * scheme.measured.count + index][lane])
  }

  /// The same marks with every sheet of one expert number excused.
  func without(expert: Int) -> Marks {
    var rest = self
    for block in 0..<blocks {
      for channel in scheme.channels.indices {
        let place = sheetBase(block: block, channel: channel) + expert
        rest.present[place] = 0
        rest.excused[place] = .max
      }
    }
    return rest
  }

  private func bit(of application: Int) -> LaneBits { 1 << LaneBits(application % Lanes.count) }

  private func index(of channel: ChannelID) -> Int {
    guard let index = scheme.channels.firstIndex(where: { $0.id == channel }) else {
      preconditionFailure("no sheets are handed in for this channel")
    }
    return index
  }

  private func place(of channel: Int, expert: Int, application: Int) -> Int {
    precondition((0..<applications).contains(application), "no such application")
    precondition((0..<experts).contains(expert), "no such expert")
    return sheetBase(block: application / Lanes.count, channel: channel) + expert
  }
}
