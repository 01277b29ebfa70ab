import Assessment
import Ledger
import Markup
import Messages
import Papers
import Programmes

extension Addresses {
  /// The papers of a call that the reader may take.
  static let papers = Address<CallID>("/calls/*/papers")
  /// One paper in one form, such as `award-list.csv`.
  static let paper = Address<CallID, PaperName>("/calls/*/papers/*")
}

/// The papers of a call, as files to take away.
enum PaperDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.papers, for: .everyone) { visit, id in
      let call = try visit.call(id)
      return PapersPage(
        call: id, callTitle: call.title, kinds: PaperRight.kinds(in: call, visit: visit))
    }
    routes.answer(Addresses.paper, for: .everyone) { visit, id, name in
      let call = try visit.call(id)
      guard let request = PaperRight.request(name.kind, visit.query),
        PaperRight.mayTake(request, of: call)
      else { throw Rebuff.missing }
      let dossier = try visit.office.dossier(of: id, showingHead: try visit.view.seesLedger)
      let paper = try request.paper(of: dossier)
      return .file(
        Download(
          name: "\(id.text)-\(name.text)", mediaType: name.form.mediaType,
          bytes: name.form.write(paper, in: visit.language)))
    }
  }
}

/// The kind and the form of a paper, as the last part of its address.
struct PaperName: PathPart, Hashable {
  let kind: Paper.Kind
  let form: PaperForm

  init(_ kind: Paper.Kind, _ form: PaperForm) {
    self.kind = kind
    self.form = form
  }

  init?(pathPart: String) {
    let parts = pathPart.split(separator: ".")
    guard parts.count == 2, let kind = Paper.Kind(rawValue: String(parts[0])),
      let form = PaperForm(rawValue: String(parts[1]))
    else { return nil }
    self.init(kind, form)
  }

  var text: String { "\(kind.rawValue).\(form.rawValue)" }
  var pathPart: String { text }
}

/// The forms in which the web hands out papers; a new one needs its type and its bytes here only.
enum PaperForm: String, Sendable, CaseIterable {
  case text = "txt"
  case csv
  case json

  var mediaType: String {
    switch self {
    case .text: "text/plain; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .json: "application/json; charset=utf-8"
    }
  }

  func write(_ paper: Paper, in language: Language) -> [UInt8] {
    switch self {
    case .text: Array(paper.text(in: language).utf8)
    // Spreadsheet programs take UTF-8 only where the file begins with its mark.
    case .csv: Array("\u{FEFF}\(paper.csv(in: language))".utf8)
    case .json: Array(paper.json(in: language).utf8)
    }
  }
}

/// The papers that a reader may take.
struct PapersPage: Page {
  let call: CallID
  let callTitle: Phrase
  let kinds: [Paper.Kind]

  var title: Phrase { Phrase("材料下载", "Papers") }
  var trail: [Link] { [Link(callTitle, to: Addresses.papers(call))] }

  func body(_ say: Speech) -> HTML {
    say.table(
      callTitle, kinds,
      columns: [
        Column(Phrase("材料", "Paper"), .head) { kind, say in say(kind.name) },
        Column(Phrase("下载", "Download")) { kind, say in
          for form in PaperForm.allCases {
            a(
              href: Addresses.paper(call, PaperName(kind, form)),
              .ariaLabel("\(say(kind.name)) \(form.rawValue)"), .class("file")
            ) { form.rawValue }
            " "
          }
        },
      ], empty: Phrase("现在没有可以下载的材料", "There is no paper to take now"))
  }
}
