import Assessment
import Funding
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

/// Where the unit's application stands: what was said, what is due, what comes next.
struct OwnApplicationPage: Page {
  let call: CallID
  let callTitle: Phrase
  let programme: Programme
  let stage: StageID?
  let isClosed: Bool
  let unit: String
  let id: ApplicationID
  let kind: Phrase
  let received: Instant
  let version: Int
  let status: ApplicationStatus
  /// The clauses of a rejection, or the unit's or bureau's words at the end of the way.
  let ending: [String]
  let reviews: [Review]
  let documents: [Attachment]
  /// What is due later and not there.
  let due: [Programmes.Document]
  let notice: NoticeView?
  let objections: [ObjectionView]
  let standing: SealedRanking.Row?
  let place: SealedRanking.Place?
  let award: Award?
  let money: MoneyView?
  let mayComplete: Bool
  /// Whether the unit is a base that trains people.
  let isBase: Bool

  init(_ visit: Visit, _ own: OwnCall, _ id: ApplicationID) throws {
    let application = try own.application(id)
    call = own.id
    callTitle = own.call.title
    programme = own.programme
    stage = own.call.stage?.id
    isClosed = own.call.isClosed
    unit = application.unit
    self.id = id
    kind = application.kind
    received = application.received
    version = application.version
    status = application.status
    ending = application.progress?.ending ?? []
    reviews = (application.reviews ?? [:]).values.flatMap(\.values).sorted { a, b in
      (own.programme.place(of: a.stage), a.office.rawValue)
        < (own.programme.place(of: b.stage), b.office.rawValue)
    }
    documents = (application.documents ?? []) + (application.additions ?? [])
    due = own.call.waiting(at: visit.now).compactMap { waiting in
      guard case .addDocument(id, let document) = waiting.duty else { return nil }
      return own.programme.document(document)
    }
    notice = own.call.notices.last { $0.entries.contains { $0.application == id } }
    objections = own.call.objections.filter { $0.application == id }
    standing = application.standing
    place = application.place
    award = application.award
    money = application.money
    isBase = application.award != nil && own.programme.training != nil
    mayComplete = own.mayHandIn && application.status == .returned
  }

  var title: Phrase { Phrase("申报进度", "Your application") }
  var trail: [Link] { [Link(Phrase("申报", "Applications"), to: Addresses.ownCalls())] }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      head(say)
      if let stage {
        h2 { say("环节", "Stages") }
        say.stages(programme.stages, current: stage, isClosed: isClosed)
      }
      actions(say)
      result(say)
      payments(say)
      reviewTable(say)
      documentTable(say)
    }
  }

  @HTMLBuilder private func head(_ say: Speech) -> HTML {
    p(.class("lead")) {
      say(callTitle)
      " · "
      say.quoted(unit)
      " "
      say.badge(status.name, status.mood)
    }
    if !ending.isEmpty {
      p {
        say("说明：", "Why: ")
        ending.map { text in say.quoted(text + " ") }
      }
    }
    say.terms([
      (Phrase("申报编号", "Number"), code { bdi { id.text } }),
      (Phrase("申报主体类型", "Kind"), .text(say(kind))),
      (
        Phrase("收到时间", "Received"),
        .fragment([say.moment(received), .text(say("（第\(version)次提交）", " (version \(version))"))])
      ),
    ])
  }

  @HTMLBuilder private func actions(_ say: Speech) -> HTML {
    if !due.isEmpty {
      h2 { say("还要交", "Still due") }
      ul {
        due.map { document in
          li {
            a(href: Addresses.addition(call, id, document.id)) { say(document.name) }
            " "
            say.clause(document.basis.clause)
          }
        }
      }
    }
    div(.class("buttons")) {
      if isBase {
        a(href: Addresses.base(call, id), .class("button", "primary")) {
          say("培训：计划、学员、班次", "Training: plan, people, classes")
        }
      }
      if mayComplete {
        a(href: Addresses.applicationForm(call), .class("button")) {
          say("补正并重新提交", "Complete and hand in again")
        }
      }
      a(href: Addresses.printout(call, id), .class("button")) {
        say("打印 \(programme.intake.copies) 份", "Print \(programme.intake.copies) copies")
      }
      a(href: Addresses.receipt(call, id)) { say("回执", "Receipt") }
      if status == .inProgress || status == .returned, award == nil {
        a(href: Addresses.withdrawal(call, id)) { say("撤回申报", "Withdraw") }
      }
    }
  }
}

extension Application.Progress {
  /// What was said when the way ended or was broken.
  fileprivate var ending: [String] {
    switch self {
    case .inProgress: []
    case .returned(let clauses): clauses
    case .rejected(_, let clauses): clauses
    case .withdrawn(let reason): [reason]
    case .removed(let veto, let reason): (veto.map { [$0.text] } ?? []) + [reason]
    }
  }
}

extension Programme {
  /// The place of a stage in the workflow; behind all others for one that is not there.
  fileprivate func place(of stage: StageID) -> Int {
    stages.firstIndex { $0.id == stage } ?? stages.count
  }
}
