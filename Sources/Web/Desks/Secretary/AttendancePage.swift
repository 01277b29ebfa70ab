import Assessment
import Markup
import Messages
import Programmes

/// Who stands back from which application, and who did not come.
struct AttendancePage: Page {
  let call: CallID
  let experts: [Expert]
  let units: [SeatsPage.Unit]
  let recusals: [Entry]
  let absences: [Entry]
  let attempt: Attempt

  /// One expert of a panel.
  struct Expert: Sendable, Hashable {
    let id: PersonID
    let name: String
  }

  /// One recusal or absence on record.
  struct Entry: Sendable, Hashable {
    let expert: String
    /// The application; nil for an absence.
    let application: ApplicationID?
    let words: String
  }

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let (view, _) = try visit.panelCall(id)
    func name(_ person: PersonID) -> String { view.name(of: person) ?? person.text }
    var seen: Set<PersonID> = []
    let seated = view.panels.flatMap(\.experts).filter { seen.insert($0).inserted }
    call = id
    experts = seated.map { Expert(id: $0, name: name($0)) }
    units = view.applications.filter { $0.status == .inProgress }.map {
      SeatsPage.Unit(id: $0.id, name: $0.unit)
    }
    recusals = view.recusals.map {
      Entry(expert: name($0.expert), application: $0.application, words: $0.ground)
    }
    absences = view.absences.sorted { $0.key < $1.key }.map {
      Entry(expert: name($0.key), application: nil, words: $0.value)
    }
    self.attempt = attempt
  }

  var title: Phrase { Phrase("回避与缺席", "Recusals and absences") }
  var trail: [Link] { .toPanel(call) }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      say.table(
        Phrase("已登记的回避", "Recusals on record"), recusals,
        columns: [
          Column(Phrase("专家", "Expert"), .head) { entry, say in say.quoted(entry.expert) },
          Column(Phrase("申报", "Application")) { entry, _ in
            bdi { entry.application?.text ?? "" }
          },
          Column(Phrase("事由", "Ground")) { entry, say in say.quoted(entry.words) },
        ])
      say.table(
        Phrase("已登记的缺席", "Absences on record"), absences,
        columns: [
          Column(Phrase("专家", "Expert"), .head) { entry, say in say.quoted(entry.expert) },
          Column(Phrase("原因", "Reason")) { entry, say in say.quoted(entry.words) },
        ])
      if experts.isEmpty {
        p { say("先组成评审组，再登记回避和缺席。", "Seat the panel first.") }
      } else {
        div(.class("two")) {
          recusal(say)
          absence(say)
        }
      }
    }
  }

  private var options: [Speech.Option] {
    experts.map { Speech.Option($0.id.text, Phrase(same: "\($0.name) · \($0.id)")) }
  }

  private func recusal(_ say: Speech) -> HTML {
    section {
      h2 { say("登记回避", "Record a recusal") }
      form(method: .post, action: Addresses.attendance(call)) {
        input(.hidden, name: "step", .value("recusal"))
        say.choice(
          "recused", Phrase("专家", "Expert"), options: options, in: attempt.of("recusal"))
        say.choice(
          "application", Phrase("申报", "Application"),
          options: units.map { Speech.Option($0.id.text, Phrase(same: "\($0.id) \($0.name)")) },
          in: attempt.of("recusal"))
        say.field(
          "ground", Phrase("回避事由", "Ground"),
          hint: Phrase("此前签名的评分表随之作废", "Sheets signed before no longer count"),
          in: attempt.of("recusal"), .required, .maxlength(300), .autocomplete("off"))
        say.send(Phrase("登记回避", "Record it"))
      }
    }
  }

  private func absence(_ say: Speech) -> HTML {
    section {
      h2 { say("登记缺席", "Record an absence") }
      form(method: .post, action: Addresses.attendance(call)) {
        input(.hidden, name: "step", .value("absence"))
        say.choice(
          "absent", Phrase("专家", "Expert"), options: options, in: attempt.of("absence"))
        say.field(
          "reason", Phrase("缺席原因", "Reason"), in: attempt.of("absence"), .required,
          .maxlength(300), .autocomplete("off"))
        say.send(Phrase("登记缺席", "Record it"))
      }
    }
  }

  /// Records a recusal or an absence.
  static func record(_ fields: Fields, _ call: CallID, _ visit: Visit) async throws -> Answer {
    var reader = FieldReader(fields)
    let act: Act?
    if fields["step"] == "absence" {
      let (expert, reason) = (reader.text("absent"), reader.text("reason", limit: 300))
      act = reason.flatMap { reason in
        expert.map { .recordAbsence(ExpertAbsent(expert: PersonID($0), reason: reason)) }
      }
    } else {
      let (expert, application) = (reader.text("recused"), reader.text("application"))
      let ground = reader.text("ground", limit: 300)
      act = ground.flatMap { ground in
        expert.flatMap { expert in
          application.map {
            .recuse(
              Recusal(
                expert: PersonID(expert), application: ApplicationID($0), ground: ground))
          }
        }
      }
    }
    guard let act else { throw reader.problems }
    try await visit.perform(act, in: call)
    return .go(to: Addresses.attendance(call), saying: Phrase("已登记", "Recorded"))
  }
}
