import Assessment
import Ledger
import Markup
import Messages
import Programmes

/// The entries behind the figures of a call or of one application, by topic.
struct EvidencePage: Page {
  let call: CallID
  let callTitle: Phrase
  let application: ApplicationID?
  let unit: String?
  let topics: [Topic]
  /// Whether the numbers of entries may be told.
  let seesLedger: Bool

  /// The entries on one topic; of many the newest.
  struct Topic: Sendable, Hashable {
    let topic: EvidenceTopic
    let count: Int
    let lines: [LedgerLine]
  }

  private static let most = 100

  init(_ visit: Visit, _ id: CallID, _ application: ApplicationID? = nil) throws {
    let view = try visit.view
    let shown = try visit.call(id)
    if let application {
      guard let found = shown[application] else { throw Rebuff.missing }
      unit = found.unit
    } else {
      unit = nil
    }
    call = id
    callTitle = shown.title
    self.application = application
    seesLedger = view.seesLedger
    let entries = try visit.office.entries { $0.call == id.text }
    topics = EvidencePage.sorted(entries, of: application, for: view)
  }

  private static func sorted(
    _ entries: [FoundEntry], of application: ApplicationID?, for view: View
  ) -> [Topic] {
    let reader = EntryReader(view)
    var found: [EvidenceTopic: [(FoundEntry, HistoryEntry?)]] = [:]
    for (entry, shown) in reader.read(entries) {
      guard shown != nil, let topic = EntryKind(rawValue: entry.kind)?.topic,
        application == nil || entry.occurrence.event.application == application
      else { continue }
      found[topic, default: []].append((entry, shown))
    }
    return EvidenceTopic.allCases.compactMap { topic in
      found[topic].map { entries in
        Topic(
          topic: topic, count: entries.count,
          lines: entries.suffix(most).reversed().map { reader.line(of: $0, as: $1) })
      }
    }
  }

  var title: Phrase {
    unit.map { Phrase("依据：\($0)", "Evidence: \($0)") } ?? Phrase("依据", "Evidence")
  }
  var trail: [Link] { [Link(callTitle, to: Addresses.papers(call))] }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    p(.class("lead")) {
      say(
        "页面上的每个数都由下列记录算出；记录只增不改。",
        "Every figure on the pages is computed from these entries, which are never changed.")
    }
    if topics.isEmpty {
      p(.class("empty")) { say("没有您可以看的记录", "There is no entry that you may read") }
    }
    topics.map { section(of: $0, say) }
  }

  private func section(of topic: Topic, _ say: Speech) -> HTML {
    Markup.section(.id(topic.topic.rawValue)) {
      h2 { say(topic.topic.name) + say("（\(topic.count) 条）", " (\(topic.count))") }
      if topic.count > topic.lines.count {
        p(.class("quiet")) {
          say("下面是最近的 \(topic.lines.count) 条", "Below are the newest \(topic.lines.count)")
        }
      }
      ol(.class("ledger")) {
        topic.lines.map { line in
          li { EntryPart(line: line, isNumbered: seesLedger).html(say) }
        }
      }
    }
  }
}
