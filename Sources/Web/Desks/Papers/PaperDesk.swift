import Assessment
import Counter
import Markup
import Messages
import Papers
import Programmes

extension Addresses {
  /// The papers of a call that the reader may take.
  static let papers = Address<CallID>("/calls/*/papers")
  /// One paper in one form, such as `award-list.csv`.
  static let paper = Address<CallID, PaperName>("/calls/*/papers/*")
  /// The papers on one application.
  static let applicationPapers = Address<CallID, ApplicationID>("/calls/*/applications/*/papers")
  /// All papers of a kind in one PDF.
  static let bundle = Address<CallID>("/calls/*/bundle")
}

/// The papers of a call, as files to take away.
enum PaperDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.papers, for: .everyone) { visit, id in
      PapersPage(of: try visit.call(id))
    }
    routes.page(Addresses.applicationPapers, for: .signedIn) { visit, id, application in
      let call = try visit.call(id)
      guard let application = call[application] else { throw Rebuff.missing }
      return PapersPage(of: application, in: call)
    }
    routes.answer(Addresses.paper, for: .everyone) { visit, id, name in
      let call = try visit.call(id)
      guard let request = PaperRight.request(name.kind, visit.query),
        PaperRight.mayTake(request, of: call)
      else { throw Rebuff.missing }
      return .file(try await visit.issue(request, of: call, as: name.form))
    }
    routes.form(
      Addresses.bundle, for: .signedIn,
      page: { visit, _, id in PapersPage(of: try visit.call(id)) },
      act: { visit, fields, id in
        guard let kind = fields["kind"].flatMap(Paper.Kind.init(rawValue:)) else {
          throw Rebuff.missing
        }
        return try await Bundle(of: kind, in: try visit.call(id)).begin(for: visit)
      })
  }
}
