import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// The docket of objections, the open ones first, each with the working days that are left.
struct ObjectionsPage: Page {
  let call: CallID
  let callTitle: Phrase
  let rows: [Row]
  let today: Day
  /// The published units against which an objection can be registered now.
  let challengeable: [Link]
  /// Whether the reader takes letters out of the box.
  let readsLetters: Bool

  /// One objection.
  struct Row: Sendable, Hashable {
    let objection: ObjectionView
    let unit: String
  }

  init(for visit: Visit, _ id: CallID) throws {
    let call = try visit.call(id)
    guard call.extent(of: .objections) != .none else { throw Rebuff.missing }
    self.call = id
    callTitle = call.title
    today = visit.now.day
    let all = call.objections.map { Row(objection: $0, unit: call[$0.application]?.unit ?? "") }
    rows = all.filter(\.objection.status.isOpen) + all.filter { !$0.objection.status.isOpen }
    readsLetters = LetterDesk.mayRead(call, as: visit.role)
    let day = visit.now.day
    challengeable =
      call.invites(visit.role, to: .registerObjection)
      ? call.notices.filter { day <= $0.last }.flatMap(\.entries).map { entry in
        Link(
          Phrase(same: "\(entry.application) \(entry.unit)"),
          to: Addresses.newObjection(id, entry.application))
      } : []
  }

  var title: Phrase { Phrase("异议", "Objections") }
  var trail: [Link] { [Link(callTitle, to: Addresses.call(call))] }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      say.table(
        Phrase("异议登记簿", "Docket"), rows, columns: columns,
        empty: Phrase("没有异议", "There is no objection"))
      if readsLetters {
        p {
          a(href: Addresses.letters(call)) {
            say("网上收到、等候登记的异议来信", "Letters that came over the web and wait to be registered")
          }
        }
      }
      if !challengeable.isEmpty {
        h2 { say("登记异议", "Register an objection") }
        p(.class("hint")) { say("选择被异议的公示单位", "Choose the published unit") }
        ul { challengeable.map { link in li { say.link(link) } } }
      }
    }
  }

  private var columns: [Column<Row>] {
    [
      Column(Phrase("异议编号", "Objection"), .head) { row, _ in
        a(href: Addresses.objection(call, row.objection.id)) { bdi { row.objection.id.text } }
      },
      Column(Phrase("单位", "Unit")) { row, say in say.quoted(row.unit) },
      Column(Phrase("登记", "Registered")) { row, say in say.day(row.objection.registered.day) },
      Column(Phrase("状态", "Status")) { row, say in
        say.badge(row.objection.status.name, row.objection.status.tone)
      },
      Column(Phrase("期限", "Due")) { row, say in
        if let due = row.objection.due {
          say.day(due)
          " "
          say.remaining(until: due, from: today)
        } else {
          say.blank
        }
      },
    ]
  }
}

extension ObjectionView {
  /// The day until which the next step is due; nil once it is concluded.
  var due: Day? {
    switch status {
    case .registered: admitBy
    case .admitted: concludeBy
    case .refused, .upheld, .rejected: nil
    }
  }
}

extension Objection.Status {
  var tone: Speech.Tone {
    switch self {
    case .registered, .admitted: .waiting
    case .upheld: .bad
    case .refused, .rejected: .plain
    }
  }

  /// The reason or the findings that go with it.
  var words: String? {
    switch self {
    case .registered, .admitted: nil
    case .refused(let text), .upheld(let text), .rejected(let text): text
    }
  }
}
