import Assessment
import Markup
import Messages
import Programmes
import Quantities
import Training
import WorkingDays

/// The bases of a call: how far each has come, and what waits for the reader.
struct TrainingBoardPage: Page {
  let call: CallID
  let callTitle: Phrase
  let tasks: [TaskLine]
  let bases: [BaseLine]
  let seesPersons: Bool
  let mayFillRates: Bool
  let mayImport: Bool
  let hasAuditPack: Bool

  /// - Throws: `Rebuff.missing` where nobody is trained, or the reader may not see it.
  init(_ visit: Visit, _ id: CallID) throws {
    let call = try visit.call(id)
    guard call.programme.training != nil, call.extent(of: .training) != .none else {
      throw Rebuff.missing
    }
    self.call = id
    callTitle = call.title
    let waiting = call.waiting(at: visit.now).filter(\.isAboutTraining)
    tasks = TaskLine.all(of: waiting, in: call, today: visit.now.day)
    bases = call.applications.compactMap { BaseLine($0) }
    seesPersons = call.extent(of: .trainees) != .none
    mayFillRates = call.invites(visit.role, to: .setRates) && ActSheet.rates(call) != nil
    mayImport = ImportDesk.serves(visit.role, in: call)
    hasAuditPack = try AuditPackPage.isOpen(call, to: visit.view)
  }

  var title: Phrase { Phrase("培训", "Training") }
  var trail: [Link] { [Link(callTitle, to: Addresses.call(call))] }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      if !tasks.isEmpty {
        h2 { say("待办", "To do") }
        say.tasks(tasks)
      }
      say.actions(actions)
      h2 { say("培训基地", "Bases") }
      say.table(
        Phrase("各基地进展", "How far every base has come"), bases, columns: columns,
        empty: Phrase("还没有授牌的基地", "No base is accredited yet"))
    }
  }

  private var actions: [Link] {
    (mayFillRates
      ? [Link(Phrase("填写补贴标准", "Fill in the rates"), to: Addresses.rates(call))] : [])
      + (mayImport ? [Link(Phrase("导入表格", "Import a table"), to: Addresses.imports(call))] : [])
      + (hasAuditPack
        ? [Link(Phrase("审计资料", "Audit pack"), to: Addresses.auditPack(call))] : [])
  }

  private var columns: [Column<BaseLine>] {
    let call = call
    let persons: [Column<BaseLine>] = [
      Column(Phrase("班次（已结班）", "Classes (closed)"), .number) { base, _ in
        "\(base.classes) (\(base.closed))"
      },
      Column(Phrase("合格", "Passed"), .number) { base, _ in "\(base.passed)" },
    ]
    return [
      Column(Phrase("基地", "Base"), .head) { base, say in
        a(href: Addresses.base(call, base.id)) { bdi { base.unit } }
        if base.isCancelled { say.badge(Phrase("已取消资格", "cancelled"), .bad) }
      },
      Column(Phrase("计划人数", "Planned"), .number) { base, say in
        if let planned = base.planned { "\(planned)" } else { say.blank }
      },
      Column(Phrase("在册", "Enrolled"), .number) { base, _ in "\(base.enrolled)" },
    ] + (seesPersons ? persons : []) + [
      Column(Phrase("预拨（元）", "Advance (CNY)"), .number) { base, say in
        if let advance = base.advance { advance.grouped } else { say.blank }
      },
      Column(Phrase("结算", "Settlement")) { base, say in
        if let earned = base.earned {
          say.badge(Phrase("\(earned.grouped) 元", "CNY \(earned.grouped)"), .good)
        } else {
          say.badge(Phrase("未结算", "open"), .waiting)
        }
      },
    ]
  }
}

/// One base as the board lists it.
struct BaseLine: Sendable, Hashable {
  let id: ApplicationID
  let unit: String
  let planned: Int?
  let enrolled: Int
  let classes: Int
  let closed: Int
  let passed: Int
  let advance: Money?
  let earned: Money?
  let isCancelled: Bool

  /// Nil for a unit that is no base, or none that the reader may see.
  init?(_ application: ApplicationView) {
    guard application.award != nil, let record = application.training else { return nil }
    id = application.id
    unit = application.unit
    planned = record.plan?.heads
    enrolled = record.heads.values.reduce(0, +)
    classes = record.classes.count
    closed = record.classes.values.count { $0.closing != nil }
    passed = record.trainees.values.count { $0.hasPassed }
    advance = record.advance?.amount
    earned = record.settlement?.earned
    isCancelled = record.cancellation != nil
  }
}

extension Waiting {
  /// Whether it is done at the desk of training.
  fileprivate var isAboutTraining: Bool {
    switch duty {
    case .setPlan, .stampClass, .confirmClass, .closeClass, .recordResults, .reportFunds,
      .grantAdvance, .settleBase, .closeCase:
      true
    default: false
    }
  }
}
