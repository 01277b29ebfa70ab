public import Messages

/// The panel, as far as it is seen.
extension CallView {
  /// The panels: all, or those on which the viewer scores.
  public var panels: [Panel] {
    switch lens.extent(of: .panel) {
    case .all: lens.call.panels
    case .panel: lens.call.panels.filter { $0.experts.contains { $0 == lens.person?.id } }
    case .none, .own, .office, .listed, .awarded, .published: []
    }
  }

  /// Who may not score what: everybody, or the viewer alone.
  public var recusals: [Recusal] {
    lens.call.order.flatMap { id in
      (lens.call.recusals[id] ?? [:]).values.filter { lens.sees(.recusals, by: $0.expert) }
        .sorted { $0.expert < $1.expert }
    }
  }

  /// Who did not come, with the reason: everybody, or the viewer alone.
  public var absences: [PersonID: String] {
    lens.call.absences.filter { lens.sees(.recusals, by: $0.key) }
  }

  /// How the panels were drawn, seed and reserves included; nothing for those who may not see it.
  public var draws: [PanelDrawn] {
    guard lens.extent(of: .draws) == .all else { return [] }
    return lens.call.panels.compactMap { lens.call.draws[$0.id] }
  }

  /// The order of the defence as it was drawn; nil before, and for those who may not see it.
  public var defence: DefenceOrderDrawn? {
    lens.extent(of: .draws) == .all ? lens.call.defence : nil
  }

  /// The pledges that were signed: everybody's, or the viewer's own.
  public var pledges: [PersonID: SignedPledge] {
    lens.call.pledges.filter { lens.sees(.pledges, by: $0.key) }
  }

  /// Why an expert whose pledge the viewer may see cannot score yet; nil where nothing is missing.
  public func pledgeReason(against expert: PersonID) -> Reason? {
    guard lens.sees(.pledges, by: expert) else { return nil }
    return lens.call.pledgeReason(against: expert, under: programme)
  }

  /// The votes on equal applications, each best first.
  public var votes: [[ApplicationID]] {
    lens.extent(of: .votes) == .all ? lens.call.votes : []
  }

  /// The signed sheets that the viewer may read: the viewer's own, or all once the panel is sealed.
  public func sheets(of application: ApplicationID) -> [ScoreSheet] {
    guard lens.disclosure != .intake, lens.disclosure != .review else { return [] }
    let experts = lens.call.panel(of: application)?.experts ?? []
    return experts.filter { lens.sees(.sheets, by: $0) }.flatMap { expert in
      lens.channels.compactMap { channel in
        lens.call.sheets[
          ScoreSheet.Key(application: application, expert: expert, channel: channel)]
      }
    }
  }

  /// Which sheets of an application must come and which are in: the viewer's own, or everybody's.
  public func completeness(of application: ApplicationID) -> [SheetStatus] {
    completeness(of: application, .completeness)
  }

  /// How many sheets must come and how many are in, over everything that the viewer may know of.
  public var sheetCount: (due: Int, signed: Int) {
    applications.ids.reduce(into: (due: 0, signed: 0)) { count, id in
      let experts = scorers(of: id, .completeness)
      count.due += experts.count * lens.channels.count
      count.signed += experts.reduce(0) { $0 + signed(of: id, by: $1) }
    }
  }

  private func completeness(
    of application: ApplicationID, _ information: Information
  ) -> [SheetStatus] {
    scorers(of: application, information).flatMap { expert in
      lens.channels.map { channel in
        SheetStatus(
          of: ScoreSheet.Key(application: application, expert: expert, channel: channel),
          in: lens.call)
      }
    }
  }

  private func signed(of application: ApplicationID, by expert: PersonID) -> Int {
    lens.channels.count { channel in
      lens.call.sheets[ScoreSheet.Key(application: application, expert: expert, channel: channel)]
        != nil
    }
  }

  /// The experts who must score an application, as far as the viewer sees such a thing of them.
  private func scorers(of application: ApplicationID, _ information: Information) -> [PersonID] {
    guard lens.disclosure != .intake, lens.disclosure != .review,
      lens.call.applications[application]?.isInProgress ?? false
    else { return [] }
    return switch lens.extent(of: information) {
    case .all: lens.call.scorers(of: application)
    case .own: lens.person.map { lens.scores(application) ? [$0.id] : [] } ?? []
    case .none, .office, .panel, .listed, .awarded, .published: []
    }
  }
}

/// Whether one sheet is in; never what it says.
public struct SheetStatus: Sendable, Hashable {
  /// The sheet.
  public let key: ScoreSheet.Key
  /// Whether it is in.
  public let state: State

  /// Whether a sheet is in.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Signed and locked.
    case signed
    /// Signed once and opened again for a coded reason.
    case reopened
    /// Not signed yet.
    case missing
  }

  init(of key: ScoreSheet.Key, in call: Call) {
    self.key = key
    state =
      call.sheets[key] != nil ? .signed : call.reopenedSheets.contains(key) ? .reopened : .missing
  }
}
