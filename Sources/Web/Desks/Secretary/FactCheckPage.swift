import Assessment
import Markup
import Messages
import Programmes

/// The facts of one application beside their evidence: confirmed as stated, or put right.
struct FactCheckPage: Page {
  let call: CallID
  let application: ApplicationID
  let unit: String
  let check: FactCheck
  let material: Material
  /// The next application whose facts wait for a check.
  let next: ApplicationID?
  let attempt: Attempt

  init(
    for visit: Visit, _ id: CallID, _ application: ApplicationID, _ attempt: Attempt
  ) throws {
    let (view, _) = try visit.panelCall(id)
    guard let found = view[application], found.facts != nil else { throw Rebuff.missing }
    call = id
    self.application = application
    unit = found.unit
    check = FactCheck(of: found, in: view)
    material = Material(of: found, in: view)
    next =
      view.applications.first { other in
        other.id != application && other.status == .inProgress
          && FactCheck(of: other, in: view).open > 0
      }?.id
    self.attempt = attempt
  }

  var title: Phrase { Phrase("核验：\(unit)", "Check: \(unit)") }
  var trail: [Link] {
    .toPanel(call) + [Link(Phrase("核验客观指标", "Check the facts"), to: Addresses.panelFacts(call))]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      p(.class("lead")) {
        code { bdi { application.text } }
        " "
        check.open == 0
          ? say.badge(Phrase("全部已核验", "all checked"), .good)
          : say.badge(Phrase("待核验 \(check.open) 项", "to check: \(check.open)"), .waiting)
        if let next {
          " "
          a(href: Addresses.factCheck(call, next)) { say("下一项待核验", "Next to check") + " →" }
        }
      }
      form(method: .post, action: Addresses.factCheck(call, application), .class("fact-check")) {
        say.version(check.version)
        say.table(
          Phrase("填报指标", "Facts"), check, columns: columns(say),
          empty: Phrase("没有需要核验的指标", "No fact needs a check"))
        conclusion(say)
      }
      say.material(material, withFacts: false)
    }
  }

  private func columns(_ say: Speech) -> [Column<FactLine>] {
    [
      Column(Phrase("核验", "Check")) { line, say in tick(line, say) },
      Column(Phrase("指标", "Fact"), .head) { line, say in
        say(line.fact.name) + " "
        say.clause(line.fact.basis.clause)
      },
      Column(Phrase("填报值", "Stated")) { line, say in bdi { say(line.statedText) } },
      Column(Phrase("佐证", "Evidence")) { line, say in
        line.files.map { file in
          div { a(href: file.path) { say(file.document) } }
        }
        if line.files.isEmpty { say.blank }
      },
      Column(Phrase("核定值", "Value found")) { line, say in value(line, say) },
    ]
  }

  private func tick(_ line: FactLine, _ say: Speech) -> HTML {
    let isTicked =
      attempt.fields.pairs.isEmpty
      ? line.checked == nil : attempt.fields.all("check").contains(line.fact.id.text)
    return div {
      label {
        input(
          .checkbox, name: "check", .value(line.fact.id.text), isTicked ? .checked : nil,
          .ariaLabel(say("核验「\(line.fact.name.chinese)」", "Check “\(line.fact.name.english)”")))
        " "
        line.checked == nil
          ? say.badge(Phrase("待核验", "open"), .waiting)
          : say.badge(Phrase("已核验", "checked"), .good)
      }
    }
  }

  @HTMLBuilder private func conclusion(_ say: Speech) -> HTML {
    if !check.isEmpty {
      div(.class("narrow")) {
        say.field(
          "evidence", Phrase("核验依据", "Checked against"),
          current: say("对照佐证材料原件核对", "the originals of the evidence"), in: attempt,
          .required, .maxlength(300), .autocomplete("off"))
        say.field(
          "correction", Phrase("更正理由（改动了核定值才填）", "Why values were changed (only then)"),
          in: attempt, .maxlength(300), .autocomplete("off"))
        say.send(Phrase("核验勾选的指标", "Record the ticked facts as checked"))
      }
    }
  }
}
