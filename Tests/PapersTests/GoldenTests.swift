import Assessment
import Foundation
import Messages
import Papers
import Programmes
import Testing

@Suite struct GoldenTests {
  /// A paper as it is reviewed by eye: its name, its story, its text.
  struct Golden: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable () throws -> String

    var testDescription: String { name }

    init(_ name: String, _ text: @escaping @Sendable () throws -> String) {
      self.name = name
      self.text = text
    }
  }

  static let all: [Golden] = [
    Golden("award-list.zh.txt") {
      try AwardList.paper(of: Story.published().dossier()).text(in: .chinese)
    },
    Golden("award-list.en.txt") {
      try AwardList.paper(of: Story.published().dossier()).text(in: .english)
    },
    Golden("award-list.zh.json") {
      try AwardList.paper(of: Story.sealed().dossier()).json(in: .chinese)
    },
    Golden("award-list.zh.csv") {
      try AwardList.paper(of: Story.sealed().dossier()).csv(in: .chinese)
    },
    Golden("score-summary.zh.txt") {
      try ScoreSummary.paper(of: Story.sealed().dossier()).text(in: .chinese)
    },
    Golden("score-sheet.zh.txt") {
      try ScoreSheetPaper.paper(of: Story.sealed().dossier(), application: "W01", expert: "e7")
        .text(in: .chinese)
    },
    Golden("notice.zh.txt") {
      try PublicityNoticePaper.paper(of: Story.published().dossier()).text(in: .chinese)
    },
    Golden("notice.en.txt") {
      try PublicityNoticePaper.paper(of: Story.published().dossier()).text(in: .english)
    },
    Golden("minutes.zh.txt") { try Minutes.paper(of: Story.sealed().dossier()).text(in: .chinese) },
    Golden("schedule.zh.txt") {
      try TrancheSchedulePaper.paper(of: Story.evaluated().dossier()).text(in: .chinese)
    },
    form("draw-record.zh.txt", .drawRecord, Story.sealed),
    form("sign-in.zh.txt", .signIn, Story.sealed),
    form("pledge.zh.txt", .pledge("e3"), Story.sealed),
    form("pledge-blank.en.txt", .pledge(nil), { try Story.reviewed() }, in: .english),
    form("qualification.zh.txt", .qualification(nil), Story.sealed),
    form("qualification-W01.zh.txt", .qualification("W01"), Story.sealed),
    form("qualification-W14.zh.txt", .qualification("W14"), Story.sealed),
    form("opinion-form.zh.txt", .opinionForm("W09"), Story.published),
    form("opinion-form-blank.zh.txt", .opinionForm("W02"), Story.sealed),
    form("opinion-form-blank.en.txt", .opinionForm("W02"), Story.sealed, in: .english),
    form("result-notice.zh.txt", .resultNotice(document: nil), Story.decided),
    form("result-notice.en.txt", .resultNotice(document: nil), Story.decided, in: .english),
    form("payment-notice.zh.txt", .paymentNotice(tranche: 1), Story.paying),
    form("payment-notice.en.txt", .paymentNotice(tranche: 1), Story.paying, in: .english),
    form("acceptance-notice.zh.txt", .acceptanceNotice, Story.evaluated),
    form("clawback-notice.zh.txt", .clawbackNotice("W03"), Story.evaluated),
    form("plaque-list.zh.txt", .plaqueList, Story.evaluated),
    form("objection-record.zh.txt", .objectionRecord("O1"), Story.decided),
    form("objection-register.zh.txt", .objectionRecord(nil), Story.decided),
    Golden("status.zh.txt") {
      let story = try Story.scored()
      return CallStatus.paper(of: try story.dossier(), blockers: story.blockers()).text(
        in: .chinese)
    },
    Golden("refusal.zh.txt") {
      RefusalReport.paper(of: Refusal(try Story.scored().blockers())).text(in: .chinese)
    },
  ]

  private static func form(
    _ name: String, _ request: PaperRequest, _ story: @escaping @Sendable () throws -> Story,
    in language: Language = .chinese
  ) -> Golden {
    Golden(name) { try request.paper(of: story().proven()).text(in: language) }
  }

  @Test(arguments: all)
  func `a paper reads as it was reviewed`(golden: Golden) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(golden.name)")
    let text = try golden.text()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == text)
    #expect(try golden.text() == text)
  }
}
