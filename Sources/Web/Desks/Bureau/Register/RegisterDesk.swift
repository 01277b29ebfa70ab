import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// The applications of a call.
  static let applications = Address<CallID>("/calls/*/applications")
  /// Everything about one application that the reader may see.
  static let application = Address<CallID, ApplicationID>("/calls/*/applications/*")
  /// The findings that exclude an application.
  static let findings = Address<CallID, ApplicationID>("/calls/*/applications/*/findings")
}

/// The register of a call: all applications, each application, the findings against it.
enum RegisterDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.applications, for: .signedIn) { visit, call in
      try ApplicationsPage(for: visit, call)
    }
    routes.page(Addresses.application, for: .signedIn) { visit, call, id in
      try ApplicationPage(for: visit, call, id)
    }
    routes.form(
      Addresses.findings, for: .roles(Rights.roles(for: .raiseVeto)),
      page: { visit, attempt, call, id in try FindingsPage(for: visit, call, id, attempt) },
      act: { visit, fields, call, id in
        guard let application = try visit.call(call)[id] else { throw Rebuff.missing }
        try fields.expect(version: application.basisVersion)
        try await visit.perform(try FindingsPage.act(fields, on: id), in: call)
        return .go(
          to: Addresses.application(call, id), saying: Phrase("已登记", "It is recorded"))
      })
  }
}
