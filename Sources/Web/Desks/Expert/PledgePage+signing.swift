import Assessment
import Messages

extension PledgePage {
  /// Records every declared recusal, then the pledge.
  static func sign(_ fields: Fields, in call: CallID, _ visit: Visit) async throws -> Answer {
    let page = try await PledgePage(for: visit, in: call, .none)
    try fields.expect(version: page.fingerprint)
    var reader = FieldReader(fields)
    let known = Set(page.units.map(\.application))
    let declined = fields.all("recused").map { ApplicationID($0) }.filter(known.contains)
    let ground = declined.isEmpty ? "" : reader.text("ground", limit: 300)
    if !page.isSigned, !reader.isTicked("agreed") {
      reader.object(to: "agreed", Phrase("请勾选承诺", "Tick the promise"))
    }
    guard let ground, reader.isClean else { throw reader.problems }
    let expert = try visit.actor.person
    for application in declined {
      let recusal = Recusal(expert: expert, application: application, ground: ground)
      try await visit.perform(.recuse(recusal), in: call)
    }
    if !page.isSigned { try await visit.pledge(page.fingerprint, in: call) }
    return .go(
      to: Addresses.scoring(),
      saying: page.isSigned
        ? Phrase("回避已登记", "Recusal recorded")
        : Phrase("承诺已签署，可以开始评分", "The pledge is signed; you may score now"))
  }
}
