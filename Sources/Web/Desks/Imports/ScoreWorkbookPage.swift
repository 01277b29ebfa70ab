import Assessment
import Counter
import Documents
import Ledger
import Markup
import Messages
import Papers
import Programmes

/// Scoring without a network: the workbook to take, and the filled one to hand in.
struct ScoreWorkbookPage: Page {
  let call: CallID
  let callTitle: Phrase
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard call.disclosure == .scoring, !call.panels.isEmpty else { throw Rebuff.missing }
    self.call = id
    callTitle = call.title
    self.attempt = attempt
  }

  var title: Phrase { Phrase("离线评分表", "Score offline") }
  var trail: [Link] { [Link(Phrase("评分", "Scoring"), to: Addresses.scoring())] }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    say.trouble(attempt)
    ol {
      li {
        p {
          a(href: Addresses.scoreWorkbookFile(call), .class("button", "plain")) {
            say("下载评分表（Excel）", "Take the workbook (Excel)")
          }
        }
        p(.class("hint")) {
          say(
            "只含您应评的申报；分值、步长和满分在表内检查。",
            "It holds the applications that you score; points are checked in the sheet.")
        }
      }
      li {
        form(
          method: .post, action: Addresses.scoreWorkbook(call), .withFiles, .class("narrow"),
          .novalidate
        ) {
          ImportPage.file(say, attempt)
          say.send(Phrase("上传并预演", "Upload and preview"))
        }
        p(.class("hint")) {
          say(
            "确认后即签名提交并锁定；别的批次、别的专家或规则变动前导出的评分表不予接收。",
            """
            Once you confirm, the sheets are signed and locked. A workbook of another call or expert, \
            or made before the rules changed, is refused.
            """)
        }
      }
    }
  }
}

extension ScoreWorkbookPage {
  /// The workbook of the visitor, made from what the visitor may read.
  static func file(_ id: CallID, for visit: Visit) async throws -> Answer {
    let call = try visit.call(id)
    guard call.disclosure == .scoring else { throw Rebuff.missing }
    try visit.requirePledge(in: id)
    let (view, office, language) = (try visit.view, visit.office.office, visit.language)
    let expert = try visit.actor.person
    let bytes = try await Backroom.papers.run {
      // What is due stands in the whole ledger, which an expert may not read to its end; the version
      // and the moment on the cover must tell nothing of what came after the expert's own entries.
      let known = try Archive(of: office, readBy: view, in: id)
      guard let dossier = try Archive(of: office).dossier(of: id) else { throw Rebuff.missing }
      return try ScoreWorkbook(
        of: dossier, expert: expert, version: known.head.sequence,
        at: known.dossier(of: id)?.call.latest
      ).xlsx(in: language)
    }
    return .file(
      Download(
        name: "\(call.title[language])-\(Phrase("离线评分表", "score workbook")[language]).xlsx",
        plainName: "\(id.text)-scores.xlsx", mediaType: PaperForm.xlsx.mediaType, bytes: bytes))
  }
}
