import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

extension Addresses {
  /// A call in pictures.
  static let pictures = Address<CallID>("/calls/*/pictures")
}

/// A call in pictures, each as far as its reader may see what it is drawn from.
enum PicturesDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.pictures, for: .everyone) { visit, id in
      try PicturesPage(of: id, for: visit)
    }
  }
}

/// Funnel, publicity, cut line, spread of points and severity of one call.
struct PicturesPage: Page {
  let call: CallID
  let callTitle: Phrase
  let funnel: Funnel
  let notices: [NoticeTimeline]
  let cut: CutLine
  let scores: PanelPictures?

  var title: Phrase { Phrase("图表", "Pictures") }
  var trail: [Link] { [Link(callTitle, to: Addresses.papers(call))] }
  var watched: CallID? { nil }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    if isEmpty {
      p(.class("empty")) { say("现在还没有可以画成图的内容", "There is nothing to draw yet") }
    }
    if !funnel.isEmpty {
      section {
        h2 { say("申报进展", "Progress") }
        say.funnel(funnel)
        p { say.figures(behind: .intake, in: call) }
      }
    }
    if !notices.isEmpty {
      section {
        h2 { say("公示", "Publicity") }
        notices.map { say.noticeTimeline($0) }
      }
    }
    if !cut.rows.isEmpty {
      section {
        h2 { say("排名", "Ranking") }
        say.cutLine(cut)
        p { say.figures(behind: .ranking, in: call) }
      }
    }
    if let scores {
      section {
        h2 { say("评分", "Scores") }
        scores.spreads.enumerated().map { number, spread in
          say.scoreSpread(spread, id: "spread-\(number + 1)")
        }
        if !scores.severity.rows.isEmpty { say.severity(scores.severity) }
        p { say.figures(behind: .scoring, in: call) }
      }
    }
  }

  private var isEmpty: Bool {
    funnel.isEmpty && notices.isEmpty && cut.rows.isEmpty && scores == nil
  }
}

extension PicturesPage {
  init(of id: CallID, for visit: Visit) throws {
    let call = try visit.call(id)
    let calendar = try visit.office.calendar(of: id)
    self.init(
      call: id, callTitle: call.title, funnel: Funnel(of: call),
      notices: try call.notices.map { notice in
        try NoticeTimeline(notice, on: calendar, today: visit.now.day)
      }, cut: CutLine(of: call), scores: try PanelPictures(of: call))
  }
}
