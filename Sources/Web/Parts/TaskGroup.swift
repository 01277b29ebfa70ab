import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// A call with what waits in it.
struct TaskGroup: Sendable, Hashable {
  let call: CallLine
  let tasks: [TaskLine]

  /// What waits call by call, in the order in which the first of each waits.
  static func all(of waiting: [Waiting], in view: View, today: Day) -> [TaskGroup] {
    var order: [CallID] = []
    var groups: [CallID: [Waiting]] = [:]
    for item in waiting {
      if groups[item.call] == nil { order.append(item.call) }
      groups[item.call, default: []].append(item)
    }
    return order.compactMap { id in
      view[id].map {
        TaskGroup(
          call: CallLine($0), tasks: TaskLine.all(of: groups[id] ?? [], in: $0, today: today))
      }
    }
  }
}

/// One call as a line: what it is, and the stage in which it stands.
struct CallLine: Sendable, Hashable {
  let id: CallID
  let title: Phrase
  let stage: Phrase?

  init(_ call: CallView) {
    id = call.id
    title = call.title
    stage = call.stage?.name
  }
}

extension Speech {
  /// What waits, call by call, or that nothing does.
  func tasks(_ groups: [TaskGroup]) -> HTML {
    groups.isEmpty
      ? tasks([TaskLine]())
      : .fragment(
        groups.map { group in
          section {
            h2 { line(of: group.call, at: Addresses.call(group.call.id)) }
            tasks(group.tasks)
          }
        })
  }

  /// A call with its stage, as a link.
  @HTMLBuilder func line(of call: CallLine, at path: Path) -> HTML {
    a(href: path) { self(call.title) }
    if let stage = call.stage {
      " "
      badge(stage)
    }
  }
}
