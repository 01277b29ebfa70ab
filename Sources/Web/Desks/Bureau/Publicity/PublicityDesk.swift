import Assessment
import Ledger
import Markup
import Messages
import Programmes

extension Addresses {
  /// The notices of a call, and publishing the next one.
  static let publication = Address<CallID>("/calls/*/notices")
  /// The docket of objections.
  static let objections = Address<CallID>("/calls/*/objections")
  /// Registering an objection against a published unit.
  static let newObjection = Address<CallID, ApplicationID>("/calls/*/applications/*/objection")
  /// One objection: screened, extended, concluded.
  static let objection = Address<CallID, ObjectionID>("/calls/*/objections/*")
}

/// Notices to the public, and the objections that they bring.
enum PublicityDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.form(
      Addresses.publication, for: .signedIn,
      page: { visit, attempt, call in try PublicationPage(for: visit, call, attempt) },
      act: { visit, fields, call in
        try fields.expect(version: try PublicationPage(for: visit, call, .none).version)
        try await visit.perform(.publish, in: call)
        return .go(
          to: Addresses.publication(call), saying: Phrase("已发布公示", "The notice is published"))
      })
    routes.page(Addresses.objections, for: .signedIn) { visit, call in
      try ObjectionsPage(for: visit, call)
    }
    routes.form(
      Addresses.newObjection, for: .roles(Rights.roles(for: .registerObjection)),
      page: { visit, attempt, call, id in try NewObjectionPage(for: visit, call, id, attempt) },
      act: { visit, fields, call, id in
        let objection = try await NewObjectionPage.register(fields, call, id, visit)
        return .go(
          to: Addresses.objection(call, objection),
          saying: Phrase("异议已登记，该单位暂缓", "The objection is registered; the unit is held"))
      })
    routes.form(
      Addresses.objection, for: .signedIn,
      page: { visit, attempt, call, id in try ObjectionPage(for: visit, call, id, attempt) },
      act: { visit, fields, call, id in
        let page = try ObjectionPage(for: visit, call, id, .none)
        try fields.expect(version: page.version)
        try await visit.perform(try ObjectionPage.act(fields, on: id), in: call)
        return .go(to: Addresses.objection(call, id), saying: Phrase("已办理", "Done"))
      })
  }
}
