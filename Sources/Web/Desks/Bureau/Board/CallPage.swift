import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// One call: where it stands, its numbers, what waits, and the way to every part of it.
struct CallPage: Page {
  let call: CallID
  let title: Phrase
  let stages: [Stage]
  let stage: StageID?
  let isClosed: Bool
  let funnel: [(name: Phrase, topic: EvidenceTopic, count: Int)]
  let counts: [ApplicationStatus: Int]
  let sheets: (due: Int, signed: Int)
  let tasks: [TaskLine]
  /// How many reasons hold the call in its stage; nil for those who do not advance it.
  let blockers: Int?
  let parts: [Link]
  let mayReopen: Bool
  let tracing: Tracing?

  init(for visit: Visit, _ id: CallID) throws {
    let call = try visit.call(id)
    self.call = id
    title = call.title
    stages = call.programme.stages
    stage = call.stage?.id
    isClosed = call.isClosed
    funnel = call.funnel.map { ($0.step.name(in: call.programme), $0.step.topic, $0.count) }
    counts = call.counts
    sheets = call.sheetCount
    tasks = TaskLine.all(
      of: call.waiting(at: visit.now), in: call, today: visit.now.day)
    blockers = call.invites(visit.role, to: .advance) ? call.blockers(at: visit.now).count : nil
    parts = call.parts(for: visit.role)
    mayReopen = call.invites(visit.role, to: .reopen)
    tracing = try visit.tracing
  }

  var trail: [Link] { [Link(Phrase("批次", "Calls"), to: Addresses.board())] }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      if let stage { say.stages(stages, current: stage, isClosed: isClosed) }
      if let blockers { advance(blockers, say) }
      nav(.class("parts"), .ariaLabel(say("本批次的各部分", "Parts of this call"))) {
        ul { parts.map { part in li { say.link(part) } } }
      }
      div(.class("two")) {
        section {
          h2 { say("待办", "To do") }
          say.tasks(Array(tasks.prefix(CallPage.shown)))
          if tasks.count > CallPage.shown {
            p(.class("quiet")) {
              say(
                "以上为前 \(CallPage.shown) 项，全部见首页",
                "The first \(CallPage.shown); all are on the home page")
            }
          }
        }
        section {
          h2 { say("进展", "Progress") }
          numbers(say)
        }
      }
    }
  }

  /// How many things to do the page lists itself.
  private static let shown = 20

  private func advance(_ blockers: Int, _ say: Speech) -> HTML {
    div(.class("next")) {
      if blockers == 0 {
        p { strong { say("没有事项挡着，可以进入下一环节", "Nothing holds the call; it can go on") } }
      } else {
        p {
          say("进入下一环节前还有 \(blockers) 项要办", "To be done before the call can go on: \(blockers)")
        }
      }
      p(.class("buttons")) {
        a(href: Addresses.advance(call), .class("button", blockers == 0 ? "primary" : "plain")) {
          blockers == 0
            ? say("进入下一环节", "Go on to the next stage") : say("查看全部原因", "See every reason")
        }
        if mayReopen { a(href: Addresses.reopen(call)) { say("退回以前的环节", "Go back a stage") } }
      }
    }
  }

  private func numbers(_ say: Speech) -> HTML {
    div {
      say.table(
        Phrase("申报进展", "How far applications came"), funnel,
        columns: [
          Column(Phrase("步骤", "Step"), .head) { line, say in say(line.name) },
          Column(Phrase("申报数", "Applications"), .number) { line, say in
            if tracing == nil {
              "\(line.count)"
            } else {
              say.figure("\(line.count)", behind: line.topic, in: call)
            }
          },
        ])
      ul(.class("figures")) {
        ApplicationStatus.allCases.map { status in
          counts[status].map { count in
            say.figure(
              status.name, "\(count)", .plain,
              at: tracing.map { _ in status.topic.place(in: call, of: nil) })
          } ?? .nothing
        }
        if sheets.due > 0 {
          say.figure(
            Phrase("评分表", "Sheets"), "\(sheets.signed) / \(sheets.due)",
            sheets.signed < sheets.due ? .waiting : .good,
            at: tracing.map { _ in EvidenceTopic.scoring.place(in: call, of: nil) })
        }
      }
    }
  }
}

extension FunnelStep {
  /// The step in words.
  func name(in programme: Programme) -> Phrase {
    switch self {
    case .received: Phrase("已收到", "Received")
    case .passed(let stage):
      Phrase("通过", "Passed:") + (programme.stage(stage)?.name ?? Phrase(same: stage.text))
    case .listed: Phrase("拟授牌", "Proposed")
    case .published: Phrase("已公示", "Published")
    case .awarded: Phrase("已授牌", "Awarded")
    case .accepted: Phrase("验收合格", "Accepted")
    }
  }
}

extension CallView {
  /// The parts of the call that have something to show a role.
  func parts(for role: Role?) -> [Link] {
    let all: [(Information, Link)] =
      [
        (.register, Link(Phrase("申报", "Applications"), to: Addresses.applications(id))),
        (.ranking, Link(Phrase("排名", "Ranking"), to: Addresses.ranking(id))),
        (.opinions, Link(Phrase("征求意见", "Opinions"), to: Addresses.opinions(id))),
        (.objections, Link(Phrase("异议", "Objections"), to: Addresses.objections(id))),
        (.award, Link(Phrase("授牌", "Awards"), to: Addresses.awards(id))),
      ]
      + (programme.training == nil
        ? [] : [(.training, Link(Phrase("培训", "Training"), to: Addresses.training(id)))])
    let seen = all.filter { information, _ in
      extent(of: information) != .none
        && (information != .opinions || programme.consultation != nil)
    }.map(\.1)
    let notices = [Link(Phrase("公示", "Notices"), to: Addresses.publication(id))]
    let imports =
      ImportDesk.serves(role, in: self)
      ? [Link(Phrase("导入表格", "Import a table"), to: Addresses.imports(id))] : []
    return seen + notices + imports + [
      Link(Phrase("图表", "Pictures"), to: Addresses.pictures(id)),
      Link(Phrase("项目办法", "Programme"), to: Addresses.programme(id)),
      Link(Phrase("纸件", "Papers"), to: Addresses.papers(id)),
    ]
  }
}
