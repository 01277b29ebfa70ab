import Assessment
import Hummingbird
import Markup
import Messages
import Programmes

/// One ticked line of a list: an application, and how it stood when the page was made.
struct Choice: Sendable, Hashable {
  let application: ApplicationID
  let version: String

  /// What the box sends.
  var value: String { "\(version) \(application.text)" }

  init(_ application: ApplicationID, version: String) {
    self.application = application
    self.version = version
  }

  private init?(_ value: String) {
    guard let blank = value.firstIndex(of: " ") else { return nil }
    self.init(
      ApplicationID(String(value[value.index(after: blank)...])),
      version: String(value[..<blank]))
  }

  /// - Throws: `Problems` where nothing is ticked.
  static func all(in fields: Fields) throws -> [Choice] {
    let chosen = fields.all("application").compactMap { Choice($0) }
    guard !chosen.isEmpty else {
      var reader = FieldReader(fields)
      reader.object(
        to: "application", Phrase("请至少勾选一项申报", "Tick at least one application"))
      throw reader.problems
    }
    return chosen
  }
}

/// What came of an act on many applications: each is decided alone, and each gets its own answer.
struct Bulk: Sendable, Hashable {
  let results: [Result]

  /// What came of one application.
  struct Result: Sendable, Hashable {
    let application: ApplicationID
    /// Nil where the reader may not know of it.
    let unit: String?
    /// Why it was not done; none where it was.
    let reasons: [Reason]
  }

  /// Does an act on each application in turn; a refusal of one leaves the others alone.
  static func perform(
    on chosen: [Choice], in id: CallID, for visit: Visit,
    act: (ApplicationView, CallView) throws -> Act
  ) async throws -> Bulk {
    var results: [Result] = []
    for choice in chosen {
      let call = try visit.call(id)
      guard let subject = call[choice.application] else { throw Rebuff.missing }
      var reasons: [Reason] = []
      if subject.basisVersion != choice.version {
        reasons = [Stale().reason]
      } else {
        do {
          try await visit.perform(try act(subject, call), in: id)
        } catch let refusal as Refusal {
          reasons = refusal.reasons
        }
      }
      results.append(
        Result(application: choice.application, unit: subject.unit, reasons: reasons))
    }
    return Bulk(results: results)
  }

  var refused: [Result] { results.filter { !$0.reasons.isEmpty } }

  /// Goes back where all is done, or shows what came of each.
  func answer(about act: Phrase, in call: CallView, back: Path) -> Answer {
    guard refused.isEmpty else {
      return .page(
        BulkPage(call: call.id, callTitle: call.title, act: act, results: results, back: back),
        status: refused.count == results.count ? .unprocessableContent : .ok)
    }
    return .go(
      to: back,
      saying: Phrase("已办理 \(results.count) 项：", "Done for \(results.count): ") + act)
  }
}
