import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// The calls that a panel scores or will score.
  static let panels = PlainAddress("/panel")
  /// How far the panel of a call has come, and what is next.
  static let panel = Address<CallID>("/calls/*/panel")
  /// Whose facts wait for a check.
  static let panelFacts = Address<CallID>("/calls/*/panel/facts")
  /// The facts of one application beside their evidence.
  static let factCheck = Address<CallID, ApplicationID>("/calls/*/applications/*/facts")
  /// Drawing and seating a panel.
  static let panelSeats = Address<CallID>("/calls/*/panel/seats")
  /// Recusals and absences.
  static let attendance = Address<CallID>("/calls/*/panel/attendance")
  /// The defence: its order, its clock, who has handed in.
  static let defence = Address<CallID>("/calls/*/panel/defence")
  /// Which sheets are in, and whose total stands out.
  static let panelSheets = Address<CallID>("/calls/*/panel/sheets")
  /// Opening a signed sheet again.
  static let reopening = Address<CallID, ApplicationID, PersonID, ChannelID>(
    "/calls/*/applications/*/experts/*/sheets/*/reopening")
  /// The vote on equal applications.
  static let panelVote = Address<CallID>("/calls/*/panel/vote")
  /// What still blocks the end of scoring, and the end itself.
  static let sealing = Address<CallID>("/calls/*/panel/sealing")
}

/// Where the panel secretary prepares, calls and closes the panel; the bureau looks on.
enum SecretaryDesk: Desk {
  /// Who runs a panel.
  static let crew = Audience.roles([.panelSecretary, .cityBureau])
  /// Who alone seats, excuses and minutes.
  static let secretary = Audience.roles([.panelSecretary])

  static func links(in role: Role?) -> [Link] {
    role == .panelSecretary || role == .cityBureau
      ? [Link(Phrase("专家评审", "Panel"), to: Addresses.panels())] : []
  }

  static func open(_ routes: inout Routes) {
    look(&routes)
    prepare(&routes)
    close(&routes)
  }

  private static func look(_ routes: inout Routes) {
    routes.page(Addresses.panels, for: crew) { visit in
      PanelsPage(calls: try visit.view.calls.filter { $0.programme.scoring != nil })
    }
    routes.page(Addresses.panel, for: crew) { visit, call in try PanelPage(for: visit, call) }
    routes.page(Addresses.panelFacts, for: crew) { visit, call in
      try FactListPage(for: visit, call)
    }
    routes.page(Addresses.panelSheets, for: crew) { visit, call in
      try SheetMatrixPage(for: visit, call)
    }
  }

  private static func prepare(_ routes: inout Routes) {
    routes.form(
      Addresses.factCheck, for: crew,
      page: { visit, attempt, call, application in
        try FactCheckPage(for: visit, call, application, attempt)
      },
      act: { visit, fields, call, application in
        try await FactCheckPage.record(fields, call, application, visit)
      })
    routes.form(
      Addresses.panelSeats, for: secretary,
      page: { visit, attempt, call in try SeatsPage(for: visit, call, attempt) },
      act: { visit, fields, call in try await SeatsPage.take(fields, call, visit) })
    routes.form(
      Addresses.attendance, for: secretary,
      page: { visit, attempt, call in try AttendancePage(for: visit, call, attempt) },
      act: { visit, fields, call in try await AttendancePage.record(fields, call, visit) })
    routes.form(
      Addresses.defence, for: secretary,
      page: { visit, attempt, call in try await DefencePage(for: visit, call, attempt) },
      act: { visit, fields, call in try await DefencePage.run(fields, call, visit) })
  }

  private static func close(_ routes: inout Routes) {
    routes.form(
      Addresses.reopening, for: .roles(Rights.roles(for: .reopenSheet)),
      page: { visit, attempt, call, application, expert, channel in
        try ReopeningPage(for: visit, call, application, expert, channel, attempt)
      },
      act: { visit, fields, call, application, expert, channel in
        try await ReopeningPage.reopen(fields, call, application, expert, channel, visit)
      })
    routes.form(
      Addresses.panelVote, for: secretary,
      page: { visit, attempt, call in try VotePage(for: visit, call, attempt) },
      act: { visit, fields, call in try await VotePage.record(fields, call, visit) })
    routes.form(
      Addresses.sealing, for: crew,
      page: { visit, attempt, call in try SealingPage(for: visit, call, attempt) },
      act: { visit, fields, call in try await SealingPage.seal(fields, call, visit) })
  }
}

extension Visit {
  /// A call that a panel scores, as this visitor may see it.
  ///
  /// - Throws: `Rebuff.missing` for a call that scores nothing, too.
  func panelCall(_ id: CallID) throws -> (call: CallView, rule: ScoringRule) {
    let call = try call(id)
    guard let rule = call.programme.scoring else { throw Rebuff.missing }
    return (call, rule)
  }
}
