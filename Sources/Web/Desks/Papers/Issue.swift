import Assessment
import Counter
import Messages
import Papers
import Programmes

/// One paper on its way out: derived from the entries, stamped, in a form and a language.
struct Issue: Sendable {
  let call: CallID
  let title: Phrase
  let request: PaperRequest
  let form: PaperForm
  let language: Language

  /// Derives the paper and writes it down, away from the threads that answer requests.
  ///
  /// - Throws: `Refusal` where the paper cannot be made yet, `Rebuff.missing` where there is no call.
  func download(_ archive: @escaping @Sendable () throws -> Archive) async throws -> Download {
    let bytes = try await Backroom.papers.run {
      guard let dossier = try archive().dossier(of: call) else { throw Rebuff.missing }
      return try form.bytes(of: try request.paper(of: dossier), in: language)
    }
    return Download(
      name: name, plainName: plainName, mediaType: form.mediaType, bytes: bytes)
  }

  /// The name as people file it: call, paper, what it is about.
  private var name: String {
    ([title[language], request.kind.name[language]] + request.subject).joined(separator: "-")
      + ".\(form.ending)"
  }

  private var plainName: String {
    ([call.text, request.kind.rawValue] + request.subject).joined(separator: "-")
      + ".\(form.ending)"
  }
}

extension Visit {
  /// A paper as the visitor may have it: up to the last entry that the visitor may read.
  func issue(
    _ request: PaperRequest, of call: CallView, as form: PaperForm, in language: Language? = nil
  ) async throws -> Download {
    let issue = Issue(
      call: call.id, title: call.title, request: request, form: form,
      language: language ?? self.language)
    let view = try view
    return try await issue.download { [office = office.office] in
      try Archive(of: office, readBy: view, in: call.id)
    }
  }
}
