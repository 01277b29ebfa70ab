import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// What was handed in, as many times as copies are asked for, each on sheets of its own.
struct PrintoutPage: Page {
  let call: CallID
  let callTitle: Phrase
  let id: ApplicationID
  let unit: String
  let creditCode: String
  let kind: Phrase
  let affiliation: String
  let received: Instant
  let version: Int
  let copies: Int
  let facts: [Line]
  let documents: [DocumentLine]

  /// One stated figure.
  struct Line: Sendable, Hashable {
    let name: Phrase
    let value: Phrase
    let clause: String?
  }

  /// One document with its files.
  struct DocumentLine: Sendable, Hashable {
    let name: Phrase
    let copies: Int
    let files: [String]
  }

  init(_ own: OwnCall, _ id: ApplicationID) throws {
    let application = try own.application(id)
    call = own.id
    callTitle = own.call.title
    self.id = id
    unit = application.unit
    creditCode = application.creditCode ?? ""
    kind = application.kind
    affiliation = application.affiliation.words
    received = application.received
    version = application.version
    copies = max(1, own.programme.intake.copies)
    let values = application.facts
    facts = own.programme.facts.filter(\.isOnForm).compactMap { fact in
      guard let values, let value = application.statedFacts?[fact.id] else { return nil }
      return Line(
        name: fact.name, value: values.text(of: value, as: fact.id), clause: fact.basis.clause)
    }
    let files = application.documents ?? []
    documents = own.programme.documents.compactMap { document in
      let names = files.filter { $0.document == document.id }.map(\.name)
      return names.isEmpty
        ? nil : DocumentLine(name: document.name, copies: document.copies, files: names)
    }
  }

  var title: Phrase { Phrase("申报材料", "The application") }
  var trail: [Link] {
    [
      Link(Phrase("申报", "Applications"), to: Addresses.ownCalls()),
      Link(Phrase("申报进度", "Your application"), to: Addresses.ownApplication(call, id)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      p(.class("off-paper")) {
        say(
          "用浏览器的打印功能打印，共 \(copies) 份，每份从新的一页开始。",
          "Print this page with the browser: \(copies) copies, each from a new sheet.")
      }
      (1...copies).map { number in copy(number, say) }
    }
  }

  private func copy(_ number: Int, _ say: Speech) -> HTML {
    article(.class("copy")) {
      h2 { say(callTitle) }
      p(.class("quiet")) {
        say("第 \(number) 份，共 \(copies) 份", "Copy \(number) of \(copies)")
      }
      say.terms([
        (Phrase("申报编号", "Number"), code { bdi { id.text } }),
        (Phrase("申报单位", "Unit"), say.quoted(unit)),
        (Phrase("统一社会信用代码", "Credit code"), .text(creditCode)),
        (Phrase("申报主体类型", "Kind"), .text(say(kind))),
        (Phrase("所属", "Belongs to"), say.quoted(affiliation)),
        (
          Phrase("收到时间", "Received"),
          .fragment([
            say.moment(received), .text(say("（第\(version)次提交）", " (version \(version))")),
          ])
        ),
      ])
      figureTable(number, say)
      documentTable(number, say)
      p(.class("seal-line")) {
        say("法定代表人（签字）：", "Legal representative (signature):")
        span(.class("rule")) { " " }
        say("单位（公章）：", "Unit (seal):")
        span(.class("rule")) { " " }
        say("年 月 日", "Date:")
      }
    }
  }

  private func figureTable(_ number: Int, _ say: Speech) -> HTML {
    say.table(
      Phrase("填报指标（第 \(number) 份）", "Figures (copy \(number))"), facts,
      columns: [
        Column(Phrase("指标", "Figure"), .head) { line, say in say(line.name) },
        Column(Phrase("填报内容", "Stated")) { line, say in say.quoted(say(line.value)) },
        Column(Phrase("条款", "Clause")) { line, say in say.clause(line.clause) },
      ])
  }

  private func documentTable(_ number: Int, _ say: Speech) -> HTML {
    say.table(
      Phrase("材料清单（第 \(number) 份）", "Documents (copy \(number))"), documents,
      columns: [
        Column(Phrase("材料", "Document"), .head) { line, say in say(line.name) },
        Column(Phrase("纸质份数", "Paper copies"), .number) { line, say in
          line.copies == 0 ? "—" : String(line.copies)
        },
        Column(Phrase("文件", "Files")) { line, say in
          line.files.map { name in div { say.quoted(name) } }
        },
      ])
  }
}

extension Affiliation {
  /// The county, or the supervising unit.
  fileprivate var words: String {
    switch self {
    case .county(let county): county.text
    case .municipal(let supervisor): supervisor
    }
  }
}
