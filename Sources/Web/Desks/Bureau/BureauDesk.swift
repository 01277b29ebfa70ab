import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// All calls with their counts.
  static let board = PlainAddress("/board")
  /// One call: stages, numbers, what is to be done.
  static let call = Address<CallID>("/calls/*")
  /// Going on to the next stage, or everything that speaks against it.
  static let advance = Address<CallID>("/calls/*/advance")
  /// Going back to an earlier stage.
  static let reopen = Address<CallID>("/calls/*/reopening")
}

/// The calls as a whole, for everybody who works on them.
enum BureauDesk: Desk {
  /// Who sees the board in the navigation; others find their work on pages of their own.
  private static let readers: Set<Role> = [
    .cityBureau, .admin, .auditor, .organisationDepartment, .panelSecretary,
  ]

  static func links(in role: Role?) -> [Link] {
    role.map(readers.contains) ?? false
      ? [Link(Phrase("批次", "Calls"), to: Addresses.board())] : []
  }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.board, for: .signedIn) { visit in try BoardPage(for: visit) }
    routes.page(Addresses.call, for: .signedIn) { visit, call in
      try CallPage(for: visit, call)
    }
    routes.form(
      Addresses.advance, for: .roles(Rights.roles(for: .advance)),
      page: { visit, attempt, call in try AdvancePage(for: visit, call, attempt) },
      act: { visit, fields, id in
        try fields.expect(version: try visit.call(id).stageVersion)
        try await visit.perform(.advance, in: id)
        let call = try visit.call(id)
        let stage = call.isClosed ? Phrase("批次已办结", "the call is closed") : call.stage?.name
        return .go(
          to: Addresses.call(id),
          saying: Phrase("已进入下一环节：", "Gone on: ") + (stage ?? Phrase(same: "")))
      })
    routes.form(
      Addresses.reopen, for: .roles(Rights.roles(for: .reopen)),
      page: { visit, attempt, call in try ReopenPage(for: visit, call, attempt) },
      act: { visit, fields, id in
        try fields.expect(version: try visit.call(id).stageVersion)
        try await visit.perform(.reopen(try ReopenPage.request(fields)), in: id)
        return .go(to: Addresses.call(id), saying: Phrase("环节已退回", "The stage is open again"))
      })
  }
}

extension CallView {
  /// A text that changes whenever the call goes on or back.
  var stageVersion: String {
    Fields.fingerprint(of: [stage?.id.text ?? "", isClosed ? "closed" : "open"])
  }

  /// Whether somebody in a role may do an act in the open stage; a hint for links, `decide` decides.
  func invites(_ role: Role?, to act: Act.Kind) -> Bool {
    guard let role, Rights.roles(for: act).contains(role), !isClosed, let stage else {
      return false
    }
    return Rights.stages(for: act)?.contains(stage.rule.kind) ?? true
  }
}
