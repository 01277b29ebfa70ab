import Messages
import Programmes

extension Field {
  /// The official notice.
  func notice() -> Notice? {
    let keys = ["title", "issuers", "issued", "basis", "attachments", "gaps"]
    guard let fields = fields(keys) else { return nil }
    let title = fields.need("title")?.phrase()
    let issuers = fields.need("issuers")?.list { $0.phrase() } ?? []
    let issued = fields.need("issued")?.day()
    let basis = fields.maybe("basis")?.list { $0.text() } ?? []
    let attachments = fields.maybe("attachments")?.list { $0.text() } ?? []
    let gaps = fields.maybe("gaps")?.list { $0.phrase() } ?? []
    guard let title, let issued else { return nil }
    return Notice(
      title: title, issuers: issuers, issued: issued, basis: basis, attachments: attachments,
      gaps: gaps)
  }

  /// Who may apply.
  func applicants() -> Applicants? {
    guard let fields = fields(["kinds", "others", "clause", "proposed"]) else { return nil }
    let kinds =
      fields.need("kinds")?.entries { id, name in
        name.phrase().map { ApplicantKind(id: id, name: $0) }
      } ?? []
    let others = fields.need("others")?.word(Others.allCases)
    guard let others, let basis = fields.basis() else { return nil }
    return Applicants(kinds: kinds, othersWithReason: others == .withReason, basis: basis)
  }

  private enum Others: String, CaseIterable {
    case withReason, refused
  }

  /// Who reviews whom first.
  func routing() -> Routing? {
    let keys = ["counties", "supervisingUnits", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let counties =
      fields.need("counties")?.entries { id, office in
        office.phrase().map { County(id: id, office: $0) }
      } ?? []
    let supervising = fields.need("supervisingUnits")?.flag()
    guard let supervising, let basis = fields.basis() else { return nil }
    return Routing(counties: counties, supervisingUnits: supervising, basis: basis)
  }
}
