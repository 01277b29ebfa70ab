import Assessment
import Messages
import Office
import Papers
import Programmes
import Quantities
import Scoring
import WorkingDays

/// What the panel's points look like: the spread by application and the severity by expert.
struct PanelPictures: Sendable, Hashable {
  let spreads: [ScoreSpread]
  let severity: Severity

  /// The panel's points as they were counted when the ranking was sealed.
  ///
  /// Nil for those who may not read every sheet, and while nothing is sealed.
  init?(of call: CallView) throws {
    guard let sealed = call.sealed?.call,
      let contest = try Contest(of: sealed, under: call.programme)
    else { return nil }
    let names = sealed.masks.merging(
      sealed.experts.compactMap { id in call.name(of: id).map { (id, Phrase(same: $0)) } }
    ) { _, name in name }
    try self.init(contest, in: call) { names[$0] ?? Phrase(same: $0.text) }
  }

  private init(
    _ contest: Contest, in call: CallView, name: (PersonID) -> Phrase
  ) throws {
    let scores = try contest.scores()
    let ranks = Dictionary(
      call.ranking.enumerated().map { ($1.application, $0) },
      uniquingKeysWith: { first, _ in first })
    let numbers = contest.applications.indices.sorted {
      ranks[contest.applications[$0].id, default: .max]
        < ranks[contest.applications[$1].id, default: .max]
    }
    var rows: [ChannelID?: [ScoreSpread.Row]] = [:]
    var order: [ChannelID?] = []
    var values: [PersonID: [Fraction]] = [:]
    for number in numbers {
      let experts = contest.experts[number]
      for panel in scores.score(of: number)?.panels ?? [] {
        if rows[panel.channel] == nil { order.append(panel.channel) }
        rows[panel.channel, default: []].append(
          ScoreSpread.Row(
            panel, of: contest.applications[number], experts: experts, name: name))
        for sheet in panel.sheets {
          guard let total = sheet.total else { continue }
          let difference = Fraction(total.hundredths, 100) - panel.plainMean
          values[experts[sheet.expert], default: []].append(difference)
        }
      }
    }
    spreads = order.map { channel in
      ScoreSpread(channel: channel.flatMap { call.name(of: $0) }, rows: rows[channel] ?? [])
    }
    severity = Severity(
      values.sorted { $0.key < $1.key }.map { (expert: name($0.key), values: $0.value) })
  }

}

extension CallView {
  /// What a channel is called.
  fileprivate func name(of channel: ChannelID) -> Phrase? {
    programme.rubrics.flatMap(\.channels).first { $0.id == channel }?.name
  }
}

extension WebOffice {
  /// The working days by which a call is counted, which are public.
  ///
  /// - Throws: `Rebuff.missing` where there is no such call.
  func calendar(of id: CallID) throws -> WorkCalendar {
    guard let call = office.read({ $0.calls[id] }) else { throw Rebuff.missing }
    return try office.rules(of: call).calendar
  }
}
