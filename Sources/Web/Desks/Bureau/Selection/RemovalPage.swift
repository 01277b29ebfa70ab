import Assessment
import Markup
import Messages
import Programmes

/// Taking a unit off the list; the next reserve moves up.
struct RemovalPage: Page {
  let subject: ExclusionSubject
  /// The unit that would move up, where one waits alone.
  let next: String?
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ subject: ApplicationID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard let application = call[subject] else { throw Rebuff.missing }
    self.subject = ExclusionSubject(application, in: call)
    let reserves = call.ranking.compactMap { row -> (Int, String)? in
      guard let application = call[row.application], application.status == .inProgress,
        case .reserve(let number) = application.place
      else { return nil }
      return (number, application.unit)
    }.sorted { $0.0 < $1.0 }
    next = reserves.first?.1
    version = Fields.fingerprint(of: [application.basisVersion, "\(application.isListed ?? false)"])
    self.attempt = attempt
  }

  /// - Throws: `Problems` for what is not filled in.
  static func act(_ fields: Fields, on id: ApplicationID) throws -> Act {
    var reader = FieldReader(fields)
    let reason = reader.text("reason", limit: 1000)
    guard let reason else { throw reader.problems }
    let veto = fields["veto"].flatMap { $0.isEmpty ? nil : VetoID($0) }
    return .removeUnit(UnitRemoved(application: id, veto: veto, reason: reason))
  }

  var title: Phrase { Phrase("取消资格：\(subject.unit)", "Take off the list: \(subject.unit)") }
  var trail: [Link] { subject.trail }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      ul {
        li { say("此事记入台账，不能撤销", "It is recorded and cannot be taken back") }
        li {
          if let next {
            say("备选递补：", "The reserve that moves up: ")
            bdi { next }
          } else {
            say("没有备选可以递补", "There is no reserve to move up")
          }
        }
      }
      form(method: .post, action: Addresses.removal(subject.call, subject.id), .class("narrow")) {
        say.version(version)
        say.choice(
          "veto", Phrase("否决情形（如有）", "Exclusion, where it is one"), options: subject.vetoes,
          in: attempt)
        say.longField(
          "reason", Phrase("理由", "Reason"), in: attempt, .required, .maxlength(1000))
        say.send(Phrase("取消资格", "Take it off the list"))
      }
    }
  }
}
