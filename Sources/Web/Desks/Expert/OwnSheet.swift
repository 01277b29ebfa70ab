import Assessment
import Markup
import Messages
import Programmes

/// A sheet of the visiting expert, found in what the expert may see.
///
/// Made for one step of one request and not kept: it holds a view.
struct OwnSheet {
  let call: CallView
  let application: ApplicationView
  let form: SheetForm
  /// Whether it is signed, reopened or missing; all sheets of the expert for this application.
  let states: [ChannelID: SheetStatus.State]

  /// Finds the sheet.
  ///
  /// - Throws: `Rebuff.missing` where the visitor has no such sheet.
  init(_ visit: Visit, _ call: CallID, _ application: ApplicationID, _ channel: ChannelID) throws {
    let expert = try visit.actor.person
    self.call = try visit.call(call)
    guard let application = self.call[application], let rule = self.call.programme.scoring,
      let rubric = self.call.programme.rubric(rule.rubric)
    else { throw Rebuff.missing }
    let own = self.call.completeness(of: application.id).filter { $0.key.expert == expert }
    self.application = application
    states = own.reduce(into: [:]) { $0[$1.key.channel] = $1.state }
    guard let key = own.first(where: { $0.key.channel == channel })?.key else {
      throw Rebuff.missing
    }
    form = SheetForm(key: key, rubric: rubric)
  }

  var state: SheetStatus.State { states[form.key.channel] ?? .missing }

  /// The sheet as it was signed; nil before.
  var signed: ScoreSheet? {
    call.sheets(of: application.id).first { $0.key == form.key }
  }

  /// Changes when the sheet is signed or reopened, and when a checked fact changes.
  var version: String {
    let facts = (application.facts?.values ?? [:]).map { "\($0.key)=\($0.value)" }.sorted()
    let checked = (application.verifications ?? [:]).keys.map(\.text).sorted()
    return Fields.fingerprint(of: [state.rawValue] + facts + checked)
  }

  var place: SheetPlace { SheetPlace(self) }
}

/// Where a sheet stands: whose it is, and which come before and after it.
struct SheetPlace: Sendable, Hashable {
  let call: CallID
  let callTitle: Phrase
  let application: ApplicationID
  let unit: String
  let kind: Phrase
  let channel: Channel
  let channels: [Tab]
  /// Which of the expert's applications it is, from 1.
  let number: Int
  let count: Int
  let previous: ApplicationID?
  let next: ApplicationID?

  /// One channel of the same application.
  struct Tab: Sendable, Hashable {
    let channel: Channel
    let state: SheetStatus.State
  }

  fileprivate init(_ own: OwnSheet) {
    let ids = own.call.applications.ids.filter { !own.call.completeness(of: $0).isEmpty }
    let index = ids.firstIndex(of: own.application.id) ?? 0
    let channels = own.form.rubric.channels
    call = own.call.id
    callTitle = own.call.title
    application = own.application.id
    unit = own.application.unit
    kind = own.application.kind
    channel =
      channels.first { $0.id == own.form.key.channel }
      ?? Channel(id: own.form.key.channel, name: Phrase(same: own.form.key.channel.text))
    self.channels = channels.compactMap { channel in
      own.states[channel.id].map { Tab(channel: channel, state: $0) }
    }
    number = index + 1
    count = ids.count
    previous = index > 0 ? ids[index - 1] : nil
    next = index + 1 < ids.count ? ids[index + 1] : nil
  }

  var path: Path { Addresses.sheet(call, application, channel.id) }

  /// The same channel of another application.
  func path(to other: ApplicationID) -> Path { Addresses.sheet(call, other, channel.id) }

  var title: Phrase {
    Phrase("\(channel.name.chinese)评分：\(unit)", "\(channel.name.english): \(unit)")
  }

  var trail: [Link] { [Link(Phrase("评分", "Scoring"), to: Addresses.scoring())] }
}
