import Accounts
import Assessment
import HTTPTypes
import Markup
import Messages
import Papers
import Programmes

extension Addresses {
  /// Everything that the expert scores, call by call.
  static let scoring = PlainAddress("/scoring")
  /// The pledge of recusal and secrecy for a call.
  static let pledge = Address<CallID>("/calls/*/scoring/pledge")
  /// The first sheet of an application that the expert has still to sign.
  static let sheets = Address<CallID, ApplicationID>("/calls/*/applications/*/sheets")
  /// One score sheet of one's own: filled in, checked, signed, printed.
  static let sheet = Address<CallID, ApplicationID, ChannelID>("/calls/*/applications/*/sheets/*")
  /// The total of a sheet that is being filled in.
  static let sheetTotal = Address<CallID, ApplicationID, ChannelID>(
    "/calls/*/applications/*/sheets/*/total")
  /// The written answer of an expert whose total stands out.
  static let deviation = Address<CallID, ApplicationID, PersonID>(
    "/calls/*/applications/*/deviations/*")
}

/// Where an expert pledges, reads, scores, signs and explains.
enum ExpertDesk: Desk {
  static func links(in role: Role?) -> [Link] {
    role == .expert ? [Link(Phrase("评分", "Scoring"), to: Addresses.scoring())] : []
  }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.scoring, for: .roles([.expert])) { visit in
      try ScoringPage(for: visit)
    }
    routes.form(
      Addresses.pledge, for: .roles([.expert]),
      page: { visit, attempt, call in try PledgePage(for: visit, in: call, attempt) },
      act: { visit, fields, call in try await PledgePage.sign(fields, in: call, visit) })
    routes.page(Addresses.sheets, for: .roles([.expert])) { visit, call, application in
      let own = try visit.call(call).completeness(of: application)
      guard let next = own.first(where: { $0.state != .signed }) ?? own.first else {
        throw Rebuff.missing
      }
      return try await SheetDesk(visit, call, application, next.key.channel).page(.none)
    }
    routes.form(
      Addresses.sheet, for: .roles([.expert]),
      page: { visit, attempt, call, application, channel in
        try await SheetDesk(visit, call, application, channel).page(attempt)
      },
      act: { visit, fields, call, application, channel in
        try await SheetDesk(visit, call, application, channel).take(fields)
      })
    routes.script(.post, Addresses.sheetTotal, for: .roles([.expert])) {
      visit, incoming, call, application, channel in
      let sheet = try OwnSheet(visit, call, application, channel)
      let reading = sheet.form.read(try await incoming.fields())
      return .json(reading.live.text(in: visit.language))
    }
    routes.form(
      Addresses.deviation, for: .roles(Rights.roles(for: .answerDeviation)),
      page: { visit, attempt, call, application, expert in
        try DeviationPage(for: visit, call, application, expert, attempt)
      },
      act: { visit, fields, call, application, expert in
        try await DeviationPage.answer(fields, call, application, expert, visit)
      })
  }
}
