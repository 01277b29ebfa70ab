import Assessment
import Markup
import Messages
import Papers
import Programmes

/// The grounds that exclude an application: found, or taken back for a coded reason.
struct FindingsPage: Page {
  let subject: ExclusionSubject
  let findings: [(veto: VetoID, text: Phrase)]
  let mayLift: Bool
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ subject: ApplicationID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard let application = call[subject] else { throw Rebuff.missing }
    self.subject = ExclusionSubject(application, in: call)
    findings = zip(application.findings ?? [], application.findingNames(in: call)).map {
      ($0.veto, $1)
    }
    mayLift = call.invites(visit.role, to: .liftVeto)
    version = application.basisVersion
    self.attempt = attempt
  }

  /// - Throws: `Problems` for what is not filled in.
  static func act(_ fields: Fields, on id: ApplicationID) throws -> Act {
    var reader = FieldReader(fields)
    let veto = reader.text("veto", limit: 60).map { VetoID($0) }
    if fields["step"] == "lift" {
      let code = reader.choice("code", of: CorrectionReason.self)
      let note = reader.text("note", limit: 1000)
      guard let veto, let code, let note else { throw reader.problems }
      return .liftVeto(VetoLifted(application: id, veto: veto, code: code, note: note))
    }
    let finding = reader.text("finding", limit: 1000)
    guard let veto, let finding else { throw reader.problems }
    return .raiseVeto(VetoFinding(application: id, veto: veto, finding: finding))
  }

  var title: Phrase { Phrase("一票否决：\(subject.unit)", "Exclusion: \(subject.unit)") }
  var trail: [Link] { subject.trail }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      h2 { say("已登记", "Recorded") }
      if findings.isEmpty { p(.class("empty")) { say("没有否决情形", "Nothing excludes it") } }
      say.findings(findings.map(\.text))
      if mayLift, !findings.isEmpty { lift(say) }
      form(method: .post, action: Addresses.findings(subject.call, subject.id), .class("narrow")) {
        h2 { say("登记否决情形", "Record an exclusion") }
        say.version(version)
        input(.hidden, name: "step", .value("raise"))
        say.choice("veto", Phrase("情形", "Ground"), options: subject.vetoes, in: attempt)
        say.longField(
          "finding", Phrase("查实情况", "What was found"),
          hint: Phrase("写明事实和来源", "The facts and where they come from"), in: attempt,
          .maxlength(1000))
        say.send(Phrase("登记", "Record"))
      }
    }
  }

  private func lift(_ say: Speech) -> HTML {
    details(summary: say("更正：撤销已登记的情形", "Correct: take a finding back")) {
      form(method: .post, action: Addresses.findings(subject.call, subject.id), .class("narrow")) {
        say.version(version)
        input(.hidden, name: "step", .value("lift"))
        fieldset(legend: say("撤销", "Take back")) {
          findings.map { finding in
            label {
              input(.radio, name: "veto", .value(finding.veto.text))
              " " + say(finding.text)
            }
          }
        }
        label {
          say("理由代码", "Coded reason")
          select(name: "code") {
            CorrectionReason.allCases.map { code in
              option(value: code.rawValue, "\(code.rawValue) \(say(code.phrase))")
            }
          }
        }
        label {
          say("说明", "Explanation")
          textarea(name: "note", .rows(3), .maxlength(1000))
        }
        say.send(Phrase("撤销", "Take back"))
      }
    }
  }
}
