import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// The awards of a call, and the form that awards the cleared units under one document.
struct AwardsPage: Page {
  let call: CallID
  let callTitle: Phrase
  let cleared: [Line]
  let awarded: [Line]
  let hasConstruction: Bool
  let tracing: Tracing?
  let attempt: Attempt

  /// One unit.
  struct Line: Sendable, Hashable {
    let id: ApplicationID
    let unit: String
    let choice: Choice
    let award: Award?
    let outcome: Acceptance.Outcome?
  }

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard call.extent(of: .award) != .none, let rule = call.programme.award else {
      throw Rebuff.missing
    }
    let ready = Set(
      call.waiting(at: visit.now).compactMap { item -> ApplicationID? in
        if case .award(let application) = item.duty { application } else { nil }
      })
    func lines(where fits: (ApplicationView) -> Bool) -> [Line] {
      call.applications.filter(fits).map {
        Line(
          id: $0.id, unit: $0.unit, choice: Choice($0.id, version: $0.basisVersion),
          award: $0.award, outcome: $0.acceptances?.last?.outcome)
      }
    }
    self.call = id
    callTitle = call.title
    cleared = lines { ready.contains($0.id) }
    awarded = lines { $0.award != nil }
    tracing = try visit.tracing
    hasConstruction = rule.construction != nil
    self.attempt = attempt
  }

  /// The name of the field with a unit's plaque number.
  static func plaque(_ application: ApplicationID) -> String { "plaque \(application.text)" }

  var title: Phrase { Phrase("授牌", "Awards") }
  var trail: [Link] { [Link(callTitle, to: Addresses.call(call))] }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if !cleared.isEmpty { form(say) }
      say.table(
        Phrase("已授牌 \(awarded.count) 个", "\(awarded.count) awarded"), awarded, columns: columns,
        empty: Phrase("还没有授牌", "No award yet"))
    }
  }

  private func form(_ say: Speech) -> HTML {
    Markup.form(method: .post, action: Addresses.awards(call)) {
      say.table(
        Phrase("公示期满无异议，可以授牌 \(cleared.count) 个", "\(cleared.count) cleared for the award"),
        cleared,
        columns: [
          Column(Phrase("选", "Tick")) { line, say in
            input(
              .checkbox, name: "application", .value(line.choice.value),
              .ariaLabel(say("选 \(line.id.text)", "Tick \(line.id.text)")),
              isTicked(line) ? .checked : nil)
          },
          Column(Phrase("申报编号", "Application"), .head) { line, _ in
            a(href: Addresses.application(call, line.id)) { bdi { line.id.text } }
          },
          Column(Phrase("单位", "Unit")) { line, say in say.quoted(line.unit) },
          Column(Phrase("牌匾编号", "Plaque number")) { line, say in
            plaqueField(of: line, say)
          },
        ])
      div(.class("narrow")) {
        say.field(
          "document", Phrase("发文字号", "Number of the document"),
          hint: Phrase("联合发文的全称字号", "The joint document that awards"), in: attempt,
          .maxlength(120))
        if hasConstruction {
          say.field(
            "start", Phrase("建设起始日", "First day of construction"), kind: .date, in: attempt)
        }
        say.send(Phrase("授牌", "Award"))
      }
    }
  }

  /// Ticked at first, because a joint document usually awards all.
  private func isTicked(_ line: Line) -> Bool {
    attempt.fields.pairs.isEmpty
      || attempt.fields.all("application").contains(line.choice.value)
  }

  @HTMLBuilder private func plaqueField(of line: Line, _ say: Speech) -> HTML {
    let name = Self.plaque(line.id)
    let problem = attempt.problem(of: name)
    input(
      .text, name: name, .id(FieldName.id(name)), .value(attempt.value(name)), .maxlength(60),
      .ariaLabel(say("\(line.unit) 的牌匾编号", "Plaque number of \(line.unit)")),
      problem == nil ? nil : .ariaInvalid,
      problem == nil ? nil : .ariaDescribedBy(FieldName.error(name)))
    if let problem {
      p(.class("error"), .id(FieldName.error(name))) { "✗ " + say(problem) }
    }
  }

  private var columns: [Column<Line>] {
    [
      Column(Phrase("申报编号", "Application"), .head) { line, _ in
        a(href: Addresses.application(call, line.id)) { bdi { line.id.text } }
      },
      Column(Phrase("单位", "Unit")) { line, say in say.quoted(line.unit) },
      Column(Phrase("牌匾编号", "Plaque")) { line, say in
        line.award.map { award in
          tracing == nil
            ? say.quoted(award.plaque)
            : say.figure(award.plaque, behind: .award, in: call, of: line.id)
        } ?? say.blank
      },
      Column(Phrase("发文字号", "Document")) { line, say in
        line.award.map { say.quoted($0.document) } ?? say.blank
      },
      Column(Phrase("建设期满", "Construction ends")) { line, say in
        line.award?.constructionEnd.map(say.day) ?? say.blank
      },
      Column(Phrase("验收", "Acceptance")) { line, say in
        line.outcome.map { outcome in .text(say(outcome.name)) } ?? say.blank
      },
    ]
  }
}
