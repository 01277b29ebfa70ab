import Assessment
import Counter
import Markup
import Messages
import Papers
import Programmes

extension Addresses {
  /// What an auditor of training subsidies asks for.
  static let auditPack = Address<CallID>("/calls/*/training/audit")
  /// One paper of it in one form, such as `persons.csv`.
  static let auditPaper = Address<CallID, AuditPaperName>("/calls/*/training/audit/*")
}

/// The question and the form of a paper for the auditor, as the last part of its address.
struct AuditPaperName: PathPart, Hashable {
  let question: AuditPack.Question
  let form: PaperForm

  init(_ question: AuditPack.Question, _ form: PaperForm) {
    self.question = question
    self.form = form
  }

  init?(pathPart: String) {
    let parts = pathPart.split(separator: ".")
    guard parts.count == 2, let question = AuditPack.Question(rawValue: String(parts[0])),
      let form = PaperForm(ending: String(parts[1]))
    else { return nil }
    self.init(question, form)
  }

  var pathPart: String { "\(question.rawValue).\(form.ending)" }
}

/// The audit pack of a training call (审计资料): a paper for each question, every figure with its entries.
struct AuditPackPage: Page {
  let call: CallID
  let callTitle: Phrase

  /// - Throws: `Rebuff.missing` for those who may not read all that it says.
  init(_ visit: Visit, _ id: CallID) throws {
    let call = try visit.call(id)
    guard try AuditPackPage.isOpen(call, to: visit.view) else { throw Rebuff.missing }
    self.call = id
    callTitle = call.title
  }

  /// Whether a viewer may have it: it names persons of all calls, money, and entries of the ledger.
  static func isOpen(_ call: CallView, to view: View) -> Bool {
    call.programme.training != nil && call.mayTake(.award, .training, .trainees, .money)
      && view.register != nil && view.seesLedger
  }

  /// One paper, as it stands now.
  static func download(
    _ name: AuditPaperName, of id: CallID, for visit: Visit
  ) async throws -> Download {
    let page = try AuditPackPage(visit, id)
    let (office, language) = (visit.office.office, visit.language)
    let bytes = try await Backroom.papers.run {
      guard
        let paper = try Archive(of: office).auditPack(of: id)?.first(where: {
          $0.question == name.question
        })?.paper
      else { throw Rebuff.missing }
      return try name.form.bytes(of: paper, in: language)
    }
    let title = name.question.title[language]
    return Download(
      name: "\(page.callTitle[language])-\(title).\(name.form.ending)",
      plainName: "\(id.text)-\(name.pathPart)", mediaType: name.form.mediaType, bytes: bytes)
  }

  var title: Phrase { Phrase("审计资料", "Audit pack") }
  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.call(call)),
      Link(Phrase("培训", "Training"), to: Addresses.training(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    let call = call
    return div {
      p(.class("lead")) {
        say(
          "审计补贴时要问的每件事一份，每个数字注明台账条目，可逐条核对。",
          "A paper for each question of the audit; every figure names its entries in the ledger.")
      }
      say.table(
        Phrase("各项资料", "The papers"), AuditPack.Question.allCases,
        columns: [
          Column(Phrase("核对内容", "Question"), .head) { question, say in say(question.title) },
          Column(Phrase("下载", "Download")) { question, say in
            PapersPage.forms.map { form in
              HTML.fragment([
                a(
                  href: Addresses.auditPaper(call, AuditPaperName(question, form)),
                  .ariaLabel("\(say(question.title)) \(say(form.name))"), .class("file")
                ) { say(form.name) },
                .text(" "),
              ])
            }
          },
        ])
    }
  }
}
