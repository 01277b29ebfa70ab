import Assessment
import Counter
import Markup
import Messages
import Papers
import Programmes

/// The papers of a call, or of one application in it, that the reader may take.
struct PapersPage: Page {
  let call: CallID
  let callTitle: Phrase
  /// The application that they are about; nil for the whole call.
  let application: ApplicationID?
  let offers: [PaperOffer]
  /// The applications that have papers of their own.
  let applications: [(id: ApplicationID, unit: String)]
  /// The kinds of which all papers can be had in one file.
  let bundles: [Paper.Kind]

  init(of call: CallView) {
    self.call = call.id
    callTitle = call.title
    application = nil
    offers = PaperOffer.onCall(call)
    let own = call.applications.map { ($0, PaperOffer.on($0, in: call)) }
      .filter { !$0.1.isEmpty }
    applications = own.map { (id: $0.0.id, unit: $0.0.unit) }
    let kinds = Set(own.flatMap(\.1).map(\.request.kind))
    bundles = Bundle.kinds.filter(kinds.contains)
  }

  init(of application: ApplicationView, in call: CallView) {
    self.call = call.id
    callTitle = call.title
    self.application = application.id
    offers = PaperOffer.on(application, in: call)
    applications = []
    bundles = []
  }

  var title: Phrase {
    application.map { Phrase("纸件 \($0)", "Papers on \($0)") } ?? Phrase("纸件", "Papers")
  }

  var trail: [Link] {
    application == nil ? [] : [Link(callTitle, to: Addresses.papers(call))]
  }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    p(.class("hint")) {
      say(
        "PDF 供签字盖章，Word 供修改，Excel 供计算。每份都印有台账末条、校验码和二维码，任何人可以核验。",
        """
        PDF to sign and seal, Word to edit, Excel to calculate with. Each carries the ledger head, a \
        check code and a QR code, so that anybody can check it.
        """)
      " "
      a(href: Addresses.paperProof()) { say("核验纸件", "Check a paper") }
    }
    say.table(
      callTitle, offers,
      columns: [
        Column(Phrase("纸件", "Paper"), .head) { offer, say in say(offer.name) },
        Column(Phrase("下载", "Download")) { offer, say in files(of: offer, say) },
      ], empty: Phrase("现在没有可以下载的纸件", "There is no paper to take now"))
    if !bundles.isEmpty { bundle(say) }
    if !applications.isEmpty { register(say) }
  }

  /// The forms in the order in which offices ask for them.
  static let forms: [PaperForm] = [.pdf, .docx, .xlsx, .csv, .json, .text]

  private func files(of offer: PaperOffer, _ say: Speech) -> HTML {
    .fragment(
      PapersPage.forms.map { form in
        .fragment([
          a(
            href: offer.path(in: call, as: form),
            .ariaLabel("\(say(offer.name)) \(say(form.name))"), .class("file")
          ) { say(form.name) },
          .text(" "),
        ])
      })
  }

  private func bundle(_ say: Speech) -> HTML {
    section(.ariaLabel(say("合成一个文件", "All in one file"))) {
      h2 { say("合成一个文件", "All in one file") }
      form(method: .post, action: Addresses.bundle(call), .class("narrow")) {
        say.choice(
          "kind", Phrase("哪一种纸件", "Which papers"),
          options: bundles.map { .init($0.rawValue, $0.name) },
          hint: Phrase("全部申报的这种纸件依次排在一个 PDF 里", "Those of all applications in one PDF"),
          in: .none)
        say.send(Phrase("生成 PDF", "Make the PDF"))
      }
    }
  }

  private func register(_ say: Speech) -> HTML {
    section(.ariaLabel(say("单项申报的纸件", "By application"))) {
      h2 { say("单项申报的纸件", "By application") }
      say.table(
        Phrase("申报", "Applications"), applications,
        columns: [
          Column(Phrase("申报编号", "Application"), .head) { line, _ in
            a(href: Addresses.applicationPapers(call, line.id)) { bdi { line.id.text } }
          },
          Column(Phrase("单位", "Unit")) { line, say in say.quoted(line.unit) },
        ])
    }
  }
}
