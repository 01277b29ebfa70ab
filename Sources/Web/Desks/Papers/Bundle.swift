import Assessment
import Counter
import Messages
import Papers
import Prints
import Programmes

/// All papers of one kind on a call, one after another in one PDF.
struct Bundle: Sendable {
  private let kind: Paper.Kind
  private let call: CallView

  /// The kinds of which there is one for each application.
  static let kinds: [Paper.Kind] = [.scoreSheet, .qualification, .opinionForm, .roster]

  init(of kind: Paper.Kind, in call: CallView) {
    self.kind = kind
    self.call = call
  }

  /// Begins to print, page by page into a file; the errand's page tells how far it is.
  ///
  /// - Throws: `Rebuff.missing` where the visitor may take none of them.
  func begin(for visit: Visit) async throws -> Answer {
    let requests = requests
    guard !requests.isEmpty else { throw Rebuff.missing }
    let (view, office, language) = (try visit.view, visit.office.office, visit.language)
    let name = "\(call.title[language])-\(kind.name[language]).pdf"
    let title = Phrase(
      "生成 PDF：\(kind.name.chinese) \(requests.count) 份",
      "Making a PDF: \(kind.name.english), \(requests.count)")
    return try await visit.run(title, in: call.id) { [id = call.id] progress in
      try await Backroom.errands.run { () -> Errand.Outcome in
        guard let dossier = try Archive(of: office, readBy: view, in: id).dossier(of: id) else {
          throw Rebuff.missing
        }
        let file = ScratchFile()
        let papers = requests.lazy.compactMap { try? $0.paper(of: dossier) }
        try PDF(fonts: try Fonts()).write(papers, in: language, to: file.path) {
          progress($0.papers, requests.count)
        }
        return .file(
          Errand.Product(
            file: file, name: name, plainName: "\(id.text)-\(kind.rawValue).pdf",
            mediaType: PaperForm.pdf.mediaType))
      }
    }
  }

  private var requests: [PaperRequest] {
    call.applications.flatMap { PaperOffer.on($0, in: call) }.map(\.request)
      .filter { $0.kind == kind }
  }
}
