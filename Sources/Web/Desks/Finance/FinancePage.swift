import Assessment
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

/// The money of all calls: what waits, the calls with their sums, the budget by year.
struct FinancePage: Page {
  let tasks: [TaskGroup]
  let calls: [CallMoney]
  let budget: Budget

  var title: Phrase { Phrase("经费", "Money") }

  /// One call with its sums.
  struct CallMoney: Sendable, Hashable {
    let id: CallID
    let title: Phrase
    let awards: Int
    let sums: GrantSums
  }

  init(_ visit: Visit) throws {
    let view = try visit.view
    tasks = TaskGroup.all(
      of: view.waiting(at: visit.now).filter(\.duty.isMoney), in: view, today: visit.now.day)
    calls = view.calls.compactMap { call in
      let lines = GrantLine.all(in: call)
      return lines.isEmpty
        ? nil
        : CallMoney(
          id: call.id, title: call.title, awards: lines.count, sums: GrantSums(lines))
    }
    budget = try Budget(of: visit)
  }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    section {
      h2 { say("待办", "What waits") }
      say.tasks(tasks)
    }
    section {
      h2 { say("批次", "Calls") }
      say.table(
        Phrase("各批次经费（元）", "Money by call (CNY)"), calls,
        columns: columns,
        empty: Phrase("还没有已授牌的批次", "No call has an award yet"))
    }
    if !budget.years.isEmpty { budget.section(say) }
  }

  private var columns: [Column<CallMoney>] {
    let names: [Column<CallMoney>] = [
      Column(Phrase("批次", "Call"), .head) { call, say in
        a(href: Addresses.money(call.id)) { say(call.title) }
      },
      Column(Phrase("授牌单位", "Awards"), .number) { call, _ in "\(call.awards)" },
    ]
    return names + MoneyColumns.sums(of: { $0.sums }, in: { ($0.id, nil) })
  }
}

extension Waiting.Duty {
  /// Whether it is about money.
  fileprivate var isMoney: Bool {
    [Act.Kind.orderPayment, .pay, .reconcile, .recover].contains(act)
  }
}

/// The columns of sums that tables of money share, each sum one step from its entries.
enum MoneyColumns {
  /// The place of a row is nil where it sums several calls.
  static func sums<Row>(
    of sums: @escaping @Sendable (Row) -> GrantSums,
    in place: @escaping @Sendable (Row) -> (call: CallID, application: ApplicationID?)?
  ) -> [Column<Row>] {
    all.map { name, topic, sum in
      Column(name, .number) { row, say in
        let text = sum(sums(row)).grouped
        if let place = place(row) {
          say.figure(text, behind: topic, in: place.call, of: place.application)
        } else {
          text
        }
      }
    }
  }

  private static let all: [(Phrase, EvidenceTopic, @Sendable (GrantSums) -> Money)] = [
    (Phrase("应拨", "Promised"), .award, { $0.promised }),
    (Phrase("已拨", "Paid"), .money, { $0.paid }),
    (Phrase("已下达未付", "Ordered"), .money, { $0.ordered }),
    (Phrase("未下达", "Not ordered"), .money, { $0.open }),
    (Phrase("不再拨付", "Withdrawn"), .acceptance, { $0.withdrawn }),
    (Phrase("应追缴", "Claimed"), .money, { $0.claimed }),
    (Phrase("已追缴", "Recovered"), .money, { $0.recovered }),
  ]
}
