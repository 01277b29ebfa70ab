import Assessment
import Messages

extension PledgePage {
  /// Records the pledge with the ties that are declared, or further ties later.
  static func sign(_ fields: Fields, in call: CallID, _ visit: Visit) async throws -> Answer {
    let page = try PledgePage(for: visit, in: call, .none)
    try fields.expect(version: PledgeText.digest)
    var reader = FieldReader(fields)
    let known = Set(page.units.map(\.application))
    let declined = fields.all("recused").map { ApplicationID($0) }.filter(known.contains)
    let ground = declined.isEmpty ? "" : reader.text("ground", limit: 300)
    if !page.isSigned, !reader.isTicked("agreed") {
      reader.object(to: "agreed", Phrase("请勾选承诺", "Tick the promise"))
    }
    guard let ground, reader.isClean else { throw reader.problems }
    let expert = try visit.actor.person
    if page.isSigned {
      for application in declined {
        let recusal = Recusal(expert: expert, application: application, ground: ground)
        try await visit.perform(.recuse(recusal), in: call)
      }
    } else {
      let conflicts = declined.map { PledgeSigning.Conflict(application: $0, ground: ground) }
      try await visit.perform(
        .signPledge(PledgeSigning(expert: expert, conflicts: conflicts)), in: call)
    }
    return .go(
      to: Addresses.scoring(),
      saying: page.isSigned
        ? Phrase("回避已登记", "Recusal recorded")
        : Phrase("承诺已签署，可以开始评分", "The pledge is signed; you may score now"))
  }
}
